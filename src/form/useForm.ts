import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import { type Answers, answersOf, type Choices, choicesOf } from './answers.ts';
import { readLink, writeAddress, writeLink } from './link.ts';
import type { Defaults, Input, Question, Typed } from './question.ts';
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
  /** Texts typed before this form took over. */
  readonly early?: Readonly<Record<string, string>>;
  /** Whether this page is the calculator's own: then it reads its address, and writes it. */
  readonly ownPage: boolean;
}

/** A form as its fields and its result see it. */
export interface Form {
  readonly question: Question;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly defaults: Defaults;
  /** The currency every amount is in, as its code. */
  readonly currency: string;
  readonly input: (name: string) => Input | undefined;
  /** What stands in the field of a name. */
  readonly text: (name: string) => string;
  /** Whether the reader, or a link, put something there that is not the default. */
  readonly isTyped: (name: string) => boolean;
  readonly change: (entries: Entries) => void;
  readonly reset: (names: readonly string[]) => void;
  /** Whether anything was changed, by the reader, a link or an earlier page. */
  readonly touched: boolean;
  /** Takes the last reset back; absent when there is none. */
  readonly undo: (() => void) | undefined;
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
  for (const name of question.context)
    if (!(name in entries) && next[name]?.text === old[name]) delete next[name];
  const defaults = defaultsFor(choicesOf(question, next));
  for (const name of question.context) next[name] ??= { text: String(defaults[name]) };

  const from = typed['currency']?.text ?? currencyIn(old);
  const to = next['currency']?.text ?? currencyIn(defaults);
  const rate = (perDollar[to]?.[0] ?? 0) / (perDollar[from]?.[0] ?? 0);
  if (from === to || !Number.isFinite(rate) || rate === 0) return next;
  const convert = (amount: number) => Number((amount * rate).toPrecision(6));
  for (const input of question.inputs) {
    const entry = next[input.name];
    if (!entry || input.kind !== 'number' || input.unit !== 'money' || input.name in entries) continue;
    const reading = readNumber(entry.text, locale);
    if (reading.kind !== 'value') continue;
    const text = writeNumber(convert(reading.value), locale);
    next[input.name] = entry.range
      ? { text, range: [convert(entry.range[0]), convert(entry.range[1])] }
      : { text };
  }
  return next;
}

const nothing: Typed = {};

/** The state of a calculator's form: defaults on the server and at first, then the link's, the visit's, the reader's. */
export function useForm(options: FormOptions): Form {
  const { question, locale, defaultsFor, ownPage } = options;
  const [read, setTyped] = useState<Typed>();
  const typed = read ?? nothing;
  const [undoable, setUndoable] = useState(false);
  const before = useRef<{ currency: string; answers: Answers }>({ currency: '', answers: {} });

  // Before anything is painted, so that what was typed or linked does not give way to a default for a moment.
  useLayoutEffect(() => {
    const store = pageStore();
    const show = () => {
      setTyped(store.typed());
      setUndoable(store.undoable());
    };
    if (ownPage) {
      const linked = readLink(location.search, question, locale);
      // A link of this site is a whole state; what the visit remembers of these fields would change its answer.
      const rest = /[?&]v=/.test(location.search) ? question.inputs.map(({ name }) => [name, undefined]) : [];
      store.change({ ...Object.fromEntries(rest), ...linked });
    }
    const early = Object.entries(options.early ?? {}).map(([name, text]) => [name, { text }]);
    if (early.length > 0) store.change(withConsequences(store.typed(), Object.fromEntries(early), options));
    show();
    return store.subscribe(show);
  }, [question, locale, ownPage]);

  const defaults = useMemo(() => defaultsFor(choicesOf(question, typed)), [defaultsFor, question, typed]);
  const answers = useMemo(() => {
    const chosen = choicesOf(question, typed)['currency'] ?? currencyIn(defaults);
    const kept = before.current.currency === chosen ? before.current.answers : {};
    const next = answersOf(question, typed, defaults, kept, locale, chosen.toUpperCase());
    before.current = { currency: chosen, answers: next };
    return next;
  }, [question, typed, defaults, locale]);

  const address = writeAddress(question, answers);
  useEffect(() => {
    const { search, pathname, hash } = location;
    // Not before the link has been read.
    if (ownPage && read && search !== address)
      history.replaceState(history.state, '', pathname + address + hash);
  }, [address, ownPage, read]);

  return {
    question,
    locale,
    answers,
    defaults,
    currency: String(answers['currency']?.value ?? 'usd').toUpperCase(),
    text: (name) => {
      const standard = defaults[name];
      const own = typed[name]?.text;
      if (own !== undefined || standard === undefined) return own ?? '';
      return typeof standard === 'string' ? standard : writeNumber(standard.typical, locale);
    },
    input: (name) => question.inputs.find((input) => input.name === name),
    isTyped: (name) => !!typed[name] && (!!answers[name]?.own || !!answers[name]?.problem),
    change: (entries) => pageStore().change(withConsequences(typed, entries, options)),
    reset: (names) => {
      const entries = Object.fromEntries(names.map((name) => [name, undefined]));
      pageStore().change(withConsequences(typed, entries, options), true);
    },
    touched: Object.keys(typed).length > 0,
    undo: undoable ? () => pageStore().undo() : undefined,
    query: writeLink(question, answers),
  };
}
