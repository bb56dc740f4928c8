import { useId } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { list } from '~/i18n/format.ts';
import { Axis, across, Grid, wide } from './Axis.tsx';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import { Row } from './Row.tsx';
import type { Scale } from './scale.ts';
import { Sample, Tones, toneOf } from './Tones.tsx';
import { ticks } from './ticks.ts';

/** What one input does to the amount while all others stay typical. */
export interface Swing {
  readonly label: string;
  /** The input's own low and high, as "8–15%"; printed beside its name. */
  readonly range: string;
  /** The amount with the input at its low end. */
  readonly decreased: number;
  /** The amount with the input at its high end. */
  readonly increased: number;
  /** The value of the input at which the decision flips, where it does within the range. */
  readonly flips?: string | undefined;
}

interface Props extends ChartProps {
  readonly scale: Scale;
  /** What the amounts are, below their axis, such as "Saving over 36 months, in US dollars". */
  readonly axis: string;
  /** The amount with every input typical. */
  readonly typical: number;
  /** In any order; the widest stands first. */
  readonly swings: readonly Swing[];
  /** Inputs that move nothing, by name. */
  readonly idle?: readonly string[];
}

/** Inputs in the order in which they move an amount, each with its range, its two ends in words and where it flips the decision. */
export function Tornado({ scale, axis, typical, swings, idle = [], ...frame }: Props) {
  const id = useId();
  const { words, locale } = frame.kit;
  const reach = ({ decreased, increased }: Swing) =>
    Math.max(decreased, increased, typical) - Math.min(decreased, increased, typical);
  const sorted = [...swings].sort((a, b) => reach(b) - reach(a));
  const flipping = swings.some(({ flips }) => flips !== undefined);
  const ends = [typical, ...swings.flatMap(({ decreased, increased }) => [decreased, increased])];
  const marks = ticks(Math.max(...ends), Math.min(...ends));
  const at = across(marks);
  return (
    <ChartFrame
      {...frame}
      kind="tornado"
      reading={[fill(words.tornadoKey, { typical: scale.say(typical) }), flipping && words.flipKey]}
      table={{
        head: [
          words.input,
          words.inputRange,
          words.decreased,
          words.increased,
          ...(flipping ? [words.flipsAt] : []),
        ],
        rows: () =>
          sorted.map(({ label, range, decreased, increased, flips }) => [
            label,
            range,
            scale.say(decreased),
            scale.say(increased),
            ...(flipping ? [flips ?? words.none] : []),
          ]),
      }}
    >
      <Tones id={id} />
      <ul>
        {sorted.map(({ label, range, decreased, increased, flips }) => {
          // Where both ends lie on one side, each has a lane of its own.
          const shared = (decreased - typical) * (increased - typical) > 0;
          const bar = (value: number, tone: number, y: number, height: number) => (
            <rect
              class="part"
              fill={toneOf(id, tone)}
              x={at(Math.min(value, typical))}
              width={wide(marks, value, typical)}
              y={y}
              height={height}
            />
          );
          return (
            <Row
              key={label}
              label={
                <>
                  {label} <small>{range}</small>
                </>
              }
              value={
                <>
                  <span>
                    <Sample fill={toneOf(id, 1)} /> {fill(words.decrease, { amount: scale.say(decreased) })}
                  </span>{' '}
                  <span>
                    <Sample fill={toneOf(id, 0)} /> {fill(words.increase, { amount: scale.say(increased) })}
                  </span>
                </>
              }
              height={22}
              drawing={
                <>
                  <Grid marks={marks} />
                  {bar(decreased, 1, 3, shared ? 8 : 16)}
                  {bar(increased, 0, shared ? 11 : 3, shared ? 8 : 16)}
                  <line class="typical" x1={at(typical)} x2={at(typical)} y1="0" y2="22" />
                  {flips !== undefined && (
                    <text class="flip" x={at(0)} y="16" text-anchor="middle">
                      ◆
                    </text>
                  )}
                </>
              }
            >
              {flips !== undefined && <p class="flips">{fill(words.flips, { value: flips })}</p>}
            </Row>
          );
        })}
      </ul>
      <Axis marks={marks} short={scale.short} />
      <p class="unit across">{axis}</p>
      {idle.length > 0 && (
        <p class="idle">
          {fill(words.idle, {
            inputs: list(idle, locale),
          })}
        </p>
      )}
    </ChartFrame>
  );
}
