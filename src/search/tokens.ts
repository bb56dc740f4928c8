import { withoutLongMark } from './fold.ts';
import { nearest } from './nearest.ts';
import { katakanaIn, segmentsOf, spaceless } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a query: what to look for, in every spelling the index may hold, and whether it says little here. */
export interface Token {
  readonly forms: readonly string[];
  readonly quiet: boolean;
}

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
  const parts: string[] = [];
  let rest = '';
  const flush = () => {
    for (const part of rest.split(/([ァ-ヶー]{2,})/))
      parts.push(...(katakanaIn(part).length > 0 ? [part] : segmentsOf(part, vocabulary.locale)));
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

/** Divides a word into known words that fill it, long ones first: `콜센터인원` is `콜센터` and `인원`. */
function divided(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const { words, locale } = vocabulary;
  if (words.has(word)) return [word];
  const shortest = locale === 'ko' ? 2 : 3;
  for (let at = word.length - shortest; at >= shortest; at--) {
    const rest = words.has(word.slice(0, at)) && divided(word.slice(at), vocabulary);
    if (rest) return [word.slice(0, at), ...rest];
  }
  return undefined;
}

const someStartsWith = (start: string, { words }: Vocabulary) => {
  for (const word of words.keys()) if (word.startsWith(start)) return true;
  return false;
};

/** Turkish words grow at the end: the longest known word that this one starts with. */
function stemOf(word: string, { words }: Vocabulary): string | undefined {
  for (let length = word.length - 1; length >= 4; length--)
    if (words.has(word.slice(0, length))) return word.slice(0, length);
  return undefined;
}

/** What one bare word of a query becomes: usually itself, sometimes two words or a better spelling, or nothing. */
function mended(word: string, vocabulary: Vocabulary): readonly string[] {
  const { locale, words } = vocabulary;
  if (spaceless(locale) || /^\d+$/.test(word)) return [word];
  const parts = divided(word, vocabulary);
  if (parts) return parts;
  if (someStartsWith(word, vocabulary)) return [word];
  const better = (locale === 'tr' ? stemOf(word, vocabulary) : undefined) ?? nearest(word, words.keys());
  if (better) return [better];
  // An unknown Korean word would be matched by its first letters alone, which is nonsense.
  return locale === 'ko' ? [] : [word];
}

/** Joins words that the index knows as one: `on boarding` is `onboarding`. */
function joined(words: readonly string[], { words: known, bare }: Vocabulary): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    const both = known.has(bare(word + next)) && !(known.has(bare(word)) && known.has(bare(next)));
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
  const { locale, fold, bare, stop, words } = vocabulary;
  const typed = withoutApostrophes(query.normalize('NFKC'), vocabulary)
    .replace(/(\d)[/×x*](\d)/g, '$1$2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(Boolean);
  const all = spaceless(locale)
    ? typed.flatMap((part) => cut(part.toLowerCase(), vocabulary))
    : joined(typed.map(fold), vocabulary);
  const telling = all.filter((word) => !stop.has(fold(word)) && !stop.has(bare(fold(word))));
  const tokens = new Map<string, Token>();
  for (const word of telling.length > 0 ? telling : all)
    for (const key of mended(bare(fold(word)), vocabulary)) {
      // What is unknown in Japanese is looked for as it was typed, not in katakana.
      const form = locale === 'ja' ? word : key;
      tokens.set(key, { forms: words.get(key) ?? [form], quiet: vocabulary.quiet.has(key) });
    }
  return [...tokens.values()];
}
