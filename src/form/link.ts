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
 * - A pack holds many fields in one value, as each quote of `compare-quotes` does:
 *   `a=price-hour-8.5*setup-once-5000_15000_25000*audit-ask*~Acme`. Its parts are `key-value`, parted by `*`; `a-setup` is
 *   the field of `setup`. Where that is a choice with a number of its own (`a-setup-at`), the number follows the word after
 *   a hyphen, and a hyphen with nothing behind it is a number left out. Text of the reader's own comes last, after `~`.
 *   Of a part given twice the first counts; unknown parts are passed over. At most 100 parts and 2,000 characters.
 * - A value that is not of this form, or lies outside its field's limits, becomes the text of that field, where it is
 *   named with the accepted range; the rest of the link is kept. At most 80 characters of any other value and 8,000 of
 *   a query are looked at.
 *
 * `writeLink` writes every value reckoned with, so that a later change of a figure does not change the answer.
 * `writeAddress` writes only what differs from the defaults, with the choices the defaults depend on.
 */
import type { Locale } from '../i18n/locales.ts';
import type { Answer, Answers } from './answers.ts';
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

/** What a number adds to the word before it: nothing at its default, a bare hyphen where the reader emptied it. */
function added({ value, own }: Answer): string {
  if (value === undefined) return own ? '-' : '';
  return `-${written(value)}`;
}

/** The fields of a pack as one value. */
export function packOf(
  pack: string,
  names: readonly string[],
  answers: Answers,
  { inputs }: Question,
): string {
  const parts: string[] = [];
  let text = '';
  for (const { kind, name } of inputs) {
    const answer = answers[name];
    if (!names.includes(name) || !answer) continue;
    const key = name.slice(pack.length + 1);
    const number = answers[`${name}-at`];
    if (kind === 'text') text = answer.value ? `~${answer.value}` : '';
    else if (kind === 'choice' && answer.value !== undefined)
      parts.push(`${key}-${answer.value}${number && names.includes(`${name}-at`) ? added(number) : ''}`);
    else if (!(name.endsWith('-at') && names.includes(name.slice(0, -3))))
      parts.push(added(answer) && key + added(answer));
  }
  return [...parts, text].filter(Boolean).join('*');
}

function query(question: Question, answers: Answers, names: readonly string[]): string {
  const packs = Object.entries(question.packs ?? {});
  const packed = packs.flatMap(([, members]) => members);
  const pairs = new URLSearchParams({ v: VERSION });
  for (const name of names) {
    const value = answers[name]?.value;
    if (value !== undefined && !packed.includes(name)) pairs.set(name, written(value));
  }
  for (const [pack, members] of packs) {
    const own = members.filter((name) => names.includes(name));
    if (own.length) pairs.set(pack, packOf(pack, own, answers, question));
  }
  return `?${pairs}`;
}

/** The query of a link to copy: every value the answer was reckoned with. */
export const writeLink = (question: Question, answers: Answers): string =>
  query(
    question,
    answers,
    question.inputs.map(({ name }) => name),
  );

/** The query for the address bar: what differs from the defaults, and its context; empty when nothing does. */
export function writeAddress(question: Question, answers: Answers): string {
  const own = question.inputs.flatMap((input) => {
    if (!answers[input.name]?.own) return [];
    // A number of a choice is nothing without its word.
    return input.kind === 'number' && input.under ? [input.under.choice, input.name] : [input.name];
  });
  return own.length ? query(question, answers, [...new Set([...question.context, ...own])]) : '';
}

/** A plain value of a link as field text in the reader's language; any other as it stands. */
export function entryOf(value: string, locale: Locale): Entry {
  if (value.startsWith('~')) return { text: value.slice(1), free: true };
  const numbers = value.split('_');
  if (!numbers.every((number) => PLAIN.test(number))) return { text: value };
  const [low = 0, typical = low, high = typical] = numbers.map(Number);
  if (numbers.length === 3) return { text: writeNumber(typical, locale), range: [low, high] };
  return { text: numbers.length === 1 ? writeNumber(low, locale) : value };
}

/** Whether a link was written by another version of this grammar, so that its values may mean something else here. */
export const isOtherVersion = (search: string): boolean =>
  (new URLSearchParams(search.slice(0, 8_000)).get('v') ?? VERSION) !== VERSION;
/** Characters of a pack that are looked at. */
export const PACK = 2_000;

/** What the one value of a pack says of its fields. */
export function readPack(pack: string, value: string, question: Question, locale: Locale): Typed {
  const members = question.packs?.[pack] ?? [];
  const inputs = new Map(question.inputs.map((input) => [input.name, input]));
  const typed: Record<string, Entry> = {};
  const [, parts = '', text] = /^([^~]*)(~.*)?$/s.exec(value.slice(0, PACK)) ?? [];
  for (const part of parts.split('*', 100)) {
    const [, key, said = ''] = /^([a-z]+)(?:-(.*))?$/s.exec(part) ?? [];
    const name = `${pack}-${key}`;
    const input = members.includes(name) ? inputs.get(name) : undefined;
    if (!input || typed[name]) continue;
    if (input.kind === 'number') typed[name] = entryOf(said.slice(0, 80), locale);
    if (input.kind !== 'choice') continue;
    const [, word = said, number] = /^([a-z]+)(?:-(.*))?$/s.exec(said) ?? [];
    typed[name] = { text: word.slice(0, 80) };
    const at = `${name}-at`;
    if (number !== undefined && members.includes(at)) typed[at] = entryOf(number.slice(0, 80), locale);
  }
  const own = members.find((name) => inputs.get(name)?.kind === 'text');
  if (own && text) typed[own] = { text: text.slice(1, 81), free: true };
  return typed;
}

/** What a query says of a question's fields; nothing of it is trusted, everything becomes text of a field. */
export function readLink(search: string, question: Question, locale: Locale): Typed {
  const pairs = new URLSearchParams(search.slice(0, 8_000));
  const ours = pairs.has('v');
  const typed: Record<string, Entry> = {};
  for (const { name, kind } of question.inputs) {
    const value = pairs.get(name)?.slice(0, 80);
    if (!value) continue;
    typed[name] =
      kind === 'text' ? { text: value, free: true } : ours ? entryOf(value, locale) : { text: value };
  }
  for (const pack of Object.keys((ours && question.packs) || {}))
    Object.assign(typed, readPack(pack, pairs.get(pack) ?? '', question, locale));
  return typed;
}
