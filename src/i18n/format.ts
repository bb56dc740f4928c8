import { semicolon } from './joined.ts';
import { type Locale, locales } from './locales.ts';
import type { Plural } from './strings.ts';

/** Currencies a reader may choose to see amounts in. */
export const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'KRW', 'TRY', 'INR', 'PHP'] as const;

/** What follows the digits of an amount: after a plain number, null for a sign before it, and after a word such as 万 or milyon. */
type Suffix = readonly [plain: string | null, afterWord: string];

/** Currencies a language writes as a word after the number, as its readers do. */
const suffixes: Readonly<Record<Locale, Readonly<Record<string, Suffix>>>> = {
  en: {},
  'zh-cn': {
    CNY: ['元', '元'],
    USD: ['美元', '美元'],
    EUR: ['欧元', '欧元'],
    GBP: ['英镑', '英镑'],
    JPY: ['日元', '日元'],
    KRW: ['韩元', '韩元'],
    TRY: ['里拉', '里拉'],
    INR: ['卢比', '卢比'],
    PHP: ['比索', '比索'],
  },
  // $25, but 30万ドル: a sign before and a word behind would enclose the number.
  ja: {
    JPY: ['円', '円'],
    CNY: ['元', '元'],
    USD: [null, 'ドル'],
    EUR: [null, 'ユーロ'],
    GBP: [null, 'ポンド'],
    KRW: [null, 'ウォン'],
    TRY: [null, 'リラ'],
    INR: [null, 'ルピー'],
    PHP: [null, 'ペソ'],
  },
  ko: { KRW: ['원', '\u00a0원'] },
  tr: { TRY: ['\u00a0TL', '\u00a0TL'] },
};

/** The words of large numbers, largest first. `Intl` writes Turkish thousands as B, which reads as billions. */
const magnitudes: Readonly<Record<Locale, readonly (readonly [from: number, word: string])[]>> = {
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  'zh-cn': [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  ja: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ],
  ko: [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ],
  tr: [
    [1e12, '\u00a0trilyon'],
    [1e9, '\u00a0milyar'],
    [1e6, '\u00a0milyon'],
    [1e3, '\u00a0bin'],
  ],
};

/** The mark between two ends of a range. */
const rangeMark: Readonly<Record<Locale, string>> = { en: '–', 'zh-cn': '～', ja: '～', ko: '~', tr: '–' };

/** Amounts are written with a word of magnitude from here on: 10 万 and a million read better so. */
const wordsFrom: Readonly<Record<Locale, number>> = { en: 1e6, 'zh-cn': 1e5, ja: 1e5, ko: 1e5, tr: 1e6 };

/** A small negative amount that rounds to nothing is written 0, not -0. */
const zero = { signDisplay: 'negative' } as const;

const made = new Map<string, Intl.NumberFormat>();

/** Formatters cost 200 µs to make and 1 µs to call, so each is made once. */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const found = made.get(key) ?? new Intl.NumberFormat(locales[locale].tag, options);
  made.set(key, found);
  return found;
}

const currencyFormatter = (currency: string, locale: Locale, digits?: number) =>
  formatter(locale, {
    style: 'currency',
    currency,
    ...zero,
    ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });

/** A plain number with at most `digits` decimals: `12.345,5` in Turkish. */
export const number = (value: number, locale: Locale, digits = 0): string =>
  formatter(locale, { maximumFractionDigits: digits, ...zero }).format(value);

/** A number to so many significant digits: 12,345 is 12,300 to three. */
const significant = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** A share such as 0.3 as `30%`, or `%30` in Turkish. */
export const percent = (share: number, locale: Locale, digits = 0): string =>
  formatter(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);

/** A count with its noun: `counted(1, { one: '{n} agent', … })` is `1 agent`. */
export function counted(value: number, forms: Plural, locale: Locale, digits = 0): string {
  const rounded = Number(value.toFixed(digits));
  return forms[pluralRules(locale).select(rounded) === 'one' ? 'one' : 'other'].replace(
    '{n}',
    number(rounded, locale, digits),
  );
}

const rules = new Map<Locale, Intl.PluralRules>();
function pluralRules(locale: Locale): Intl.PluralRules {
  const found = rules.get(locale) ?? new Intl.PluralRules(locales[locale].tag);
  rules.set(locale, found);
  return found;
}

/** An amount of money; a language's own currency is written as its readers write it: 12,345円, 12.345 TL. */
export function money(amount: number, currency: string, locale: Locale, digits = 0): string {
  const suffix = suffixes[locale][currency]?.[0];
  return suffix
    ? formatter(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, ...zero }).format(
        amount,
      ) + suffix
    : currencyFormatter(currency, locale, digits).format(amount);
}

/** How many decimals an amount deserves: none when it is whole, else those of its currency. */
const decimals = (amount: number, currency: string, locale: Locale): number =>
  Number.isInteger(amount)
    ? 0
    : currencyFormatter(currency, locale).resolvedOptions().maximumFractionDigits || 1;

/** A price per unit, with its decimals where they matter: $11.25, $0.42, $24, 1,733円. */
export function price(amount: number, currency: string, locale: Locale): string {
  const rounded = Math.abs(amount) < 100 ? Math.round(amount * 100) / 100 : Math.round(amount);
  return money(rounded, currency, locale, decimals(rounded, currency, locale));
}

/** A number to three digits and the word for its size, from 10,000 on: 12.3K, 1.23万, 12,3 bin. */
const worded = (value: number, locale: Locale, from: number): readonly [digits: string, word: string] => {
  const rounded = significant(value);
  const size = Math.abs(rounded);
  const found = size < from ? undefined : magnitudes[locale].find(([least]) => size >= least);
  return found
    ? [number(significant(rounded / found[0]), locale, 2), found[1]]
    : [number(rounded, locale, 2), ''];
};

/** A large number in short for an axis: 12.3K, 1.23万, 12,3 bin; below 10,000 in full. */
export const compact = (value: number, locale: Locale): string => worded(value, locale, 1e4).join('');

/** The amount of an estimate, to three digits and no more: $12,300, $1.23M, 123万円, 1,2 milyon TL. */
export function estimate(amount: number, currency: string, locale: Locale): string {
  const [digits, word] = worded(amount, locale, wordsFrom[locale]);
  const rounded = significant(amount);
  return word
    ? withCurrency(digits + word, currency, locale, true)
    : money(rounded, currency, locale, decimals(rounded, currency, locale));
}

/** Digits already written, with the currency before or after them. */
function withCurrency(digits: string, currency: string, locale: Locale, afterWord: boolean): string {
  const suffix = suffixes[locale][currency]?.[afterWord ? 1 : 0];
  if (suffix) return digits + suffix;
  return currencyFormatter(currency, locale, 0)
    .format(0)
    .replace('0', () => digits);
}

/** A range of money from estimates, with the currency once: $12,300–14,800, 12.3万～14.8万元, 1,2–1,5 milyon TL. */
export function moneyRange(low: number, high: number, currency: string, locale: Locale): string {
  const [from, to] = [estimate(low, currency, locale), estimate(high, currency, locale)];
  if (from === to) return to;
  // A minus sign beside a narrow mark is easily misread, so below zero both ends are written in full, and apart.
  if (low < 0) return [from, to].join(rangeMark[locale] === '～' ? '～' : `\u00a0${rangeMark[locale]} `);
  const [, word] = worded(high, locale, wordsFrom[locale]);
  const whole = withCurrency('0', currency, locale, word !== '');
  const before = whole.slice(0, whole.indexOf('0'));
  const [digits, lowWord] = worded(low, locale, word ? 1e4 : Number.POSITIVE_INFINITY);
  const bare = word
    ? digits + (locale === 'tr' && lowWord === word ? '' : lowWord)
    : from.slice(before.length, from.length - (suffixes[locale][currency]?.[0]?.length ?? 0));
  // Browsers break the line between a sign such as 만 and the mark; a word joiner keeps "~6,610만" from standing alone.
  const joiner = /[\p{Script=Han}\p{Script=Hangul}]$/u.test(bare) ? '\u2060' : '';
  return before + bare + joiner + rangeMark[locale] + to.slice(before.length);
}

/** A range of shares: 20–30%, 20%～30%, %20–30. */
export function percentRange(low: number, high: number, locale: Locale, digits = 0): string {
  const [from, to] = [percent(low, locale, digits), percent(high, locale, digits)];
  if (from === to) return to;
  if (locale === 'tr') return from + rangeMark.tr + to.replace('%', '');
  return (locale === 'zh-cn' ? from : from.replace('%', '')) + rangeMark[locale] + to;
}

/** A range of plain numbers: 12–15, 12～15. */
export function numberRange(low: number, high: number, locale: Locale, digits = 0): string {
  const [from, to] = [number(low, locale, digits), number(high, locale, digits)];
  return from === to ? to : from + rangeMark[locale] + to;
}

/** The decimals a published number was printed with, four at most. */
const printed = (...values: readonly number[]): number =>
  Math.max(...values.map((value) => Math.min(4, (String(value).split('.')[1] ?? '').length)));

/** An amount or a range of money as it was published, no digit lost: $8–14, $0.0085, 26.005,50 TL, 60万～85万円. */
export function publishedMoney(low: number, high: number, currency: string, locale: Locale): string {
  const digits = printed(low, high);
  const short = [low, high].every((value) => significant(value) === value);
  if (short && digits <= 2) return moneyRange(low, high, currency, locale);
  const fraction = digits === 1 ? 2 : digits;
  const write = (value: number) =>
    formatter(locale, { minimumFractionDigits: fraction, maximumFractionDigits: fraction }).format(value);
  const ends = low === high ? write(high) : write(low) + rangeMark[locale] + write(high);
  return withCurrency(ends, currency, locale, false);
}

/** Units of time a published number may be in. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A number or a range with its unit of time: 4–10 minutes, 4～10分, 4–10 dakika. */
export function time(low: number, high: number, unit: TimeUnit, locale: Locale): string {
  const digits = printed(low, high);
  const parts = formatter(locale, {
    style: 'unit',
    unit,
    // The long form of a second is 秒钟 in Chinese, which the trade does not say: 20秒接通率.
    unitDisplay: locale === 'zh-cn' ? 'short' : 'long',
    maximumFractionDigits: digits,
  }).formatToParts(high);
  const isNumber = ({ type }: Intl.NumberFormatPart) =>
    ['integer', 'group', 'decimal', 'fraction'].includes(type);
  const first = parts.findIndex(isNumber);
  const around = (kept: readonly Intl.NumberFormatPart[]) => kept.map(({ value }) => value).join('');
  const after = around(parts.slice(first).filter((part) => !isNumber(part)));
  // `Intl` parts the number from its unit in Japanese, where no writer does.
  return (
    around(parts.slice(0, first)) +
    numberRange(low, high, locale, digits) +
    (locale === 'ja' ? after.trim() : after)
  );
}

/** Languages that count in ten thousands: 1,800,000 is 180万 there. */
const inTenThousands: readonly Locale[] = ['zh-cn', 'ja', 'ko'];

/** A large round number with its word, no digit lost: 180万, 1.2亿; nothing where it is not round. */
function roundWord(value: number, locale: Locale): string | undefined {
  const [size, word] = magnitudes[locale].find(([least]) => value >= least) ?? [1, ''];
  const digits = Math.round((value / size) * 100) / 100;
  return value >= wordsFrom[locale] && digits * size === value ? number(digits, locale, 2) + word : undefined;
}

/** A published number or range of numbers, with the decimals it was printed with: 12.5, 4,000–7,200, 180万. */
export function published(low: number, high: number, locale: Locale): string {
  const words = inTenThousands.includes(locale) ? [low, high].map((each) => roundWord(each, locale)) : [];
  const [from, to] = words;
  if (from && to) return from === to ? to : from + rangeMark[locale] + to;
  return numberRange(low, high, locale, printed(low, high));
}

/** A published percentage or range of them: 25–30%, %25–30. */
export const publishedPercent = (low: number, high: number, locale: Locale): string =>
  percentRange(low / 100, high / 100, locale, printed(low, high));

/** A date of which only the year, or year and month, may be known: 2025, March 2025, 31 March 2025. */
export function partialDate(text: string, locale: Locale): string {
  const [, month, day] = text.split('-');
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const moment = new Date(`${text}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[locale].tag, { ...parts, timeZone: 'UTC' }).format(moment);
}

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a currency in the reader's language: US dollar, 日元, 유로. */
function currencyName(currency: string, locale: Locale): string {
  const found = names.get(locale) ?? new Intl.DisplayNames(locales[locale].tag, { type: 'currency' });
  names.set(locale, found);
  const name = found.of(currency) ?? currency;
  // `Intl` parts トルコ from リラ, where no writer does.
  return locale === 'ja' ? name.replaceAll(' ', '') : name;
}

/** The name of a currency with its code: US Dollar (USD), 人民币（CNY）. */
export const currencyInFull = (currency: string, locale: Locale): string => {
  const [open, close] = locale === 'zh-cn' || locale === 'ja' ? '（）' : [' (', ')'];
  return `${currencyName(currency, locale)}${open}${currency}${close}`;
};

/** A date in its long form: 9 October 2025 reads as each language writes it. */
export const date = (day: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);

/** Countries that take an article inside an English sentence, as far as the dataset knows them. */
const withArticle = ['do', 'gb', 'nl', 'ph', 'us'];

/** The name of a country inside a sentence: "the Philippines" in English, the plain name elsewhere. */
export const countryInText = (code: string, locale: Locale): string =>
  (locale === 'en' && withArticle.includes(code) ? 'the ' : '') + countryName(code, locale);

/** The name of a country in the reader's language, from its ISO code in any case. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locales[locale].tag, { type: 'region' }).of(code.toUpperCase()) ?? code;

/** A label inside a sentence: "Live chat" becomes "live chat", an abbreviation stays as it is. */
export const inText = (label: string, locale: Locale): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(locales[locale].tag));

/** Things named one after the other: "English and Filipino". Where a name holds a comma itself, semicolons part them. */
export const list = (names: readonly string[], locale: Locale): string =>
  names.some((name) => /[,，、]/.test(name))
    ? names.join(semicolon(locale))
    : new Intl.ListFormat(locales[locale].tag).format(names);
