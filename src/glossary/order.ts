import { type Locale, locales } from '../i18n/locales.ts';
import type { Term } from './readGlossary.ts';

/** Terms that a reader looks up under one letter. */
export interface Row {
  readonly label: string;
  readonly terms: readonly Term[];
}

const plain = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** What a term is sorted by. */
const keyOf = ({ sort, terms }: Term, locale: Locale) => plain(sort[locale] ?? terms[locale]);

/** The first character of each pinyin initial in the order of its collation; i, u and v begin no syllable. */
const PINYIN = [...'阿八嚓咑妸发旮哈丌咔垃妈拏喔妑七呥仨他屲夕丫帀'];
const INITIALS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** Rows of kana, each named by its first. */
const KANA = [
  'アイウエオヴ',
  'カキクケコ',
  'サシスセソ',
  'タチツテト',
  'ナニヌネノ',
  'ハヒフヘホ',
  'マミムメモ',
  'ヤユヨ',
  'ラリルレロ',
  'ワヲン',
];

/** The first consonants of Korean syllables in the order of their codes; a doubled one is looked up with the single. */
const JAMO = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];

const upper = (letter: string, locale: Locale) => letter.toLocaleUpperCase(locales[locale].tag);

const letters: Readonly<Record<Locale, (first: string, order: Intl.Collator) => string | undefined>> = {
  en: (first) => upper(first.normalize('NFD').charAt(0), 'en'),
  tr: (first) => upper(first, 'tr'),
  ja: (first) => KANA.find((row) => row.includes(first.normalize('NFD').charAt(0)))?.charAt(0),
  ko: (first) => JAMO[Math.floor((first.charCodeAt(0) - 0xac00) / 588)] ?? 'A–Z',
  'zh-cn': (first, order) =>
    /\p{Script=Han}/u.test(first)
      ? INITIALS[PINYIN.findLastIndex((one) => order.compare(one, first) <= 0)]
      : '英文',
};

/** The glossary in the order readers of a language look words up in, by letters. */
export function rowsOf(terms: readonly Term[], locale: Locale): readonly Row[] {
  const order = new Intl.Collator(locales[locale].tag);
  const rows = new Map<string, Term[]>();
  for (const term of terms.toSorted((a, b) => order.compare(keyOf(a, locale), keyOf(b, locale)))) {
    const [first = ''] = keyOf(term, locale);
    const label = /\p{N}/u.test(first) ? '0–9' : letters[locale](first, order);
    if (!label) throw new Error(`${term.at(['terms', locale])} ${term.id}: no letter to look it up under.`);
    rows.set(label, [...(rows.get(label) ?? []), term]);
  }
  return [...rows].map(([label, those]) => ({ label, terms: those }));
}
