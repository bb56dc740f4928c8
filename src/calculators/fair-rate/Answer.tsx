import { useMemo } from 'preact/hooks';
import { later, Unfolding } from '~/components/bill/Unfolding.tsx';
import { BarChart } from '~/components/chart/BarChart.tsx';
import { inMoney, type Scale } from '~/components/chart/scale.ts';
import { Waterfall } from '~/components/chart/Waterfall.tsx';
import { fill } from '~/i18n/fill.ts';
import { number, percent, percentRange } from '~/i18n/format.ts';
import { colon } from '~/i18n/joined.ts';
import type { AnswerProps } from '../framed.tsx';
import type { SideAnswer } from './answerOf.ts';
import type { Kit, SplitPart } from './kit.ts';
import { saying } from './says.ts';
import { linesOf } from './table.ts';
import { turnsOf } from './turnsOf.ts';

/** Which steps from pay to price make which part of a split. */
const partOf = {
  wagePerHour: 'pay',
  night: 'pay',
  contributions: 'pay',
  extras: 'pay',
  leads: 'management',
  admin: 'management',
  seat: 'place',
  telecom: 'place',
  idle: 'idle',
  profit: 'margin',
} as const satisfies Record<SideAnswer['steps'][number][0], SplitPart>;

const load = async () => (await import('./WorkedSteps.tsx')).WorkedSteps;
const code = later(load, import.meta.env.SSR ? await load() : undefined);

const splitParts = ['pay', 'management', 'place', 'idle', 'margin'] as const;

/** The parts of a built-up price, in per cent of it. */
function sharesOf({ steps }: SideAnswer): Partial<Record<SplitPart, number>> {
  const whole = steps.reduce((sum, [, amount]) => sum + amount, 0);
  const shares: Partial<Record<SplitPart, number>> = {};
  for (const [name, amount] of steps)
    shares[partOf[name]] = (shares[partOf[name]] ?? 0) + (100 * amount) / whole;
  return shares;
}

/** A rate from pay to price, both places line against line, published splits beside it, and its working. */
export function Answer({ kit, reply, served, level, address }: AnswerProps<'fair-rate', Kit>) {
  const { words, locale, home, splits } = kit;
  const { fairRate } = words;
  const { rate: answer, worked } = reply;
  const { basis, first, second } = answer;
  const says = saying(kit, answer);
  const chart = { words: words.chart, locale, name: 'fair-rate', address };
  const turns = turnsOf(kit, answer, says);
  const built = [first, second].filter(({ steps }) => steps.length > 0);
  const Heading = level === 2 ? 'h3' : 'h4';
  const inPercent: Scale = {
    say: (share) => percent(share / 100, locale, 1),
    range: (low, high) => percentRange(low / 100, high / 100, locale, 1),
    short: (share) => number(share, locale),
  };
  const { splits: split } = fairRate;
  // The charts are of pay and costs: a quote that is typed leaves them as they are.
  const shape = JSON.stringify([
    basis,
    answer.currency,
    built.map(({ side, place, steps }) => [side, place, steps]),
  ]);
  const [fall, shares] = useMemo(
    () => [
      built.length > 0 && (
        <Waterfall
          kit={chart}
          title={fairRate.chart[basis]}
          of={answer}
          scale={inMoney(answer.currency, locale)}
          falls={built.map((side) => ({
            name: says.place(side),
            steps: [
              ...side.steps.map(([name, amount]) => ({ label: fairRate.steps[name], amount })),
              { label: fairRate.steps.rate },
            ],
          }))}
        />
      ),
      <BarChart
        kit={chart}
        title={split.title}
        legend={split.note}
        of={answer}
        scale={inPercent}
        each={split.each}
        parts={splitParts.map((name) => ({ name, label: split[name] }))}
        bars={[
          ...built.slice(0, 1).map((side) => ({
            label: fill(split.this, { place: says.place(side) }),
            amounts: sharesOf(side),
          })),
          ...splits.map(({ label, shares }) => ({ label, amounts: shares })),
        ]}
      />,
    ],
    [kit, shape, address],
  );
  return (
    <>
      {turns.length > 0 && (
        <section class="reasons">
          <Heading>{fairRate.turns.heading}</Heading>
          <ul>
            {turns.map((turn) => (
              <li key={turn}>{turn}</li>
            ))}
          </ul>
        </section>
      )}
      {fall}
      <table class="bill both amounts">
        <caption>{fairRate.both}</caption>
        <thead>
          <tr>
            <td />
            {[first, second].map((each) => (
              <th scope="col" key={each.side}>
                {says.place(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(kit, answer, says).map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, side) => (
                <td key={side ? 'second' : 'first'}>
                  {cell?.text ?? fairRate.notKnown} {cell?.range && <small>{cell.range}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shares}
      <p class="splits">
        {split.sources + colon(locale)}
        {splits.map(({ label, source: { title, href, lang } }, place) => (
          <span key={label}>
            {place > 0 && ' · '}
            <a href={href} hreflang={lang} lang={lang}>
              {title}
            </a>
          </span>
        ))}
      </p>
      <Unfolding
        {...{ served, code }}
        instead={level === 3 && <a href={home}>{fairRate.name}</a>}
        summary={words.bill.math}
        answer={JSON.stringify(answer)}
        of={[worked]}
        draw={(WorkedSteps) => <WorkedSteps {...{ kit, worked, says }} />}
      />
    </>
  );
}
