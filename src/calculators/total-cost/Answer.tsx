import { useMemo, useState } from 'preact/hooks';
import { Bill } from '~/components/bill/Bill.tsx';
import type { Period } from '~/components/bill/side.ts';
import type { ChartKit } from '~/components/chart/ChartFrame.tsx';
import { HeatMap } from '~/components/chart/HeatMap.tsx';
import { LineChart } from '~/components/chart/LineChart.tsx';
import { inMoney, inNumbers } from '~/components/chart/scale.ts';
import { fill } from '~/i18n/fill.ts';
import { counted, currencyInFull, number, price } from '~/i18n/format.ts';
import { channels } from '../asked/channels.ts';
import type { AnswerProps } from '../framed.tsx';
import type { Course } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { turning } from './turning.ts';
import type { Grid } from './turnsOf.ts';

const sideIds = ['own', 'provider'] as const;

interface Drawn {
  readonly kit: Kit;
  readonly chart: ChartKit;
}

/** What both sides have cost by the end of each month, with how far they reach and where they meet. */
function CourseChart({ kit, chart, course }: Drawn & { readonly course: Course }) {
  const { words, locale } = kit;
  const { total } = words;
  const { currency, months, meetings } = course;
  const plain = inNumbers(locale, 1);
  const monthly = { ...plain, say: (month: number) => fill(total.monthNumber, { n: plain.say(month) }) };
  return (
    <LineChart
      kit={chart}
      title={total.course}
      legend={total.courseLegend}
      of={course}
      x={{
        label: total.month,
        scale: monthly,
        marks: Array.from({ length: months / 12 + 1 }, (_, year) => year * 12),
      }}
      y={{ label: total.soFar, scale: inMoney(currency, locale) }}
      lines={sideIds.flatMap((id) => {
        const side = course[id];
        return side
          ? [
              {
                label: total[id],
                points: side.soFar.map((amount, month) => ({
                  x: month,
                  y: amount,
                  low: side.low[month] ?? amount,
                  high: side.high[month] ?? amount,
                })),
              },
            ]
          : [];
      })}
      crossings={meetings.map(({ month, soFar, cheaper }) => ({
        x: month,
        y: soFar,
        says: fill(cheaper ? total.crossed : total.crossedBack, { n: number(month, locale, 1) }),
      }))}
    />
  );
}

/** What is saved at other prices and volumes. */
function GridChart({ kit, chart, grid }: Drawn & { readonly grid: Grid }) {
  const { words, locale } = kit;
  const { total, labels, units } = words;
  const { currency, by, prices, volumes, savings, at } = grid;
  const scale = inMoney(currency, locale);
  const named = (texts: readonly string[], own: number) =>
    texts.map((value, place) => (place === own ? fill(total.yours, { value }) : value));
  return (
    <HeatMap
      kit={chart}
      title={fill(total.grid, { months: counted(grid.months, units.months, locale) })}
      legend={fill(total.gridLegend, { currency: currencyInFull(currency, locale) })}
      of={grid}
      // Without its currency, an amount has room in a cell.
      scale={{ ...scale, say: scale.short }}
      across={{
        label: total.gridPrice[by],
        values: named(
          prices.map((value) => price(value, currency, locale)),
          at.price,
        ),
      }}
      down={{
        label: labels['volume'] ?? '',
        values: named(
          volumes.map((value) => number(Math.round(value), locale)),
          at.volume,
        ),
      }}
      cells={savings}
      above={total.gridAbove}
      below={total.gridBelow}
    />
  );
}

/** Where both sides cost the same, their course over the months, what other prices and volumes would save, and both bills. */
export function Answer({ kit, reply, served, level, address }: AnswerProps<'total-cost', Kit>) {
  const { words, locale, home } = kit;
  const { total } = words;
  const { course, turns, grid, worked } = reply;
  const [period, setPeriod] = useState<Period>('all');
  const chart = useMemo(
    (): ChartKit => ({ words: words.chart, locale, name: 'total-cost', address }),
    [words, locale, address],
  );
  const Heading = level === 2 ? 'h3' : 'h4';

  // Each is drawn again only when its own part of the answer is there: the reader waits for none of them.
  const sentences = useMemo(() => {
    const found = turning(kit, course, turns);
    return found.length > 0 ? (
      <section class="reasons">
        <Heading>{total.turns}</Heading>
        <ul>
          {found.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    ) : null;
  }, [kit, course, turns]);
  const lines = useMemo(() => <CourseChart {...{ kit, chart, course }} />, [kit, chart, course]);
  const heat = useMemo(() => grid && <GridChart {...{ kit, chart, grid }} />, [kit, chart, grid]);
  const bill = useMemo(() => {
    const money = worked.currency;
    return (
      <Bill
        sides={sideIds.flatMap((id) => {
          const side = course[id];
          return side ? [{ name: total[id], lines: side.lines }] : [];
        })}
        period={period}
        periods={['all', 'year', 'month']}
        onPeriod={setPeriod}
        words={words.bill}
        locale={locale}
        currencies={{ money: course.currency }}
        working={{
          worked: worked.options.map(([id, option]) => ({ name: total[id], option })),
          currencies: { money, providerMoney: money, aiMoney: money },
          citations: worked.citations,
          parts: Object.fromEntries(
            channels.map((name, index) => [`demand.channels.${index}`, words.channels[name]]),
          ),
        }}
        served={served}
        instead={level === 3 && <a href={home}>{total.name}</a>}
      />
    );
  }, [kit, course, worked, period, served, level]);
  return (
    <>
      {sentences}
      {lines}
      {heat}
      {bill}
    </>
  );
}
