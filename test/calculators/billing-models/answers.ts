import { question } from '~/calculators/billing-models/question.ts';
import { defaultsOf } from '~/calculators/defaultsOf.ts';
import { standings } from '~/calculators/standings.ts';
import { rules } from '~/figures/theBook.ts';
import { type Answers, answersOf } from '~/form/answers.ts';
import type { Defaults, Typed } from '~/form/question.ts';
import type { Locale } from '~/i18n/locales.ts';

const point = (value: number) => ({ low: value, typical: value, high: value });

/** Emails alone, so that staffing is plain division, in even months, under every offer but the shared pool. */
const plain = {
  volume: 10_400, 'volume-less': 50, 'volume-more': 100,
  season: 'flat',
  phone: 0, chat: 0, email: 100, social: 0,
  'phone-time': 6, 'chat-time': 10, 'email-time': 5, 'social-time': 5, chats: 2,
  market: 'us', currency: 'usd', where: 'us',
  hours: 50, target: 80, within: 20, 'chat-within': 60, occupancy: 80, shrinkage: 20, away: 10, week: 40, governance: 0,
  rate: 12, 'scheduled-rate': 13, 'productive-rate': 15, 'seat-price': 2080, 'contact-price': 1.5, 'minute-price': 0.4,
  'bundle-fee': 10_000, 'bundle-included': 8000, 'bundle-overage': 2,
  'base-fee': 5000, 'base-price': 1,
  'pool-load': 20, unwanted: 10, fcr: 70, 'hold-share': 10, 'wrap-share': 20,
  'holiday-share': 0, 'peak-from': 130,
  'month-jan': 100, 'month-feb': 100, 'month-mar': 100, 'month-apr': 100, 'month-may': 100, 'month-jun': 100,
  'month-jul': 100, 'month-aug': 100, 'month-sep': 100, 'month-oct': 100, 'month-nov': 100, 'month-dec': 100,
}; // biome-ignore format: a row for each group of the form

export type Given = Readonly<Record<string, number | string | Defaults[string]>>;

/** Answers that hold the plain case, but for what is given: prices as the reader's quotes, ranges as published. */
export function answersFor(given: Given = {}): Answers {
  const all = Object.entries<Given[string]>({ ...plain, ...given });
  const isQuote = ([name, value]: (typeof all)[number]) =>
    /-(price|rate|fee|overage)$/.test(name) && typeof value === 'number';
  const defaults: Defaults = Object.fromEntries(
    all
      .filter((entry) => !isQuote(entry))
      .map(([name, value]) => [name, typeof value === 'number' ? point(value) : value]),
  );
  const typed: Typed = Object.fromEntries(
    all.filter(isQuote).map(([name, value]) => [name, { text: String(value) }]),
  );
  return answersOf(question, typed, defaults, {}, 'en', 'USD');
}

/** Answers as a reader of a language finds them, but for what she typed. */
export function asServed(locale: Locale, typed: Typed = {}): Answers {
  const data = standings(
    question.inputs.map(({ name }) => name),
    rules,
    locale,
  );
  const chosen = Object.fromEntries(Object.entries(typed).map(([name, { text }]) => [name, text]));
  const defaults = defaultsOf(chosen, data);
  return answersOf(question, typed, defaults, {}, locale, String(defaults['currency']).toUpperCase());
}
