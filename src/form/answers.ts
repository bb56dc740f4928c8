import type { Locale } from '../i18n/locales.ts';
import {
  type ChoiceInput,
  type Default,
  type Defaults,
  type Entry,
  measured,
  type NumberInput,
  type Question,
  type TextInput,
  type Typed,
} from './question.ts';
import { readNumber } from './readNumber.ts';

/** Why a field is not taken; the page has a sentence for each. */
export type Problem =
  | {
      readonly kind:
        | 'missing'
        | 'number'
        /** A per cent or money sign where neither is asked. */
        | 'sign'
        /** Two numbers, as in `7-9`. */
        | 'several'
        | 'whole'
        | 'range'
        | 'choice'
        | 'currency';
    }
  | { readonly kind: 'ambiguous'; readonly either: readonly [number, number] }
  | { readonly kind: 'sum'; readonly sum: number };

/** What is known of one field: the value reckoned with, and what is wrong with the text that stands there. */
export interface Answer {
  /** Undefined where nothing is published and nothing was given. */
  readonly value: Default | string | undefined;
  /** Whether the value is the reader's own and not the default. */
  readonly own: boolean;
  readonly problem?: Problem;
  /** Not plausible, but computed all the same. */
  readonly unusual?: boolean;
}

export type Answers = Readonly<Record<string, Answer>>;

/** Words chosen by input name. */
export type Choices = Readonly<Record<string, string | undefined>>;

/** The choices made among the entries of a form, which its defaults depend on. */
export function choicesOf({ inputs }: Question, typed: Readonly<Record<string, Entry | undefined>>): Choices {
  const chosen = inputs.flatMap((input) => {
    const text = typed[input.name]?.text;
    return input.kind === 'choice' && text && input.options.includes(text) ? [[input.name, text]] : [];
  });
  return Object.fromEntries(chosen) as Choices;
}

const same = (a: Default | undefined, b: Default | undefined): boolean =>
  a?.low === b?.low && a?.typical === b?.typical && a?.high === b?.high;

/** The value of an entry, the problem with it, or undefined for a field that may stay empty. */
function readEntry(
  input: NumberInput,
  entry: Entry,
  locale: Locale,
  currency: string,
): Default | Problem | undefined {
  const reading = readNumber(entry.text, locale);
  if (reading.kind === 'empty') return input.optional ? undefined : { kind: 'missing' };
  if (reading.kind === 'unreadable')
    return { kind: /\d\D*[-–—−~～〜至到]\D*\d/.test(entry.text) ? 'several' : 'number' };
  if (reading.kind === 'ambiguous') return reading;
  const { value, percent, currencies } = reading;
  if ((percent && input.unit !== 'percent') || (currencies && input.unit !== 'money'))
    return { kind: 'sign' };
  if (currencies && !currencies.includes(currency)) return { kind: 'currency' };
  if (input.whole && !Number.isInteger(value)) return { kind: 'whole' };
  const [low, high] = entry.range ?? [value, value];
  const fits = low >= input.min && low <= value && value <= high && high <= input.max;
  return fits && (low > input.min || !input.above) ? { low, typical: value, high } : { kind: 'range' };
}

function answerNumber(
  input: NumberInput,
  entry: Entry | undefined,
  standard: Default | undefined,
  locale: Locale,
  currency: string,
): Answer {
  if (!entry || (!standard && !entry.text.trim())) return { value: standard, own: false };
  const read = readEntry(input, entry, locale, currency);
  if (read && 'kind' in read) return { value: standard, own: false, problem: read };
  const [from, to] = input.plausible ?? [input.min, input.max];
  const unusual = !!read && (read.typical < from || read.typical > to);
  return { value: read, own: !same(read, standard), ...(unusual && { unusual }) };
}

function answerChoice(input: ChoiceInput, entry: Entry | undefined, standard: string): Answer {
  if (!entry || entry.text === standard) return { value: standard, own: false };
  return input.options.includes(entry.text)
    ? { value: entry.text, own: true }
    : { value: standard, own: false, problem: { kind: 'choice' } };
}

/** What could break a line, hide, or turn the direction of the words around it. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Text as one plain line of at most so many characters; a character in two halves is never cut. */
function answerText({ most }: TextInput, entry: Entry | undefined, standard: string): Answer {
  const line = (entry?.text ?? '').slice(0, 500).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  const text = [...line].slice(0, most).join('');
  return text ? { value: text, own: true } : { value: standard, own: false };
}

/** With a problem, the last value of the reader's that was good is reckoned with. */
const kept = (answer: Answer, before: Answer | undefined, problem: Problem | undefined): Answer =>
  problem
    ? { ...(before?.own ? { value: before.value, own: true } : { ...answer, own: false }), problem }
    : answer;

/**
 * Every answer of a question: what the reader typed where it can be read, else what she had `before`, else the
 * default. A mix that does not come to 100 stays as it last did.
 */
export function answersOf(
  question: Question,
  typed: Typed,
  defaults: Defaults,
  before: Answers,
  locale: Locale,
  currency: string,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const input of question.inputs) {
    const entry = Object.hasOwn(typed, input.name) ? typed[input.name] : undefined;
    const standard = defaults[input.name];
    const word = typeof standard === 'string' ? standard : undefined;
    const by = answers[input.under?.choice ?? '']?.value;
    const chosen = typeof by === 'string' ? by : undefined;
    if (input.under && (chosen === undefined || input.under.without.includes(chosen)))
      answers[input.name] = { value: undefined, own: false };
    else if (input.kind === 'number') {
      const amount = typeof standard === 'object' ? standard : undefined;
      const answer = answerNumber(measured(input, chosen), entry, amount, locale, currency);
      // What was good as a share is no amount of money.
      const same = before[input.under?.choice ?? '']?.value === by;
      answers[input.name] = kept(answer, same ? before[input.name] : undefined, answer.problem);
    } else if (input.kind === 'choice') {
      const answer = answerChoice(input, entry, word ?? input.options[0] ?? '');
      answers[input.name] = kept(answer, before[input.name], answer.problem);
    } else answers[input.name] = answerText(input, entry, word ?? '');
  }
  for (const mix of question.mixes) {
    const parts = mix.map((name) => answers[name]);
    const sum = parts.reduce(
      (total, part) => total + (typeof part?.value === 'object' ? part.value.typical : 0),
      0,
    );
    if (Math.abs(sum - 100) < 0.1 && !parts.some((part) => part?.problem)) continue;
    for (const name of mix) {
      const standard = defaults[name];
      const value = before[name]?.value ?? standard;
      const own = typeof value === 'object' && typeof standard === 'object' && !same(value, standard);
      answers[name] = { value, own, problem: answers[name]?.problem ?? { kind: 'sum', sum } };
    }
  }
  return answers;
}

/** A question whose numbers are measured as their answers are. */
export const measuredIn = (question: Question, answers: Answers): Question => ({
  ...question,
  inputs: question.inputs.map((input) => {
    if (input.kind !== 'number' || !input.under?.words) return input;
    const by = answers[input.under.choice]?.value;
    return measured(input, typeof by === 'string' ? by : undefined);
  }),
});
