/**
 * The link of a calculator: what a reader copies, shares or embeds, and what the address bar shows.
 *
 *     ?v=1&market=de&where=offshore&volume=12000&phone=40&chat=20&email=35&social=5&rate=8_10.5_14
 *
 * This grammar is promised for ever; a link made today keeps its answer.
 * - A query string of `name=value`, in any order. The names are those of the calculator's `question.ts`; a name
 *   means the same, in the same unit, in every calculator. Unknown names are passed over (a tracker's, or those of
 *   a calculator that asks more), and of a name given twice the first counts.
 * - `v` is the version of this grammar, 1. It is there when a link was written by this site: its numbers are in plain
 *   decimal notation, `-?digits[.digits]`, whatever the language of the page. Without `v` the values are what
 *   somebody typed into a plain HTML form, and are read as the page's language reads typed numbers.
 * - A number stands in the unit its field asks: shares in per cent, times in minutes or seconds, money in the
 *   currency named by `currency`. `low_typical_high` is a range, as a published default has; one number is a point.
 * - A choice is one of the lower-case words of its field: `where=offshore`, `currency=usd`.
 * - A value that is not of this form, or lies outside its field's limits, becomes the text of that field, where it is
 *   named with the accepted range; the rest of the link is kept. At most 80 characters of a value and 8,000 of a
 *   query are looked at.
 *
 * `writeLink` writes every value reckoned with, so that a later change of a figure does not change the answer.
 * `writeAddress` writes only what differs from the defaults, with the choices the defaults depend on.
 */
import type { Locale } from '../i18n/locales.ts';
import type { Answers } from './answers.ts';
import type { Default, Entry, Question, Typed } from './question.ts';
import { writeNumber } from './writeNumber.ts';

/** The version of the grammar. */
export const VERSION = '1';
const PLAIN = /^-?\d+(\.\d+)?$/;

/** A number without exponent or groups: `0.0000001`, `1000000000000`. */
export function plain(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (!exponent) return digits;
  if (Number(exponent) > 0) return String(BigInt(value));
  return digits.replace(
    /\d.*/,
    (number) => `0.${'0'.repeat(-Number(exponent) - 1)}${number.replace('.', '')}`,
  );
}

/** A value in the notation of links. */
export const written = (value: Default | string): string => {
  if (typeof value === 'string') return value;
  const { low, typical, high } = value;
  return (low === typical && high === typical ? [typical] : [low, typical, high]).map(plain).join('_');
};

function query(answers: Answers, names: readonly string[]): string {
  const pairs = new URLSearchParams({ v: VERSION });
  for (const name of names) {
    const value = answers[name]?.value;
    if (value !== undefined) pairs.set(name, written(value));
  }
  return `?${pairs}`;
}

/** The query of a link to copy: every value the answer was reckoned with. */
export const writeLink = (question: Question, answers: Answers): string =>
  query(
    answers,
    question.inputs.map(({ name }) => name),
  );

/** The query for the address bar: what differs from the defaults, and its context; empty when nothing does. */
export function writeAddress({ inputs, context }: Question, answers: Answers): string {
  const own = inputs.map(({ name }) => name).filter((name) => answers[name]?.own);
  return own.length ? query(answers, [...new Set([...context, ...own])]) : '';
}

/** A plain value of a link as field text in the reader's language; any other as it stands. */
export function entryOf(value: string, locale: Locale): Entry {
  const numbers = value.split('_');
  if (!numbers.every((number) => PLAIN.test(number))) return { text: value };
  const [low = 0, typical = low, high = typical] = numbers.map(Number);
  if (numbers.length === 3) return { text: writeNumber(typical, locale), range: [low, high] };
  return { text: numbers.length === 1 ? writeNumber(low, locale) : value };
}

/** Whether a link was written by another version of this grammar, so that its values may mean something else here. */
export const isOtherVersion = (search: string): boolean =>
  (new URLSearchParams(search.slice(0, 8_000)).get('v') ?? VERSION) !== VERSION;

/** What a query says of a question's fields; nothing of it is trusted, everything becomes text of a field. */
export function readLink(search: string, question: Question, locale: Locale): Typed {
  const pairs = new URLSearchParams(search.slice(0, 8_000));
  const ours = pairs.has('v');
  const typed: Record<string, Entry> = {};
  for (const { name } of question.inputs) {
    const value = pairs.get(name)?.slice(0, 80);
    if (value) typed[name] = ours ? entryOf(value, locale) : { text: value };
  }
  return typed;
}
