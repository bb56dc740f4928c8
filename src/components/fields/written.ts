import type { NumberInput } from '~/form/question.ts';
import { number, numberRange, percent, percentRange, price, publishedMoney } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';

/** A value as a field's messages print it: a share with its sign, an amount with its currency. */
export function written(value: number, { unit }: NumberInput, currency: string, locale: Locale): string {
  if (unit === 'percent') return percent(value / 100, locale, 2);
  return unit === 'money' ? price(value, currency, locale) : number(value, locale, 2);
}

/** A range of values in the same way: 8–15%, $7–14. */
export function writtenRange(
  low: number,
  high: number,
  { unit }: NumberInput,
  currency: string,
  locale: Locale,
): string {
  if (unit === 'percent') return percentRange(low / 100, high / 100, locale, 2);
  return unit === 'money' ? publishedMoney(low, high, currency, locale) : numberRange(low, high, locale, 2);
}
