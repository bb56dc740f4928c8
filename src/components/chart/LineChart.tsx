import { useState } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { AxisTexts, across } from './Axis.tsx';
import { apart } from './apart.ts';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import type { Scale } from './scale.ts';
import { within } from './ticks.ts';

/** One value of a line; with `low` and `high` also the reach of its band there. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Line {
  readonly label: string;
  /** In rising order of x. Lines of one chart have their points at the same places where they are told together. */
  readonly points: readonly Point[];
}

/** Where two lines meet, and what that means, in words. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

/** A stretch of the strip below the axis: which line it names, from where to where. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The place of the line in `lines`. */
  readonly line: number;
  /** The stretch in words, such as "0–2,400: per contact". */
  readonly says: string;
}

interface Props extends ChartProps {
  /** What stands across, such as "Month", how it is written, and its marks where round values would be odd. */
  readonly x: { readonly label: string; readonly scale: Scale; readonly marks?: readonly number[] };
  /** What stands up, such as "Cost so far". */
  readonly y: { readonly label: string; readonly scale: Scale };
  /** Six at most. */
  readonly lines: readonly Line[];
  readonly crossings?: readonly Crossing[];
  /** The reader's own range, shaded. */
  readonly shaded?: { readonly from: number; readonly to: number; readonly label: string };
  /** Which line leads where, as a strip below the axis. */
  readonly strip?: { readonly label: string; readonly stretches: readonly Stretch[] };
  /** The place across that is told first; the last one where none is given. */
  readonly first?: number;
}

const HEIGHT = 230;
/** Room for what stands over the highest rule. */
const TOP = 18;
/** A drawing without a width of its own: paths are drawn on a thousand units and stretched. */
const WIDTH = 1000;

const isBanded = ({ low, high }: Point) => low !== undefined && high !== undefined;

const lineClass = (place: number) => `line line-${place % 6}`;

const Key = ({ place }: { readonly place: number }) => (
  <svg aria-hidden="true" width="34" height="10">
    <line class={lineClass(place)} x1="0" x2="34" y1="5" y2="5" />
  </svg>
);

/** Several lines over one axis of numbers, told apart by their dashes and their names at the end; every value can be walked to. */
export function LineChart({ x, y, lines, crossings = [], shaded, strip, first, ...frame }: Props) {
  const { words } = frame.kit;
  const [chosen, choose] = useState<number>();
  const places = [...new Set(lines.flatMap(({ points }) => points.map((point) => point.x)))].sort(
    (a, b) => a - b,
  );
  const start = places[0] ?? 0;
  const end = places.at(-1) ?? 0;
  const nearest = (value: number) =>
    places.reduce(
      (best, each, place) => (Math.abs(each - value) < Math.abs((places[best] ?? 0) - value) ? place : best),
      0,
    );
  const place = nearest(chosen ?? first ?? end);
  const here = places[place] ?? 0;
  const told = (points: readonly Point[], at: number) => points.find((point) => point.x === at);

  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ y: value, low = value, high = value }) => [value, low, high]),
  );
  const bottom = Math.min(0, ...values);
  const height = Math.max(0, ...values) - bottom || 1;
  const marks = within(bottom, bottom + height);
  const down = (value: number) => Number((HEIGHT - ((value - bottom) / height) * (HEIGHT - TOP)).toFixed(1));
  const ends = [start, end];
  const at = across(ends);
  const along = (value: number) =>
    end > start ? Number((((value - start) / (end - start)) * WIDTH).toFixed(1)) : 0;
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py], index) => `${index ? 'L' : 'M'}${along(px)} ${down(py)}`).join('');
  const banded = lines.some(({ points }) => points.some(isBanded));

  const saidOf = ({ y: value, low, high }: Point) =>
    low === undefined || high === undefined || low === high
      ? y.scale.say(value)
      : fill(words.bar, { typical: y.scale.say(value), range: y.scale.range(low, high) });
  const says = (index: number) => {
    const where = places[index] ?? 0;
    return fill(words.told, {
      at: x.scale.say(where),
      values: lines
        .flatMap(({ label, points }) => {
          const point = told(points, where);
          return point ? [fill(words.named, { name: label, value: saidOf(point) })] : [];
        })
        .join(words.between),
    });
  };
  const labels = apart(
    lines.map(({ points }) => down(points.at(-1)?.y ?? 0) - 7),
    16,
    TOP,
    HEIGHT - 4,
  );
  const toPointer = ({ currentTarget, clientX, pointerType, type }: PointerEvent) => {
    if (type === 'pointermove' && pointerType !== 'mouse') return;
    const { left, width } = (currentTarget as SVGElement).getBoundingClientRect();
    if (width > 0) choose(start + ((clientX - left) / width) * (end - start));
  };
  return (
    <ChartFrame
      {...frame}
      kind="lines"
      reading={[banded && words.band]}
      walk={{
        along: x.label,
        count: places.length,
        place,
        onPlace: (next) => choose(places[next]),
        says,
      }}
      table={{
        head: [x.label, ...lines.map(({ label }) => label)],
        rows: () =>
          places.map((where) => [
            x.scale.say(where),
            ...lines.map(({ points }) => {
              const point = told(points, where);
              return point ? saidOf(point) : words.none;
            }),
          ]),
      }}
    >
      <ul class="keys">
        {lines.map(({ label }, line) => (
          <li key={label}>
            <Key place={line} /> {label}
          </li>
        ))}
        {shaded && (
          <li>
            <svg aria-hidden="true" width="34" height="14">
              <rect class="shaded" width="34" height="14" />
            </svg>{' '}
            {shaded.label}
          </li>
        )}
      </ul>
      <p class="unit">{y.label}</p>
      <svg
        class="plot"
        aria-hidden="true"
        height={HEIGHT + 24}
        onPointerDown={toPointer}
        onPointerMove={toPointer}
      >
        <rect class="reach" width="100%" height={HEIGHT} />
        {shaded && (
          <rect
            class="shaded"
            x={at(Math.max(start, shaded.from))}
            width={across([0, end - start])(
              Math.max(0, Math.min(end, shaded.to) - Math.max(start, shaded.from)),
            )}
            y="0"
            height={HEIGHT}
          />
        )}
        {marks.map((mark) => (
          <line
            key={mark}
            class={mark === 0 ? 'grid zero' : 'grid'}
            x1="0"
            x2="100%"
            y1={down(mark)}
            y2={down(mark)}
          />
        ))}
        <svg
          aria-hidden="true"
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          {lines.map(
            ({ label, points }, line) =>
              points.some(isBanded) && (
                <path
                  key={label}
                  class={`reach-of line-${line % 6}`}
                  d={`${path([
                    ...points.map(({ x: px, y: value, high = value }) => [px, high] as const),
                    ...points.map(({ x: px, y: value, low = value }) => [px, low] as const).reverse(),
                  ])}Z`}
                />
              ),
          )}
          {lines.map(({ label, points }, line) => (
            <path
              key={label}
              class={lineClass(line)}
              d={path(points.map(({ x: px, y: value }) => [px, value]))}
            />
          ))}
        </svg>
        <line class="here" x1={at(here)} x2={at(here)} y1="0" y2={HEIGHT} />
        {lines.map(({ label, points }, line) => {
          const point = told(points, here);
          return (
            point && (
              <circle key={label} class={`dot line-${line % 6}`} cx={at(here)} cy={down(point.y)} r="4" />
            )
          );
        })}
        {crossings.map((crossing, index) => (
          <g key={crossing.x}>
            <circle class="crossing" cx={at(crossing.x)} cy={down(crossing.y)} r="9" />
            <text class="number" x={at(crossing.x)} y={down(crossing.y) + 4.5} text-anchor="middle">
              {index + 1}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <text key={mark} class="halo" x="2" y={down(mark) - 4}>
            {y.scale.short(mark)}
          </text>
        ))}
        {lines.map(({ label }, line) => (
          <text key={label} class="halo name" x="100%" dx="-8" y={labels[line]} text-anchor="end">
            {label}
          </text>
        ))}
        <AxisTexts marks={x.marks ?? within(start, end)} ends={ends} short={x.scale.short} y={HEIGHT + 17} />
      </svg>
      <p class="unit across">{x.label}</p>
      {strip && (
        <>
          <p class="unit">{strip.label}</p>
          <svg class="strip" aria-hidden="true" height="14">
            {strip.stretches.map(({ from, to, line }) => (
              <line key={from} class={lineClass(line)} x1={at(from)} x2={at(to)} y1="7" y2="7" />
            ))}
            {strip.stretches.slice(1).map(({ from }) => (
              <line key={from} class="cut" x1={at(from)} x2={at(from)} y1="0" y2="14" />
            ))}
          </svg>
          <ul class="keys">
            {strip.stretches.map(({ from, line, says: stretch }) => (
              <li key={from}>
                <Key place={line} /> {stretch}
              </li>
            ))}
          </ul>
        </>
      )}
      {crossings.length > 0 && (
        <ul class="crossings">
          {crossings.map((crossing, index) => (
            <li key={crossing.x}>
              <b>{index + 1}</b> {crossing.says}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}
