import type { NumberInput } from '~/form/question.ts';
import { number, percent, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';

/** A value as a field's messages print it: a share with its sign, an amount with its currency. */
export function written(value: number, { unit }: NumberInput, currency: string, locale: Locale): string {
  if (unit === 'percent') return percent(value / 100, locale, 2);
  return unit === 'money' ? price(value, currency, locale) : number(value, locale, 2);
}
