import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ShowMath } from '~/components/bill/ShowMath.tsx';
import { linesOf } from '~/components/bill/side.ts';
import { BarChart } from '~/components/chart/BarChart.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { fill } from '~/i18n/fill.ts';
import { currencyInFull } from '~/i18n/format.ts';
import { channels } from '../asked/channels.ts';
import type { AnswerProps } from '../framed.tsx';
import type { Comparison, LineAnswer, QuoteAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { groups, type LineGroup } from './lines.ts';
import { Questions } from './Questions.tsx';
import { chargedText, nameOf, priceText, saying } from './says.ts';
import type { Worked } from './workedOf.ts';

interface Sheet {
  readonly kit: Kit;
  readonly comparison: Comparison;
}

/** A table with a column for each quote, which scrolls where it is wider than the page. */
function QuoteTable({
  kit,
  comparison,
  caption,
  children,
}: Sheet & { caption: string; children: ComponentChildren }) {
  const { quotes: says } = kit.words;
  const { currency, quotes } = comparison;
  const title = fill(caption, { currency: currencyInFull(currency, kit.locale) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls
    <div class="scroll" role="group" aria-label={title} tabIndex={0}>
      <table class="ledger">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{says.line}</th>
            {quotes.map((quote) => (
              <th scope="col" key={quote.id}>
                {nameOf(quote, says)}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** What each quote comes to, measure by measure. */
function Summary({ kit, comparison }: Sheet) {
  const { words, locale } = kit;
  const { quotes: says } = words;
  const { rows } = says;
  const { currency, quotes, ranking } = comparison;
  const { money, range, each, share, count } = saying(currency, locale);
  const row = (label: string, of: (quote: QuoteAnswer) => string, kind?: string) => (
    <tr class={kind}>
      <th scope="row">{label}</th>
      {quotes.map((quote) => (
        <td key={quote.id}>{of(quote)}</td>
      ))}
    </tr>
  );
  const none = (value: number | null | undefined, write: (value: number) => string) =>
    value === null || value === undefined ? says.none : write(value);
  return (
    <QuoteTable kit={kit} comparison={comparison} caption={says.table}>
      <tbody>
        {row(rows.price, (quote) => priceText(quote, says, currency, locale))}
        {row(rows.headline, ({ headline }) => money(headline))}
        {row(rows.extras, ({ extras }) => money(extras))}
        {row(rows.unknown, ({ unknown }) => money(unknown.typical))}
        {row(rows.total, ({ total }) => money(total.typical), 'total')}
        {row(rows.range, ({ total }) => range(total))}
        {row(rows.hidden, ({ hidden }) => none(hidden, share))}
        {row(rows.unknowns, ({ unknowns }) => count(unknowns))}
        {row(rows.unpriced, ({ unpriced }) => count(unpriced))}
        {row(rows.perHour, ({ perHour }) => none(perHour?.typical, each))}
        {row(rows.perIssue, ({ perIssue }) => none(perIssue?.typical, each))}
        {row(rows.rank, ({ id }) => count(ranking.indexOf(id) + 1))}
      </tbody>
    </QuoteTable>
  );
}

/** Every line of every quote: what it says, and what that adds a year. */
function Lines({ kit, comparison }: Sheet) {
  const { words, locale } = kit;
  const { quotes: says } = words;
  const { currency, quotes } = comparison;
  const { money } = saying(currency, locale);
  const cell = (line: LineAnswer | undefined) => {
    if (!line) return <span class="soft">{says.notAsked}</span>;
    const { status, basis, amount, cost } = line;
    if (status === 'included') return <span class="soft">{says.included}</span>;
    if (status === 'unknown')
      return <i>{cost ? fill(says.unknownUpTo, { amount: money(cost.high) }) : says.unknownBare}</i>;
    return (
      <>
        {cost && money(cost.typical)}{' '}
        {amount && <small>{chargedText(basis, amount, says, currency, locale)}</small>}
      </>
    );
  };
  return (
    <QuoteTable kit={kit} comparison={comparison} caption={says.sheet}>
      {(Object.keys(groups) as LineGroup[]).map((group) => (
        <tbody key={group}>
          <tr class="group">
            <th scope="rowgroup" colSpan={quotes.length + 1}>
              {says.lineGroups[group]}
            </th>
          </tr>
          {groups[group].map(({ id }) => (
            <tr key={id}>
              <th scope="row">{says.lines[id].name}</th>
              {quotes.map((quote) => (
                <td key={quote.id}>{cell(quote.lines.find((line) => line.id === id))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </QuoteTable>
  );
}

/** The quotes side by side: what they come to, as bars, line by line, and what to ask of each. */
/** How every amount of every quote comes about. */
function Workings({
  kit,
  worked,
  served,
  level,
}: {
  kit: Kit;
  worked: Worked;
  served: boolean;
  level: 2 | 3;
}) {
  const { words, locale, home } = kit;
  const { quotes: says, bill } = words;
  const money = worked.currency;
  const sides = useMemo(
    () =>
      worked.quotes.map((quote) => ({
        name: nameOf(quote, says),
        option: quote.option,
        citations: quote.citations,
        parts: Object.fromEntries([
          ...quote.extras.map((line, place) => [
            `provider.extras.${place}`,
            says.lines[line as keyof typeof says.lines]?.name ?? line,
          ]),
          ...channels.map((channel, place) => [`demand.channels.${place}`, words.channels[channel]]),
        ]),
      })),
    [worked, says, words],
  );
  return (
    <div class="statement">
      <p>{fill(bill.all, { currency: currencyInFull(money, locale) })}</p>
      <ShowMath
        sides={sides.map(({ name, option }) => ({ name, lines: linesOf(option) }))}
        worked={sides}
        period="all"
        words={bill}
        locale={locale}
        currencies={{ money, providerMoney: money, aiMoney: money }}
        instead={level === 3 && <a href={home}>{words.name}</a>}
        served={served}
      />
    </div>
  );
}

export function Answer({ kit, reply, served, level, address }: AnswerProps<'compare-quotes', Kit>) {
  const { words, locale } = kit;
  const { quotes: says } = words;
  const { comparison, worked } = reply;
  const { quotes, currency } = comparison;
  const { range } = saying(currency, locale);
  const chart = useMemo(
    () => ({ words: words.chart, locale, name: 'compare-quotes', address }),
    [words, locale, address],
  );
  return (
    <>
      <Summary kit={kit} comparison={comparison} />
      <BarChart
        kit={chart}
        title={says.chart}
        legend={says.chartLegend}
        of={comparison}
        scale={inMoney(currency, locale)}
        each={says.each}
        parts={[
          { name: 'headline', label: says.parts.headline },
          { name: 'extras', label: says.parts.extras },
          { name: 'unknown', label: says.parts.unknown, unknown: true },
          { name: 'more', label: says.parts.more, unknown: true },
        ]}
        bars={quotes.map((quote) => ({
          label: nameOf(quote, says),
          amounts: {
            headline: quote.headline,
            ...(quote.extras > 0 && { extras: quote.extras }),
            ...(quote.unknown.typical > 0 && { unknown: quote.unknown.typical }),
            ...(quote.unknown.high > quote.unknown.typical && {
              more: quote.unknown.high - quote.unknown.typical,
            }),
          },
          total: range(quote.total),
        }))}
      />
      <Lines kit={kit} comparison={comparison} />
      <Workings kit={kit} worked={worked} served={served} level={level} />
      <Questions kit={kit} comparison={comparison} level={level} />
    </>
  );
}
