import type { Locale } from '../i18n/locales.ts';

/** What somebody meant by the text of a number field. */
export type Reading =
  | {
      readonly kind: 'value';
      /** As written: 25 for `%25`. */
      readonly value: number;
      /** Whether a per cent sign stood with it. */
      readonly percent: boolean;
      /** The currencies its money sign may stand for, `¥` being two; absent without a sign. */
      readonly currencies?: readonly string[];
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  /** `1.500` on an English page: one and a half, or the fifteen hundred of a reader from Berlin? */
  | { readonly kind: 'ambiguous'; readonly either: readonly [number, number] };

const unreadable: Reading = { kind: 'unreadable' };

const decimalMark = (locale: Locale): '.' | ',' => (locale === 'tr' ? ',' : '.');

const moneySigns: Readonly<Record<string, readonly string[]>> = {
  $: ['USD'],
  us$: ['USD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['CNY', 'JPY'],
  'cn¥': ['CNY'],
  'jp¥': ['JPY'],
  美元: ['USD'],
  欧元: ['EUR'],
  英镑: ['GBP'],
  日元: ['JPY'],
  韩元: ['KRW'],
  里拉: ['TRY'],
  卢比: ['INR'],
  比索: ['PHP'],
  元: ['CNY'],
  rmb: ['CNY'],
  円: ['JPY'],
  '₩': ['KRW'],
  원: ['KRW'],
  '₺': ['TRY'],
  tl: ['TRY'],
  '₹': ['INR'],
  '₱': ['PHP'],
};
const sign =
  '美元|欧元|英镑|日元|韩元|里拉|卢比|比索|us\\$|cn¥|jp¥|[$€£¥元円₩원₺₹₱]|rmb|tl|usd|eur|gbp|cny|jpy|krw|try|inr|php';
const signBefore = new RegExp(`^([-+]?) ?(${sign})`);
const signAfter = new RegExp(`()(${sign})$`);

/** 千 and 百 add up within a run (2천 5백만 is 25 million); the larger words close the run. */
const inRun: Readonly<Record<string, number>> = { 百: 100, 백: 100, 千: 1e3, 천: 1e3 };
const closesRun: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  k: 1e3,
  thousand: 1e3,
  bin: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  milyon: 1e6,
  bn: 1e9,
  billion: 1e9,
  milyar: 1e9,
  trilyon: 1e12,
  万亿: 1e12,
  兆: 1e12,
  조: 1e12,
};

const groups = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** The value of digits with their marks; `alone` when no word multiplies them. */
function readDigits(text: string, decimal: string, alone: boolean): number | Reading {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (groups.test(text) && (text.indexOf(text[at] ?? '') !== at || text[at] !== decimal))
    return Number(text.replace(/\D/g, ''));
  if (at < 0) return /^\d+$/.test(text) ? Number(text) : unreadable;
  const whole = text.slice(0, at);
  const rest = text.slice(at + 1);
  const digits = whole.replace(/[.,' ]/g, '');
  if (!/^\d*$/.test(rest) || !(digits + rest)) return unreadable;
  const value = Number(`${digits}.${rest}`);
  if (digits !== whole) return groups.test(whole) && !whole.includes(text[at] ?? '') ? value : unreadable;
  if (Number(whole) === 0) return value;
  if (text[at] !== decimal) return rest.length < 3 ? value : unreadable;
  return alone && rest.length === 3 && whole.length < 4
    ? { kind: 'ambiguous', either: [value, Number(whole + rest)] }
    : value;
}

/**
 * Reads a number as people type or paste it: `1.234,5`, `１２万`, `1,5 mn`, `$12k`, `%25`.
 *
 * The rules, made so that no reading is a thousand times off without a word:
 * - Spaces and apostrophes are group marks. Groups have three digits, or India's two before the last three.
 * - Two kinds of marks: the last parts the decimals, in any language (`1.234,5` is 1234.5 in English too).
 * - One kind, repeated: group marks (`1.234.567`).
 * - One mark once, the language's group mark: a group when exactly three digits follow (`1,234` in English),
 *   decimals when one or two do (`1,5`) or only a zero stands before; anything else is refused.
 * - One mark once, the language's decimal mark: decimals. But with exactly three digits behind and one to three
 *   before it, as in `1.500` in English, it is `ambiguous`, and both readings are handed back to be asked about.
 * - 万, 億, 만, 천, k, m, mn, bin, milyon … multiply; a bare `b` does not (bin in Turkish, billion in English).
 * - Full-width digits and signs, and the 。 and 、 of an input method, count as their ASCII twins. Raised digits
 *   (`11²` with its footnote), exponents and ranges are refused.
 */
export function readNumber(text: string, locale: Locale): Reading {
  let rest = text
    .slice(0, 80)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[。、￥￦−’‘]/g, (twin) => ".,¥₩-''"['。、￥￦−’‘'.indexOf(twin)] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\u0307/g, ''); // what lower case leaves of İ
  if (!rest) return { kind: 'empty' };
  // Who writes 万 or 円 parts decimals with a point, also on a Turkish page.
  const decimal = /[一-龥가-힣]/.test(rest) ? '.' : decimalMark(locale);

  const strip = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, '$1').trim();
    return found;
  };
  const percent = !!strip(/^()%|()%$/);
  const written = [strip(signBefore)?.[2], strip(signAfter)?.[2]].flatMap((code) =>
    code ? [moneySigns[code] ?? [code.toUpperCase()]] : [],
  );
  const currencies = written[0]?.filter((code) => written.every((codes) => codes.includes(code)));
  if (currencies?.length === 0) return unreadable;
  const negative = strip(/^()[-+]/)?.[0] === '-';

  let total = 0;
  let run = 0;
  let current: number | undefined;
  let limit = Number.POSITIVE_INFINITY;
  const alone = /^[\d.,' ]*$/.test(rest);
  for (const token of rest.match(/[\d.,' ]+|万亿|[a-z]+|[^a-z\d.,' ]/g) ?? []) {
    const within = inRun[token];
    const closing = closesRun[token];
    if (token === ' ') continue;
    if (/[\d.,']/.test(token)) {
      const part = readDigits(token.trim(), decimal, alone);
      if (typeof part !== 'number') return part;
      current = part;
    } else if (within && current !== undefined) {
      run += current * within;
      current = 0;
    } else if (closing && closing < limit && current !== undefined) {
      total += (run + current) * closing;
      run = 0;
      current = 0;
      limit = closing;
    } else return unreadable;
  }
  run += current ?? Number.POSITIVE_INFINITY;
  if (run >= limit) return unreadable;
  const value = total + run;
  return {
    kind: 'value',
    value: negative && value ? -value : value,
    percent,
    ...(currencies && { currencies }),
  };
}
