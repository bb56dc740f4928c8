import { type Locale, localeOf } from '../i18n/locales.ts';
import { remember } from './keep.ts';
import { entryOf, plain, VERSION } from './link.ts';
import type { Entry, Typed } from './question.ts';
import { readNumber } from './readNumber.ts';
import { recall } from './visit.ts';

/** The entries of an earlier page, in this page's language; what could not be read was left behind. */
const recalled = (locale: Locale): Typed =>
  Object.fromEntries([...recall()].map(([name, value]) => [name, entryOf(value, locale)]));

/** Entries in the notation of links, so that the next page may be in another language. */
function queryOf(typed: Typed, locale: Locale): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const [name, { text, range, free }] of Object.entries(typed)) {
    if (free) {
      pairs.set(name, `~${text}`);
      continue;
    }
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
  /** All of it as the query of a link, for a calculator elsewhere; empty where nothing was typed. */
  readonly query: () => string;
  /** Whether there is a step to take back. */
  readonly undoable: () => boolean;
  /**
   * Sets entries; undefined returns a name to its default. A change with a step can be taken back, together with those
   * before it of the same step, as the letters typed into one field.
   */
  readonly change: (entries: Entries, step?: string) => void;
  readonly undo: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Steps that can be taken back. */
const STEPS = 100;

/** A store that begins with what the visit remembers. */
export function createStore(locale: Locale): Store {
  let typed: Typed = recalled(locale);
  let past: readonly { readonly step: string; readonly before: Typed }[] = [];
  const listeners = new Set<() => void>();
  const become = (next: Typed) => {
    typed = next;
    remember(queryOf(typed, locale));
    for (const listener of listeners) listener();
  };
  return {
    typed: () => typed,
    query: () => {
      const query = queryOf(typed, locale);
      return query.size > 0 ? `?v=${VERSION}&${query}` : '';
    },
    undoable: () => past.length > 0,
    change: (entries, step) => {
      if (step !== undefined && past.at(-1)?.step !== step)
        past = [...past.slice(1 - STEPS), { step, before: typed }];
      const all = Object.entries({ ...typed, ...entries });
      become(Object.fromEntries(all.filter((pair): pair is [string, Entry] => !!pair[1])));
    },
    undo: () => {
      const last = past.at(-1);
      past = past.slice(0, -1);
      if (last) become(last.before);
    },
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
