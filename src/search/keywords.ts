import type { Locale } from '../i18n/locales.ts';
import { foldFor } from './fold.ts';
import { languages, listed } from './languages.ts';
import { predicatesAmong } from './predicates.ts';
import type { SiteRecord } from './records.ts';
import { katakanaIn, segmentsOf, spaceless } from './segments.ts';
import { baring, type WordLists } from './vocabulary.ts';

/** The words of a text as readers of the language tell them apart, folded; kana stay as they are written. */
function spoken(text: string, locale: Locale): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\p{L})['’]\p{L}+/gu, '')
    .replace(/(\d)[/×x*](\d)/g, '$1$2');
  if (spaceless(locale)) return segmentsOf(plain.toLowerCase(), locale);
  return foldFor(locale)(plain)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words of a text as they are indexed: without their endings, which a query loses in the same way. */
export function wordsOf(text: string, locale: Locale): string[] {
  const { ending } = languages[locale];
  const words = spoken(text, locale);
  return ending ? words.map(baring(ending)) : words;
}

/** Words of Chinese and Japanese text that name something: no kana endings, no single characters. */
const naming = /^[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}]{2,}$/u;

/** The words of a text that somebody may look for, each once. Amounts are not: nobody searches for 1,234. */
export function tellingWords(text: string, locale: Locale): string[] {
  const stops = new Set(listed(languages[locale].stop).map(foldFor(locale)));
  const telling = (word: string) =>
    !stops.has(word) && !/^\p{N}/u.test(word) && (!spaceless(locale) || naming.test(word));
  return [...new Set(wordsOf(text, locale).filter(telling))].toSorted();
}

/**
 * Words that stand in many sections, and also in titles or aliases. In the text of a section they tell nothing about
 * it and weigh much; whoever looks for them wants the sections that are named so.
 */
export function commonWords(
  bags: readonly (readonly string[])[],
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const sections = new Map<string, number>();
  for (const word of bags.flat()) sections.set(word, (sections.get(word) ?? 0) + 1);
  return new Set(
    [...sections].flatMap(([word, count]) => (count > bags.length * 0.3 && named.has(word) ? [word] : [])),
  );
}

/** Words that only say what is or happens, unless some section is named so. */
export function sayingWords(
  words: readonly string[],
  named: ReadonlySet<string>,
  locale: Locale,
): ReadonlySet<string> {
  return new Set([...predicatesAmong(words, locale)].filter((word) => !named.has(word)));
}

/**
 * Neighbouring words written together, as Korean readers may type them: `콜 단가` is also `콜단가`. Longer ones need no
 * entry, since a query is divided at words of two syllables: `고객지원` is `고객` and `지원`.
 */
const joinedPairs = (words: readonly string[]) =>
  words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return Math.min(before.length, word.length) === 1 ? [before + word] : [];
  });

/** What readers type for a section beside its own words, spaced for an index that splits here at spaces only. */
export function keywordsOf(title: string, aliases: readonly string[], locale: Locale): string {
  const phrases = [title, ...aliases].map((phrase) => wordsOf(phrase, locale));
  return [...new Set([...phrases.flat(), ...(locale === 'ko' ? phrases.flatMap(joinedPairs) : [])])].join(
    ' ',
  );
}

/** The traditional characters whose simplified form stands on the site, each followed by that form. */
function simplifiedPairs(words: readonly string[], simplify: (text: string) => string): string {
  const used = new Set(words.join(''));
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const han = String.fromCharCode(code);
    const simple = simplify(han);
    if (simple !== han && used.has(simple)) pairs += han + simple;
  }
  return pairs;
}

/** The word lists of a language, from everything that can be found and every alias it goes by. */
export function wordLists(
  locale: Locale,
  records: readonly SiteRecord[],
  aliases: readonly string[],
  simplify: (text: string) => string,
): WordLists {
  const { stop, quiet, ending = '' } = languages[locale];
  const names = [...records.map(({ title }) => title), ...aliases];
  const texts = [...records.flatMap(({ text }) => text), ...names];
  // Where words are not spaced, only those are listed that segmenters cut wrongly or that kana may write otherwise.
  const found = spaceless(locale)
    ? [...listed(quiet), ...aliases.flatMap((alias) => alias.split(' ')), ...texts.flatMap(katakanaIn)]
        .map((word) => word.normalize('NFKC').toLowerCase())
        .filter((word) => katakanaIn(word).length > 0 || segmentsOf(word, locale).length !== 1)
    : [
        ...texts.flatMap((text) => wordsOf(text, locale)),
        ...(locale === 'ko' ? names.flatMap((name) => joinedPairs(wordsOf(name, locale))) : []),
      ];
  const stops = new Set(listed(stop).map(foldFor(locale)));
  const named = new Set(names.flatMap((name) => wordsOf(name, locale)));
  const saying = sayingWords(found, named, locale);
  const shortest = spaceless(locale) || locale === 'ko' ? 2 : 3;
  const worthKnowing = (word: string) =>
    word.length >= shortest &&
    !stops.has(word) &&
    !saying.has(word) &&
    !/^\p{N}/u.test(word) &&
    (!spaceless(locale) || naming.test(word));
  const known = [...new Set(found.filter(worthKnowing))].toSorted();
  return {
    words: known.join(' '),
    stop: listed(stop).join(' '),
    quiet: listed(quiet).join(' '),
    ending,
    simplified: locale === 'zh-cn' ? simplifiedPairs(texts, simplify) : '',
  };
}
