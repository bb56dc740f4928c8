import { fill } from '~/i18n/fill.ts';
import { estimate, moneyRange, number, percent } from '~/i18n/format.ts';
import type { RateAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import type { Basis, Side } from './rateOf.ts';

/** How the quantities of a rate are written in the reader's language. */
export const saying = (
  { words: { fairRate }, locale, choices }: Kit,
  { currency, first, second }: RateAnswer,
) => {
  const named = (code: string) => choices['country']?.find(([value]) => value === code)?.[1] ?? code;
  const money = (amount: number) => estimate(amount, currency, locale);
  return {
    money,
    /** A price with what it is paid for. */
    price: (amount: number, basis: Basis) => fill(fairRate.per[basis], { amount: money(amount) }),
    range: ({ low, high }: { readonly low: number; readonly high: number }) =>
      moneyRange(low, high, currency, locale),
    share: (share: number) => percent(share, locale),
    // Short of the whole, it must not be written as the whole.
    times: (n: number) =>
      fill(fairRate.times, { n: number(n < 1 ? Math.floor(n * 100) / 100 : n, locale, 2) }),
    /** The place of a side; a second one that is the same is told apart from the first. */
    place: ({ side, place }: { readonly side: Side; readonly place: string }) =>
      side === 'second' && first.place === second.place ? `${named(place)} (2)` : named(place),
  };
};

export type Says = ReturnType<typeof saying>;
