import { fill } from '~/i18n/fill.ts';
import { counted, estimate, moneyRange, number, percent, price } from '~/i18n/format.ts';
import { locales } from '~/i18n/locales.ts';
import type { Answer, OfferAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';

/** How this calculator writes its quantities in the reader's language. */
export function saying({ locale, words }: Kit, currency: string) {
  const { tag } = locales[locale];
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  // The long form is 十一月 in Chinese, which nobody writes beside figures.
  const monthStyle = locale === 'zh-cn' ? 'short' : 'long';
  const months = new Intl.DateTimeFormat(tag, { month: monthStyle, timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const day = (month: number) => Date.UTC(2026, month, 1);
  return {
    money: (amount: number) => estimate(amount, currency, locale),
    range: (low: number, high: number) => moneyRange(low, high, currency, locale),
    price: (amount: number) => price(amount, currency, locale),
    share: (value: number) => percent(value, locale),
    volume: (contacts: number) => number(contacts, locale),
    contacts: (contacts: number) => counted(contacts, words.contacts, locale),
    /** A volume that was searched for, to three digits. */
    about: (contacts: number) => number(Number(contacts.toPrecision(3)), locale),
    list: (items: readonly string[]) => list.format(items),
    /** The month of the year by its place, January first. */
    month: (place: number) => months.format(day(place)),
    shortMonth: (place: number) => short.format(day(place)),
  };
}

/** What an offer, or an amount of it, is called: where it is for shorter work, with the word that it is not ranked. */
export const labelOf = (
  { words: { billing } }: Kit,
  { short }: Pick<Answer, 'short'>,
  id: OfferAnswer['id'],
  label: string = billing.offers[id],
): string => (short.includes(id) ? fill(billing.unranked, { label }) : label);
