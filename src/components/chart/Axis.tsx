import type { Scale } from './scale.ts';

/** Where values stand across a drawing between the first and the last mark of its axis: `across([0, 50])(25)` is `50%`. */
export const across = (marks: readonly number[]) => {
  const first = marks[0] ?? 0;
  const length = (marks.at(-1) ?? 0) - first;
  return (value: number): string =>
    `${length > 0 ? Number((((value - first) / length) * 100).toFixed(2)) : 0}%`;
};

/** How far it is from one value to the other, whichever is higher. */
export const wide = (marks: readonly number[], from: number, to: number): string =>
  across([0, (marks.at(-1) ?? 0) - (marks[0] ?? 0)])(Math.abs(to - from));

/** Upright rules behind a bar, the one at zero stronger where amounts go below it. */
export const Grid = ({ marks }: { readonly marks: readonly number[] }) => {
  const at = across(marks);
  return (
    <>
      {marks.map((mark) => (
        <line
          key={mark}
          class={mark === 0 && (marks[0] ?? 0) < 0 ? 'grid zero' : 'grid'}
          x1={at(mark)}
          x2={at(mark)}
          y1="0"
          y2="100%"
        />
      ))}
    </>
  );
};

/** The values of the rules, in short, below the bars. */
export const Axis = ({
  marks,
  short,
}: {
  readonly marks: readonly number[];
  readonly short: Scale['short'];
}) => (
  <svg class="axis" aria-hidden="true" height="22">
    <AxisTexts marks={marks} ends={marks} short={short} y={16} />
  </svg>
);

/** Values below an axis: the first and the last keep within its ends. */
export const AxisTexts = ({
  marks,
  ends,
  short,
  y,
}: {
  readonly marks: readonly number[];
  readonly ends: readonly number[];
  readonly short: Scale['short'];
  readonly y: number;
}) => {
  const at = across(ends);
  return (
    <>
      {marks.map((mark) => (
        <text
          key={mark}
          x={at(mark)}
          y={y}
          text-anchor={mark === ends[0] ? 'start' : mark === ends.at(-1) ? 'end' : 'middle'}
        >
          {short(mark)}
        </text>
      ))}
    </>
  );
};
