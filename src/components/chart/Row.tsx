import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: ComponentChildren;
  /** What is said of it, at the end of the line. */
  readonly value: ComponentChildren;
  readonly kind?: string | undefined;
  /** The height of the drawing, in CSS pixels. */
  readonly height: number;
  /** The drawing: shapes placed across by percentages and down by pixels, so that nothing shrinks on a phone. */
  readonly drawing: ComponentChildren;
  /** More in words, below the drawing. */
  readonly children?: ComponentChildren;
}

/** One line of a chart: a name, its value in words, and its bar below. */
export const Row = ({ label, value, kind, height, drawing, children }: Props) => (
  <li class={kind}>
    <span>{label}</span> <span class="value">{value}</span>
    <svg aria-hidden="true" height={height}>
      {drawing}
    </svg>
    {children}
  </li>
);
