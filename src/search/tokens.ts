import { locales } from '../i18n/locales.ts';
import { withoutLongMark } from './fold.ts';
import { nearest } from './nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a query: what to look for, in every spelling the index may hold, and whether it says little here. */
export interface Token {
  readonly forms: readonly string[];
  readonly quiet: boolean;
}

/** Languages written without spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['zh-cn', 'ja']);

/** The longest known word that starts here, at least two characters long. */
function knownAt(text: string, at: number, { words, stop, longest }: Vocabulary): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (words.has(withoutLongMark(word)) || stop.has(word)) return length;
  }
  return 0;
}

/** Cuts unspaced text at known words, and the rest where the browser would. */
function cut(typed: string, vocabulary: Vocabulary): string[] {
  const text = vocabulary.fold(typed);
  // Folding kana keeps the length, so what is unknown can be cut as it was typed.
  const original = text.length === typed.length && vocabulary.locale === 'ja' ? typed : text;
  const segmenter = new Intl.Segmenter(locales[vocabulary.locale].tag, { granularity: 'word' });
  const parts: string[] = [];
  let rest = '';
  const flush = () => {
    parts.push(...[...segmenter.segment(rest)].map(({ segment }) => segment));
    rest = '';
  };
  for (let at = 0; at < text.length; ) {
    const length = knownAt(text, at, vocabulary);
    if (length === 0) {
      rest += original[at++];
      continue;
    }
    flush();
    parts.push(text.slice(at, at + length));
    at += length;
  }
  flush();
  return parts;
}

/** Divides a word into known words that fill it: `콜센터인원` is `콜센터` and `인원`. */
function divided(word: string, { words, locale }: Vocabulary): readonly string[] | undefined {
  const shortest = locale === 'ko' ? 2 : 3;
  for (let at = word.length - shortest; at >= shortest; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (words.has(head) && words.has(tail)) return [head, tail];
  }
  return undefined;
}

const someStartsWith = (start: string, { words }: Vocabulary) => {
  for (const word of words.keys()) if (word.startsWith(start)) return true;
  return false;
};

/** Takes endings off a Korean word until none is left, never leaving less than two syllables. */
function bare(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  return ending ? bare(word.slice(0, -ending.length), endings) : word;
}

/** Turkish and Korean words grow at the end: the longest known word that this one starts with. */
function stemOf(word: string, { words }: Vocabulary): string | undefined {
  for (let length = word.length - 1; length >= 4; length--)
    if (words.has(word.slice(0, length))) return word.slice(0, length);
  return undefined;
}

/** Whether the index will recognise a word by itself: known, the start of a known word, or another form of one. */
const recognised = (word: string, vocabulary: Vocabulary) =>
  someStartsWith(word, vocabulary) ||
  (vocabulary.locale === 'en' && /(?:ing|ed|es|s|ly|er)$/.test(word)
    ? someStartsWith(word.replace(/(?:ing|ed|es|s|ly|er)$/, ''), vocabulary)
    : false);

/** What one folded word of a query becomes: usually itself, sometimes two words or a better spelling, or nothing. */
function mended(word: string, vocabulary: Vocabulary): readonly string[] {
  if (unspaced.has(vocabulary.locale) || /^\d+$/.test(word) || vocabulary.words.has(word)) return [word];
  const parts = divided(word, vocabulary);
  if (parts) return parts;
  if (recognised(word, vocabulary)) return [word];
  const stem = vocabulary.locale === 'tr' ? stemOf(word, vocabulary) : undefined;
  const better = stem ?? nearest(word, vocabulary.words.keys());
  if (better) return [better];
  // An unknown Korean word would be matched by its first letters alone, which is nonsense.
  return vocabulary.locale === 'ko' ? [] : [word];
}

/** Joins words that the index knows as one: `on boarding` is `onboarding`. */
function joined(words: readonly string[], known: Vocabulary): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const both = known.words.has(word + next) && !(known.words.has(word) && known.words.has(next));
    if (next && both) at++;
    out.push(next && both ? word + next : word);
  }
  return out;
}

/** Apostrophes end a word in Turkish (SLA’nın) and in an English genitive; elsewhere they are not heard. */
const withoutApostrophes = (text: string, { locale }: Vocabulary) =>
  text.replace(locale === 'tr' ? /(?<=\p{L})['’]\p{L}+/gu : /['’]s?(?!\p{L})|['’]/gu, '');

/** The words of a query that are worth looking for, in the order typed. */
export function tokensOf(query: string, vocabulary: Vocabulary): Token[] {
  const { locale, fold, stop, words } = vocabulary;
  const typed = withoutApostrophes(query.normalize('NFKC'), vocabulary)
    .replace(/(\d)[/×x*](\d)/g, '$1$2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(Boolean);
  const cutUp = unspaced.has(locale)
    ? typed.flatMap((part) => cut(part.toLowerCase(), vocabulary))
    : joined(typed.map(fold), vocabulary);
  const plain = locale === 'ko' ? cutUp.map((word) => bare(word, vocabulary.endings)) : cutUp;
  const said = (word: string, at: number) => !stop.has(fold(word)) && !stop.has(fold(cutUp[at] ?? ''));
  const meant = plain.filter(said);
  const tokens = new Map<string, Token>();
  for (const word of (meant.length > 0 ? meant : plain).flatMap((one) => mended(one, vocabulary))) {
    const key = withoutLongMark(fold(word));
    tokens.set(key, { forms: words.get(key) ?? [word], quiet: vocabulary.quiet.has(key) });
  }
  return [...tokens.values()];
}
