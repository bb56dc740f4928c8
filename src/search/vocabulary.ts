import type { Locale } from '../i18n/locales.ts';
import { type Fold, foldFor, withoutLongMark } from './fold.ts';

/** What the browser is given beside the index of a language. Lists are words with single spaces between. */
export interface WordLists {
  readonly words: string;
  readonly stop: string;
  readonly quiet: string;
  readonly endings: string;
  /** Traditional characters, each followed by its simplified one. */
  readonly simplified: string;
}

/** Word lists made ready for looking up; every key is folded. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly fold: Fold;
  /** Folded word → the spellings the index holds. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  readonly quiet: ReadonlySet<string>;
  /** Longest first. */
  readonly endings: readonly string[];
  /** Length of the longest word with a long mark after it, where splitting starts looking. */
  readonly longest: number;
}

/** Folds the lists of a language once, so that every query can look words up. */
export function vocabularyOf(locale: Locale, lists: WordLists): Vocabulary {
  const fold = foldFor(locale, lists.simplified);
  const key = (word: string) => withoutLongMark(fold(word));
  const keys = (list: string) => new Set(list.split(' ').filter(Boolean).map(key));
  const words = new Map<string, string[]>();
  for (const word of lists.words.split(' ').filter(Boolean))
    words.set(key(word), [...(words.get(key(word)) ?? []), word]);
  return {
    locale,
    fold,
    words,
    stop: keys(lists.stop),
    quiet: keys(lists.quiet),
    endings: lists.endings.split(' ').filter(Boolean),
    longest: Math.max(0, ...[...words.keys()].map((word) => word.length)) + 1,
  };
}
