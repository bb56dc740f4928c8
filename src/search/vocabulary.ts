import type { Locale } from '../i18n/locales.ts';
import { type Fold, foldFor, withoutLongMark } from './fold.ts';

/** What the browser is given beside the index of a language. Lists are words with single spaces between. */
export interface WordLists {
  readonly words: string;
  readonly stop: string;
  readonly quiet: string;
  readonly ending: string;
  /** Traditional characters, each followed by its simplified one. */
  readonly simplified: string;
}

/** Word lists made ready for looking up; words are known without case, width, marks and ending. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly fold: Fold;
  /** A folded word without its ending. */
  readonly bare: (folded: string) => string;
  /** Bare word → the spellings the index holds. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  readonly quiet: ReadonlySet<string>;
  /** Length of the longest word with a long mark after it, where splitting starts looking. */
  readonly longest: number;
}

/** Takes endings off a folded word until none is left: `baring(languages.ko.ending)('센터에서는')` is `센터`. */
export function baring(ending = ''): (folded: string) => string {
  const pattern = new RegExp(ending);
  const bare = (word: string): string => {
    const shorter = word.replace(pattern, '');
    return shorter === word ? word : bare(shorter);
  };
  return ending ? bare : withoutLongMark;
}

/** Folds the lists of a language once, so that every query can look words up. */
export function vocabularyOf(locale: Locale, lists: WordLists): Vocabulary {
  const fold = foldFor(locale, lists.simplified);
  const bare = baring(lists.ending);
  const split = (list: string) => list.split(' ').filter(Boolean);
  const words = new Map<string, string[]>();
  for (const word of split(lists.words)) {
    const key = bare(fold(word));
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return {
    locale,
    fold,
    bare,
    words,
    stop: new Set(split(lists.stop).map(fold)),
    quiet: new Set(split(lists.quiet).map((word) => bare(fold(word)))),
    longest: Math.max(0, ...[...words.keys()].map((word) => word.length)) + 1,
  };
}
