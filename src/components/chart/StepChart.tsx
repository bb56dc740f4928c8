import { useState } from 'preact/hooks';
import { ChartFrame, type ChartProps, type ChartTable } from './ChartFrame.tsx';
import type { Scale } from './scale.ts';
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

interface Props extends ChartProps {
  readonly scale: Scale;
  /** What the slider that walks along the steps is called. */
  readonly along: string;
  readonly steps: readonly Step[];
  /** The step told first. */
  readonly first: number;
  readonly table: ChartTable;
}

const HEIGHT = 170;

/** Whole amounts as steps over one axis, with a line in each for what they stand against; one step is told in words. */
export function StepChart({ scale, along, steps, first, ...frame }: Props) {
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
    <ChartFrame
      {...frame}
      kind="steps"
      walk={{
        along,
        count: steps.length,
        place,
        onPlace: choose,
        says: (step) => steps[step]?.says ?? '',
      }}
    >
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
            {scale.short(mark)}
          </text>
        ))}
      </svg>
    </ChartFrame>
  );
}
