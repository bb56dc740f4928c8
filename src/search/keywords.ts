import { type Locale, locales } from '../i18n/locales.ts';
import { languages, listed } from './languages.ts';
import type { SiteRecord } from './records.ts';
import type { WordLists } from './vocabulary.ts';

const spaceless = (locale: Locale) => locale === 'zh-cn' || locale === 'ja';

/** The words of a text as the browser's own segmenter finds them, in lower case, without Turkish suffixes. */
export function wordsOf(text: string, locale: Locale): string[] {
  const lower = text
    .normalize('NFKC')
    .replace(/[Iİ]/g, (i) => (locale === 'tr' ? (i === 'İ' ? 'i' : 'ı') : i));
  const plain = lower.toLowerCase().replace(/(?<=\p{L})['’]\p{L}+/gu, '');
  if (locale === 'ko') return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const segmenter = new Intl.Segmenter(locales[locale].tag, { granularity: 'word' });
  return [...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** Neighbouring words written together, as Korean readers may type them: `고객 지원` is also `고객지원`. */
const joinedPairs = (words: readonly string[]) => words.slice(1).map((word, at) => (words[at] ?? '') + word);

/**
 * What readers type for a section beside its own words, spaced for an index that splits here at spaces only.
 * Turkish words are also given without ı, which the index keeps apart from i.
 */
export function keywordsOf(title: string, aliases: readonly string[], locale: Locale): string {
  const phrases = [title, ...aliases].map((phrase) => wordsOf(phrase, locale));
  const words = phrases.flat();
  const more =
    locale === 'ko' ? phrases.flatMap(joinedPairs) : words.map((word) => word.replaceAll('ı', 'i'));
  return [...new Set([...words, ...more])].join(' ');
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
  const { stop, quiet, endings } = languages[locale];
  const byLength = listed(endings).toSorted((a, b) => b.length - a.length);
  const bare = (word: string): string => {
    const ending = byLength.find((one) => word.endsWith(one) && word.length - one.length >= 2);
    return ending ? bare(word.slice(0, -ending.length)) : word;
  };
  const texts = records.flatMap(({ title, text }) => [title, ...text]);
  const found = [...texts, ...aliases].flatMap((text) => wordsOf(text, locale)).map(bare);
  // Segmenters cut some words of the trade into single characters, so these are listed whole.
  const whole = spaceless(locale) ? [...listed(quiet), ...aliases.flatMap((alias) => alias.split(' '))] : [];
  const stops = new Set(listed(stop));
  const shortest = spaceless(locale) || locale === 'ko' ? 2 : 3;
  const worthKnowing = (word: string) =>
    word.length >= shortest && !stops.has(word) && !/^[\p{N}\p{P}\p{S}]+$|^\p{Script=Hiragana}+$/u.test(word);
  const words = [...new Set([...found, ...whole.map((word) => word.normalize('NFKC').toLowerCase())])];
  return {
    words: words.filter(worthKnowing).toSorted().join(' '),
    stop: listed(stop).join(' '),
    quiet: listed(quiet).join(' '),
    endings: byLength.join(' '),
    simplified: locale === 'zh-cn' ? simplifiedPairs([...texts, ...aliases], simplify) : '',
  };
}
