import { fill } from '~/i18n/fill.ts';
import { Axis, across, Grid, wide } from './Axis.tsx';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import { Row } from './Row.tsx';
import type { Scale } from './scale.ts';
import { ticks } from './ticks.ts';

/** One bar: what it stands for, and how far it reaches. */
export interface Bar {
  readonly label: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

interface Props extends ChartProps {
  readonly scale: Scale;
  readonly bars: readonly Bar[];
}

const ends = ['low', 'typical', 'high'] as const;

/** Ranges as bars over one axis from zero, or from below it where they reach there; every value is also text. */
export function RangeChart({ scale, bars, ...frame }: Props) {
  const { words } = frame.kit;
  const marks = ticks(
    Math.max(0, ...bars.map(({ high }) => high)),
    Math.min(0, ...bars.map(({ low }) => low)),
  );
  const at = across(marks);
  return (
    <ChartFrame
      {...frame}
      reading={[words.key]}
      table={{
        head: [words.option, ...ends.map((end) => words[end])],
        rows: () => bars.map((bar) => [bar.label, ...ends.map((end) => scale.say(bar[end]))]),
      }}
    >
      <ul>
        {bars.map(({ label, low, typical, high }) => (
          <Row
            key={label}
            label={label}
            value={fill(words.bar, { typical: scale.say(typical), range: scale.range(low, high) })}
            height={18}
            drawing={
              <>
                <Grid marks={marks} />
                <rect class="band" x={at(low)} width={wide(marks, low, high)} y="4" height="10" />
                <line class="typical" x1={at(typical)} x2={at(typical)} y1="1" y2="17" />
              </>
            }
          />
        ))}
      </ul>
      <Axis marks={marks} short={scale.short} />
    </ChartFrame>
  );
}
