import { type Locale, locales } from './locales.ts';

/** Currencies a reader may choose to see amounts in. */
export const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'KRW', 'TRY', 'INR', 'PHP'] as const;
export type Currency = (typeof currencies)[number];

/** Where a language writes its own currency as a word after the number, as its readers do. */
const ownCurrency: Partial<Record<Locale, { readonly code: string; readonly suffix: string }>> = {
  'zh-cn': { code: 'CNY', suffix: '\u00a0元' },
  ja: { code: 'JPY', suffix: '円' },
  ko: { code: 'KRW', suffix: '원' },
  tr: { code: 'TRY', suffix: '\u00a0TL' },
};

const made = new Map<string, Intl.NumberFormat>();

/** Formatters cost 200 µs to make and 1 µs to call, so each is made once. */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const found = made.get(key) ?? new Intl.NumberFormat(locales[locale].tag, options);
  made.set(key, found);
  return found;
}

/** A plain number with at most `digits` decimals: `12.345,5` in Turkish. */
export const number = (value: number, locale: Locale, digits = 0): string =>
  formatter(locale, { maximumFractionDigits: digits }).format(value);

/** A share such as 0.3 as `30%`, or `%30` in Turkish. */
export const percent = (share: number, locale: Locale, digits = 0): string =>
  formatter(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);

/** An amount of money; a language's own currency is written as its readers write it: 12,345円, 12.345 TL. */
export function money(amount: number, currency: string, locale: Locale, digits = 0): string {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const own = ownCurrency[locale];
  return own?.code === currency
    ? formatter(locale, fraction).format(amount) + own.suffix
    : formatter(locale, { style: 'currency', currency, ...fraction }).format(amount);
}

/** A date in its long form: 9 October 2025 reads as each language writes it. */
export const date = (day: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);

/** The name of a country in the reader's language, from its ISO code in any case. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locales[locale].tag, { type: 'region' }).of(code.toUpperCase()) ?? code;
