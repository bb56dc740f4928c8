import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import { type Answers, answersOf, type Choices, choicesOf } from './answers.ts';
import { readLink, VERSION, writeAddress, writeLink } from './link.ts';
import { type Defaults, type Input, measured, type Question, type Typed } from './question.ts';
import { readNumber } from './readNumber.ts';
import { type Entries, pageStore } from './store.ts';
import { writeNumber } from './writeNumber.ts';

/** What a calculator brings to its form. */
export interface FormOptions {
  readonly question: Question;
  readonly locale: Locale;
  /** Defaults under the choices made so far, those for the choices not made among them. */
  readonly defaultsFor: (choices: Choices) => Defaults;
  /** Units of each currency, in lower case, per US dollar: the first of each pair. */
  readonly perDollar: Readonly<Record<string, readonly [number, ...unknown[]]>>;
  /** Whether this page is the calculator's own: then it reads its address, and writes it. */
  readonly ownPage: boolean;
}

/** What a form holds: every answer, the defaults behind them, and the code of the currency every amount is in. */
export interface Filled {
  readonly answers: Answers;
  readonly defaults: Defaults;
  readonly currency: string;
}

/** A form as its fields and its result see it. */
export interface Form extends Filled {
  readonly question: Question;
  readonly locale: Locale;
  /** The same as long as nothing changes. */
  readonly filled: Filled;
  readonly input: (name: string) => Input | undefined;
  /** What stands in the field of a name. */
  readonly text: (name: string) => string;
  /** Whether the reader, or a link, put something there that is not the default. */
  readonly isTyped: (name: string) => boolean;
  /** Sets entries as one step, which `undo` takes back; letters typed into one field are one step. */
  readonly change: (entries: Entries, step?: string) => void;
  readonly reset: (names: readonly string[]) => void;
  /** Whether anything was changed, by the reader, a link or an earlier page. */
  readonly touched: boolean;
  /** Takes the last step back; absent when there is none. */
  readonly undo: (() => void) | undefined;
  /** All the reader has given to any calculator, as the query of a link to another one. */
  readonly carried: string;
  /** The query of a link with everything the answer was reckoned with. */
  readonly query: string;
}

const currencyIn = (defaults: Defaults): string => String(defaults['currency'] ?? 'usd');

/** What an entry leads to besides itself: the context is written down, and amounts follow a change of currency. */
function withConsequences(typed: Typed, entries: Entries, options: FormOptions): Entries {
  const { question, defaultsFor, perDollar, locale } = options;
  const old = defaultsFor(choicesOf(question, typed));
  const next: { -readonly [K in keyof Entries]: Entries[K] } = { ...typed, ...entries };
  // A context that stood at its default follows the change, as the currency follows the market.
  for (const name of question.context) {
    const others = { ...choicesOf(question, typed), [name]: undefined };
    if (!(name in entries) && next[name]?.text === defaultsFor(others)[name]) delete next[name];
  }
  const defaults = defaultsFor(choicesOf(question, next));
  for (const name of question.context) next[name] ??= { text: String(defaults[name]) };

  const from = typed['currency']?.text ?? currencyIn(old);
  const to = next['currency']?.text ?? currencyIn(defaults);
  const rate = (perDollar[to]?.[0] ?? 0) / (perDollar[from]?.[0] ?? 0);
  if (from === to || !Number.isFinite(rate) || rate === 0) return next;
  const convert = (amount: number) => Number((amount * rate).toPrecision(6));
  const word = (name = '') => next[name]?.text ?? String(defaults[name]);
  for (const input of question.inputs) {
    const entry = next[input.name];
    if (!entry || input.kind !== 'number' || input.name in entries) continue;
    if (measured(input, word(input.under?.choice)).unit !== 'money') continue;
    const reading = readNumber(entry.text, locale);
    if (reading.kind !== 'value') continue;
    const text = writeNumber(convert(reading.value), locale);
    next[input.name] = entry.range
      ? { text, range: [convert(entry.range[0]), convert(entry.range[1])] }
      : { text };
  }
  return next;
}

/**
 * Brings into the page's store what its link says, before the form is drawn. What the visit remembers of these fields
 * gives way to a link of this site, which is a whole state.
 */
export function readAddress({ question, locale, ownPage }: FormOptions): void {
  if (!ownPage) return;
  const linked = readLink(location.search, question, locale);
  const rest = /[?&]v=/.test(location.search) ? question.inputs.map(({ name }) => [name, undefined]) : [];
  pageStore().change({ ...Object.fromEntries(rest), ...linked });
}

/** Texts typed before the form took over; undefined where a field was given its default back. */
export type Early = Readonly<Record<string, string | undefined>>;

/** Brings into the page's store what was typed before the form took over. */
export function typeEarly(early: Early, options: FormOptions): void {
  const { typed, change } = pageStore();
  const news = Object.entries(early).filter(([name, text]) => typed()[name]?.text !== text);
  const free = (field: string) =>
    options.question.inputs.some(({ name, kind }) => name === field && kind === 'text');
  const entries = Object.fromEntries(
    news.map(([name, text]) => [
      name,
      text === undefined ? undefined : { text, ...(free(name) && { free: true }) },
    ]),
  );
  if (news.length > 0) change(withConsequences(typed(), entries, options));
}

/** What entries make of a form; of fields that cannot be read, what they held `before` in the same currency is kept. */
export function filledWith(typed: Typed, options: FormOptions, before?: Filled): Filled {
  const { question, locale, defaultsFor } = options;
  const choices = choicesOf(question, typed);
  const defaults = defaultsFor(choices);
  const currency = (choices['currency'] ?? currencyIn(defaults)).toUpperCase();
  const kept = before?.currency === currency ? before.answers : {};
  return { answers: answersOf(question, typed, defaults, kept, locale, currency), defaults, currency };
}

/** How long typing rests before the address follows, in milliseconds. */
const ADDRESS_REST = 300;

const nothing: Typed = {};

/**
 * The state of a calculator's form: the defaults on the server, in a browser what the page's store holds. What a link
 * says `beside` the form's own values, such as kept scenarios, stands at the end of its query.
 */
export function useForm(options: FormOptions, beside = ''): Form {
  const { question, locale, defaultsFor, ownPage } = options;
  const [typed, setTyped] = useState(() => (typeof document === 'undefined' ? nothing : pageStore().typed()));
  const [undoable, setUndoable] = useState(false);
  const before = useRef<Filled>();

  useLayoutEffect(() => {
    const store = pageStore();
    const show = () => {
      setTyped(store.typed());
      setUndoable(store.undoable());
    };
    show();
    return store.subscribe(show);
  }, []);

  const filled = useMemo(() => {
    before.current = filledWith(typed, options, before.current);
    return before.current;
  }, [question, typed, defaultsFor, locale]);
  const { answers, defaults, currency } = filled;

  const touched = Object.keys(typed).length > 0;
  // Worked out once for what was typed, and not again when only the answer is drawn.
  const own = useMemo(() => writeAddress(question, answers), [question, answers]);
  const link = useMemo(() => writeLink(question, answers), [question, answers]);
  const carried = useMemo(() => (touched ? pageStore().query() : ''), [typed]);
  const address = beside && !own ? `?v=${VERSION}${beside}` : own + beside;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!ownPage) return undefined;
    const write = () => {
      const { search, pathname, hash } = location;
      if (search !== address) history.replaceState(history.state, '', pathname + address + hash);
    };
    if (isFirst.current) {
      isFirst.current = false;
      write();
      return undefined;
    }
    // Browsers do not bear an address that changes with every letter for long.
    const timer = setTimeout(write, ADDRESS_REST);
    return () => clearTimeout(timer);
  }, [address, ownPage]);

  return {
    question,
    locale,
    filled,
    answers,
    defaults,
    currency,
    text: (name) => {
      const standard = defaults[name];
      const own = typed[name]?.text;
      if (own !== undefined || standard === undefined) return own ?? '';
      return typeof standard === 'string' ? standard : writeNumber(standard.typical, locale);
    },
    input: (name) => {
      const input = question.inputs.find((each) => each.name === name);
      if (input?.kind !== 'number' || !input.under) return input;
      return measured(input, String(answers[input.under.choice]?.value));
    },
    isTyped: (name) => !!typed[name] && (!!answers[name]?.own || !!answers[name]?.problem),
    // On top of what stands there now: a field may have been drawn before another one changed.
    change: (entries, step = Object.keys(entries).join()) =>
      pageStore().change(withConsequences(pageStore().typed(), entries, options), step),
    reset: (names) => {
      const entries = Object.fromEntries(names.map((name) => [name, undefined]));
      pageStore().change(withConsequences(pageStore().typed(), entries, options), `reset ${names.join()}`);
    },
    touched,
    undo: undoable ? () => pageStore().undo() : undefined,
    carried,
    query: link + beside,
  };
}
