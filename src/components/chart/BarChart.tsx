import { useId } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { Axis, across, Grid, wide } from './Axis.tsx';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import { Row } from './Row.tsx';
import type { Scale } from './scale.ts';
import { Sample, Tones, toneOf } from './Tones.tsx';
import { ticks } from './ticks.ts';

/** One part of every bar; parts stand in the order in which they are stacked. */
export interface Part {
  readonly name: string;
  readonly label: string;
  /** Whether the part is not known: hatched on bare paper with a broken edge. */
  readonly unknown?: boolean;
}

export interface StackedBar {
  readonly label: string;
  /** Amounts by the name of the part, none below zero; a part that is missing has no amount. */
  readonly amounts: Readonly<Record<string, number>>;
  /** What is said at the end of the bar in place of the sum, such as "$12,300–14,800". */
  readonly total?: string;
  /** Parts said otherwise than as their amount, such as "$0–2,500" for one that is not known. */
  readonly says?: Readonly<Record<string, string>>;
}

interface Props extends ChartProps {
  readonly scale: Scale;
  readonly parts: readonly Part[];
  readonly bars: readonly StackedBar[];
  /** What a bar stands for, over the first column of the table, such as "Quote". */
  readonly each: string;
}

/** Totals as bars stacked from their parts over one axis from zero; every part is told apart by pattern and named with its amount. */
export function BarChart({ scale, parts, bars, each, ...frame }: Props) {
  const id = useId();
  const { words } = frame.kit;
  const drawn = bars.map(({ label, amounts, total, says }) => {
    let end = 0;
    const stacked = parts.flatMap((part, place) => {
      const amount = amounts[part.name];
      if (amount === undefined) return [];
      const from = end;
      end += Math.max(0, amount);
      return [
        {
          ...part,
          from,
          to: end,
          tone: part.unknown ? ('unknown' as const) : place,
          said: says?.[part.name] ?? scale.say(amount),
        },
      ];
    });
    return { label, stacked, end, total: total ?? scale.say(end) };
  });
  const marks = ticks(Math.max(0, ...drawn.map(({ end }) => end)));
  const at = across(marks);
  const cell = (stacked: (typeof drawn)[number]['stacked'], name: string) =>
    stacked.find((part) => part.name === name)?.said ?? words.none;
  return (
    <ChartFrame
      {...frame}
      kind="bars"
      table={{
        head: [each, ...parts.map(({ label }) => label), words.total],
        rows: () =>
          drawn.map(({ label, stacked, total }) => [
            label,
            ...parts.map(({ name }) => cell(stacked, name)),
            total,
          ]),
      }}
    >
      <Tones id={id} />
      <ul>
        {drawn.map(({ label, stacked, total }) => (
          <Row
            key={label}
            label={label}
            value={<b>{total}</b>}
            height={26}
            drawing={
              <>
                <Grid marks={marks} />
                {stacked.map(({ name, from, to, tone, unknown }) => (
                  <rect
                    key={name}
                    class={unknown ? 'part unknown' : 'part'}
                    fill={toneOf(id, tone)}
                    x={at(from)}
                    width={wide(marks, from, to)}
                    y="3"
                    height="20"
                  />
                ))}
              </>
            }
          >
            <ul class="parts">
              {stacked.map(({ name, label: called, tone, said }) => (
                <li key={name}>
                  <Sample fill={toneOf(id, tone)} /> {fill(words.named, { name: called, value: said })}
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </ul>
      <Axis marks={marks} short={scale.short} />
    </ChartFrame>
  );
}
