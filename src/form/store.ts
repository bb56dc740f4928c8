import { type Locale, localeOf } from '../i18n/locales.ts';
import { entryOf, plain } from './link.ts';
import type { Entry, Typed } from './question.ts';
import { readNumber } from './readNumber.ts';
import { recall, remember } from './visit.ts';

/** The entries of an earlier page, in this page's language; what could not be read was left behind. */
const recalled = (locale: Locale): Typed =>
  Object.fromEntries([...recall()].map(([name, value]) => [name, entryOf(value, locale)]));

/** Entries in the notation of links, so that the next page may be in another language. */
function queryOf(typed: Typed, locale: Locale): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const [name, { text, range }] of Object.entries(typed)) {
    const reading = readNumber(text, locale);
    if (reading.kind === 'value') {
      const numbers = range ? [range[0], reading.value, range[1]] : [reading.value];
      pairs.set(name, numbers.map(plain).join('_'));
    } else if (/^[a-z]+$/.test(text)) pairs.set(name, text);
  }
  return pairs;
}

/** Entries by name; undefined where a name returns to its default. */
export type Entries = Readonly<Record<string, Entry | undefined>>;

/** What the reader has typed on this page, shared by all its calculators. */
export interface Store {
  readonly typed: () => Typed;
  /** Whether the last change was a reset, which can be taken back. */
  readonly undoable: () => boolean;
  /** Sets entries; undefined returns a name to its default. A reset is kept for `undo`. */
  readonly change: (entries: Entries, isReset?: boolean) => void;
  readonly undo: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with what the visit remembers. */
export function createStore(locale: Locale): Store {
  let typed: Typed = recalled(locale);
  let before: Typed | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Typed, undo?: Typed) => {
    typed = next;
    before = undo;
    remember(queryOf(typed, locale));
    for (const listener of listeners) listener();
  };
  return {
    typed: () => typed,
    undoable: () => before !== undefined,
    change: (entries, isReset) => {
      const all = Object.entries({ ...typed, ...entries });
      become(
        Object.fromEntries(all.filter((pair): pair is [string, Entry] => !!pair[1])),
        isReset ? typed : undefined,
      );
    },
    undo: () => before && become(before),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let shared: Store | undefined;

/** The store of this page. Only ever made in a browser: on the server it would be shared by all pages. */
export function pageStore(): Store {
  shared ??= createStore(localeOf(document.documentElement.lang));
  return shared;
}
