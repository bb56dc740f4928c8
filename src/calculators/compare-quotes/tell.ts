import type { Surety } from '~/components/result/sureness.ts';
import { fill, pluralOf } from '~/i18n/fill.ts';
import { counted, currencyInFull } from '~/i18n/format.ts';
import { joined } from '~/i18n/joined.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { pairOf } from '../defaultsOf.ts';
import type { Telling } from '../telling.ts';
import type { Comparison, QuoteAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { letterOf, nameOf, saying } from './says.ts';

type Answered = Reply<PartsOf<'compare-quotes'>>;

/** The quotes, cheapest first. */
const ranked = ({ quotes, ranking }: Comparison): readonly QuoteAnswer[] =>
  ranking.flatMap((id) => quotes.find((quote) => quote.id === id) ?? []);

/** Teams in which a minimum or a rounded seat weighs more than the price. */
const SMALL = 3;

/** What a comparison says: which is cheapest all in, by how much, and whether what is not stated can change it. */
export function tell(kit: Kit, { comparison }: Answered): Telling {
  const { words, locale, data } = kit;
  const { quotes: says } = words;
  const { currency, verdict, years } = comparison;
  const { money, range, share, count } = saying(currency, locale);
  const all = ranked(comparison);
  const [best, second] = all;
  const called = (quote: QuoteAnswer) => nameOf(quote, says);
  const spread = ({ total }: QuoteAnswer) => (total.low < total.high ? { range: range(total) } : undefined);
  const gap = best && second ? second.total.typical / best.total.typical - 1 : 0;
  return {
    sentence: joined(
      best
        ? [
            fill(second ? says.best : says.only, { name: called(best), amount: money(best.total.typical) }),
            spread(best) && fill(says.within, { range: range(best.total) }),
            second &&
              fill(gap === Infinity ? says.gapFromNothing : gap > 0 ? says.gap : says.even, {
                second: called(second),
                amount: money(second.total.typical),
                percent: share(gap),
              }),
            says[verdict],
          ]
        : [],
      locale,
    ),
    headlines: all.map((quote) => ({
      label: fill(says.perYear, { name: called(quote) }),
      value: money(quote.total.typical),
      ...spread(quote),
    })),
    facts: all.flatMap((quote) => {
      const of = (label: string) => fill(says.ofQuote, { quote: called(quote), line: label });
      return [
        ...(quote.hidden === null ? [] : [{ label: of(says.rows.hidden), value: share(quote.hidden) }]),
        { label: of(says.rows.unknowns), value: count(quote.unknowns) },
      ];
    }),
    warnings: [
      ...all.flatMap((quote) =>
        quote.unpriced > 0
          ? [
              fill(pluralOf(says.unpriced, quote.unpriced, locale), {
                name: called(quote),
                n: count(quote.unpriced),
              }),
            ]
          : [],
      ),
      ...(best && best.agents > 0 && best.agents < SMALL
        ? [fill(says.small, { fte: counted(best.agents, words.fte, locale, 1) })]
        : []),
      fill(pluralOf(says.average, years, locale), { n: count(years) }),
    ],
    basis: 'productive',
    currency: currencyInFull(currency, locale),
    rate: pairOf('usd', currency.toLowerCase(), data),
  };
}

/** What the amounts and the two sides of the decision are called where it is told how sure they are. */
export function surety({ words: { quotes: says, labels: inputs } }: Kit, { comparison }: Answered): Surety {
  const all = ranked(comparison);
  const [best, second] = all;
  const amounts = all.map((quote) => [quote.id, fill(says.perYear, { name: nameOf(quote, says) })] as const);
  const labels = Object.fromEntries(
    all.flatMap((quote) =>
      Object.entries(inputs).flatMap(([input, label]) =>
        input.startsWith(`${quote.id}-`)
          ? [[input, label.replace(letterOf(quote.id, says), () => nameOf(quote, says))]]
          : [],
      ),
    ),
  );
  if (!best || !second) return { amounts, labels, words: says.sureness };
  return {
    words: says.sureness,
    labels,
    amounts: [...amounts, ['lead', says.lead]],
    sides: [nameOf(best, says), says.other],
  };
}
