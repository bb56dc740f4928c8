import { compact, estimate, moneyRange, number, numberRange } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';

/** How a chart writes its amounts. */
export interface Scale {
  readonly say: (value: number) => string;
  readonly range: (low: number, high: number) => string;
  /** Along an axis, where there is little room. */
  readonly short: (value: number) => string;
}

/** Amounts of money to three digits; along the axis without the currency. */
export const inMoney = (currency: string, locale: Locale): Scale => ({
  say: (value) => estimate(value, currency, locale),
  range: (low, high) => moneyRange(low, high, currency, locale),
  short: (value) => compact(value, locale),
});

/** Plain numbers with so many decimals. */
export const inNumbers = (locale: Locale, digits = 0): Scale => ({
  say: (value) => number(value, locale, digits),
  range: (low, high) => numberRange(low, high, locale, digits),
  short: (value) => compact(value, locale),
});

/** An amount with its sign, also above zero: +$300, -$300. */
export const signed = (value: number, { say }: Scale): string => (value > 0 ? `+${say(value)}` : say(value));
