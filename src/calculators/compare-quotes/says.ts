import { fill } from '~/i18n/fill.ts';
import {
  estimate,
  moneyRange,
  number,
  numberRange,
  percent,
  percentRange,
  price,
  publishedMoney,
} from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import type { QuoteAnswer } from './answerOf.ts';
import { type Basis, measures, type QuoteId } from './lines.ts';
import type { Range } from './quotes.ts';

type Words = Strings['compareQuotes'];

const samples: Partial<Record<QuoteId, 'sampleA' | 'sampleB'>> = { a: 'sampleA', b: 'sampleB' };

/** A quote by its letter. */
export const letterOf = (id: QuoteId, words: Words): string =>
  fill(words.letter, { letter: id.toUpperCase() });

/** What a quote is called: as the reader calls it, as our example, or by its letter. */
export function nameOf(
  { id, name, sample }: Pick<QuoteAnswer, 'id' | 'name' | 'sample'>,
  words: Words,
): string {
  const example = samples[id];
  if (name) return name;
  return sample && example ? words[example] : letterOf(id, words);
}

/** An amount as its basis is measured, with what it is charged for: "$1,000–2,000 per agent, once". */
export function chargedText(
  basis: Basis,
  { low, high }: Pick<Range, 'low' | 'high'>,
  words: Words,
  currency: string,
  locale: Locale,
): string {
  const { unit } = measures[basis];
  const one = low === high;
  const amount =
    unit === 'percent'
      ? one
        ? percent(low / 100, locale, 2)
        : percentRange(low / 100, high / 100, locale, 1)
      : unit === 'money'
        ? one
          ? price(low, currency, locale)
          : moneyRange(low, high, currency, locale)
        : numberRange(low, high, locale, 2);
  return fill(words.charged[basis], { amount });
}

/** The price of a quote with what it is for: "$8.50 per paid hour". */
export const priceText = (
  { unit, price: { low, high } }: Pick<QuoteAnswer, 'unit' | 'price'>,
  words: Words,
  currency: string,
  locale: Locale,
): string =>
  fill(words.per[unit], {
    price: low === high ? price(low, currency, locale) : publishedMoney(low, high, currency, locale),
  });

/** How amounts of a comparison are written. */
export const saying = (currency: string, locale: Locale) => ({
  money: (amount: number) => estimate(amount, currency, locale),
  range: ({ low, high }: Pick<Range, 'low' | 'high'>) => moneyRange(low, high, currency, locale),
  /** To the last digit that counts: an amount per hour or per contact. */
  each: (amount: number) => price(amount, currency, locale),
  share: (share: number) => percent(share, locale, Math.abs(share) < 0.1 ? 1 : 0),
  count: (count: number) => number(count, locale),
});
