import { useId } from 'preact/hooks';
import { Axis, across, Grid, wide } from './Axis.tsx';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import { Row } from './Row.tsx';
import { type Scale, signed } from './scale.ts';
import { Tones, toneOf } from './Tones.tsx';
import { ticks } from './ticks.ts';

/** One step: an amount added, or taken off where it is below zero; without one, the sum so far as a bar from zero. */
export interface FallStep {
  readonly label: string;
  readonly amount?: number;
}

export interface Fall {
  /** Whose steps they are, such as a country; not shown where there is only one. */
  readonly name: string;
  /** From the start, which is added to nothing, to the last sum. */
  readonly steps: readonly FallStep[];
}

interface Props extends ChartProps {
  readonly scale: Scale;
  /** One, or two side by side on the same axis. */
  readonly falls: readonly Fall[];
}

/** The steps of a fall with where each begins and ends. */
const followed = ({ steps }: Fall) => {
  let sum = 0;
  return steps.map(({ label, amount }, place) => {
    const from = amount === undefined ? 0 : sum;
    sum += amount ?? 0;
    // The first amount is a start, not a change.
    const change = place > 0 && amount !== undefined;
    return { label, amount, change, from, to: sum };
  });
};

/** From a start by ups and downs to a total, each step a bar that begins where the last one ended. */
export function Waterfall({ scale, falls, ...frame }: Props) {
  const id = useId();
  const { words } = frame.kit;
  const drawn = falls.map((fall) => ({ name: fall.name, steps: followed(fall) }));
  const ends = drawn.flatMap(({ steps }) => steps.map(({ to }) => to));
  const marks = ticks(Math.max(0, ...ends), Math.min(0, ...ends));
  const at = across(marks);
  const said = ({ change, from, to }: ReturnType<typeof followed>[number]) =>
    change ? signed(to - from, scale) : scale.say(to);
  const several = falls.length > 1;
  return (
    <ChartFrame
      {...frame}
      reading={[words.waterfallKey]}
      kind="waterfall"
      table={{
        head: [words.step, ...(several ? [words.of] : []), words.change, words.sum],
        rows: () =>
          drawn.flatMap(({ name, steps }) =>
            steps.map((step) => [
              step.label,
              ...(several ? [name] : []),
              step.change ? said(step) : words.none,
              scale.say(step.to),
            ]),
          ),
      }}
    >
      <Tones id={id} />
      <div class="falls">
        {drawn.map(({ name, steps }) => (
          <div key={name}>
            {several && <p class="fall">{name}</p>}
            <ul>
              {steps.map((step) => {
                const { label, change, from, to } = step;
                return (
                  <Row
                    key={label}
                    kind={change ? undefined : 'sum'}
                    label={label}
                    value={said(step)}
                    height={18}
                    drawing={
                      <>
                        <Grid marks={marks} />
                        <rect
                          class="part"
                          fill={toneOf(id, change ? (to < from ? 2 : 1) : 0)}
                          x={at(Math.min(from, to))}
                          width={wide(marks, from, to)}
                          y="2"
                          height="14"
                        />
                      </>
                    }
                  />
                );
              })}
            </ul>
            <Axis marks={marks} short={scale.short} />
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
