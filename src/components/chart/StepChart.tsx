import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { number } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import { ticks } from './ticks.ts';

/** One step: a whole amount over a stretch of the axis, and a second value below or above it. */
export interface Step {
  /** Short, below the axis. */
  readonly mark: string;
  readonly value: number;
  readonly against: number;
  /** All there is to say of it, in a sentence. */
  readonly says: string;
}

interface Props {
  readonly locale: Locale;
  readonly title: string;
  /** What the bars and the lines are. */
  readonly legend: string;
  /** What the slider that walks along the steps is called. */
  readonly along: string;
  readonly steps: readonly Step[];
  /** The step told first. */
  readonly first: number;
  /** The table that tells all. */
  readonly children: ComponentChildren;
}

const HEIGHT = 170;

/** Whole amounts as steps over one axis, with a line in each for what they stand against; one step is told in words. */
export function StepChart({ locale, title, legend, along, steps, first, children }: Props) {
  const id = useId();
  const [chosen, choose] = useState<number>();
  const place = Math.min(chosen ?? first, steps.length - 1);
  const marks = ticks(Math.max(1, ...steps.flatMap(({ value, against }) => [value, against])));
  const most = marks.at(-1) ?? 1;
  const y = (value: number) => HEIGHT - (value / most) * (HEIGHT - 16);
  const width = 100 / steps.length;
  const x = (step: number) => `${(step * width).toFixed(2)}%`;
  // Labels below the axis stand where there is room for them: at most eight.
  const every = Math.ceil(steps.length / 8);
  return (
    <figure class="chart steps">
      <figcaption>
        <b>{title}</b> {legend}
      </figcaption>
      <svg aria-hidden="true" height={HEIGHT + 24}>
        {marks.map((mark) => (
          <line key={mark} class="grid" x1="0" x2="100%" y1={y(mark)} y2={y(mark)} />
        ))}
        {steps.map(({ mark, value, against }, step) => (
          <g key={mark} class={step === place ? 'chosen' : undefined} onPointerDown={() => choose(step)}>
            <rect class="reach" x={x(step)} width={`${width}%`} y="0" height={HEIGHT} />
            <rect class="band" x={x(step)} width={`${width}%`} y={y(value)} height={HEIGHT - y(value)} />
            <line class="typical" x1={x(step)} x2={x(step + 1)} y1={y(against)} y2={y(against)} />
            {step % every === 0 && (
              <text x={x(step + 0.5)} y={HEIGHT + 18} text-anchor="middle">
                {mark}
              </text>
            )}
          </g>
        ))}
        {marks.slice(1).map((mark) => (
          <text key={mark} x="2" y={y(mark) - 3}>
            {number(mark, locale, 1)}
          </text>
        ))}
      </svg>
      <p class="walk">
        <label for={id}>{along}</label>
        <input
          id={id}
          type="range"
          min="0"
          max={steps.length - 1}
          step="1"
          value={place}
          aria-valuetext={steps[place]?.says}
          onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
        />
        <output for={id}>{steps[place]?.says}</output>
      </p>
      {children}
    </figure>
  );
}
