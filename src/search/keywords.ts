import type { Locale } from '../i18n/locales.ts';
import { foldFor } from './fold.ts';
import { languages, listed } from './languages.ts';
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

/** The words of a text that somebody may look for, each once. Amounts are not: nobody searches for 1,234. */
export function tellingWords(text: string, locale: Locale): string[] {
  const stops = new Set(listed(languages[locale].stop).map(foldFor(locale)));
  const said = wordsOf(text, locale).filter((word) => !stops.has(word) && !/^\p{N}/u.test(word));
  return [...new Set(said)].toSorted();
}

/** Neighbouring words written together, as Korean readers may type them: `고객 지원` is also `고객지원`. */
const joinedPairs = (words: readonly string[]) => words.slice(1).map((word, at) => (words[at] ?? '') + word);

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
  const texts = [...records.flatMap(({ title, text }) => [title, ...text]), ...aliases];
  // Segmenters cut some words of the trade into single characters, so these are listed whole.
  const whole = spaceless(locale)
    ? [...listed(quiet), ...aliases.flatMap((alias) => alias.split(' ')), ...texts.flatMap(katakanaIn)]
    : [];
  const found = [
    ...texts.flatMap((text) => wordsOf(text, locale)),
    ...whole.map((word) => word.normalize('NFKC').toLowerCase()),
  ];
  const stops = new Set(listed(stop).map(foldFor(locale)));
  const shortest = spaceless(locale) || locale === 'ko' ? 2 : 3;
  const worthKnowing = (word: string) =>
    word.length >= shortest && !stops.has(word) && !/^\p{N}|^\p{Script=Hiragana}+$/u.test(word);
  return {
    words: [...new Set(found.filter(worthKnowing))].toSorted().join(' '),
    stop: listed(stop).join(' '),
    quiet: listed(quiet).join(' '),
    ending,
    simplified: locale === 'zh-cn' ? simplifiedPairs(texts, simplify) : '',
  };
}
