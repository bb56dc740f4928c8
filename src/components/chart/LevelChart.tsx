import type { ComponentChildren } from 'preact';

/** One bar: a share, what it is called and what is said of it. */
export interface Level {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly says: string;
  /** Whether it is the one the answer takes. */
  readonly taken: boolean;
}

interface Props {
  readonly title: string;
  readonly legend: string;
  readonly levels: readonly Level[];
  /** The share to reach, marked upright in every bar. */
  readonly target: number;
  /** The table that tells all. */
  readonly children: ComponentChildren;
}

const at = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Shares as bars from 0 to 100 %, against a target; every value is also text. */
export const LevelChart = ({ title, legend, levels, target, children }: Props) => (
  <figure class="chart levels">
    <figcaption>
      <b>{title}</b> {legend}
    </figcaption>
    <ul>
      {levels.map(({ label, share, says, taken }) => (
        <li key={label} class={taken ? 'taken' : undefined}>
          <span>{label}</span> <span class="value">{says}</span>
          <svg aria-hidden="true" height="14">
            <rect class="frame" x="0" width="100%" y="2" height="10" />
            <rect class="band" x="0" width={at(share)} y="2" height="10" />
            <line class="typical" x1={at(target)} x2={at(target)} y1="0" y2="14" />
          </svg>
        </li>
      ))}
    </ul>
    {children}
  </figure>
);
