import { fill } from '~/i18n/fill.ts';
import { compact, estimate, moneyRange } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { ticks } from './ticks.ts';

/** One bar: what it stands for, and how far it reaches. */
export interface Bar {
  readonly label: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

interface Props {
  readonly words: Strings['chart'];
  readonly locale: Locale;
  readonly currency: string;
  /** What the chart shows, such as "Cost per month by billing model". */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What a reader must know before comparing the bars. */
  readonly note?: string | undefined;
}

const ends = ['low', 'typical', 'high'] as const;

/** Ranges of money as bars over one axis from zero; every value is also text, and the whole a table. */
export function RangeChart({ words, locale, currency, title, bars, note }: Props) {
  const marks = ticks(Math.max(...bars.map(({ high }) => high)));
  const most = marks.at(-1) ?? 0;
  const at = (value: number) => `${most > 0 ? Math.max(0, (value / most) * 100).toFixed(2) : 0}%`;
  const grid = marks.map((mark) => (
    <line key={mark} class="grid" x1={at(mark)} x2={at(mark)} y1="0" y2="100%" />
  ));
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b> {words.key} {note}
      </figcaption>
      <ul>
        {bars.map(({ label, low, typical, high }) => (
          <li key={label}>
            <span>{label}</span>{' '}
            <span class="value">
              {fill(words.bar, {
                typical: estimate(typical, currency, locale),
                range: moneyRange(low, high, currency, locale),
              })}
            </span>
            <svg aria-hidden="true" height="18">
              {grid}
              <rect class="band" x={at(low)} width={at(high - low)} y="4" height="10" />
              <line class="typical" x1={at(typical)} x2={at(typical)} y1="1" y2="17" />
            </svg>
          </li>
        ))}
      </ul>
      <svg class="axis" aria-hidden="true" height="22">
        {marks.map((mark, place) => (
          <text
            key={mark}
            x={at(mark)}
            y="16"
            text-anchor={place === 0 ? 'start' : mark === most ? 'end' : 'middle'}
          >
            {compact(mark, locale)}
          </text>
        ))}
      </svg>
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <td />
              {ends.map((end) => (
                <th scope="col" key={end}>
                  {words[end]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                {ends.map((end) => (
                  <td key={end}>{estimate(bar[end], currency, locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
