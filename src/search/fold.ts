import type { Locale } from '../i18n/locales.ts';

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Hiragana stand 0x60 before the katakana of the same sound. */
const inKatakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/**
 * What makes two spellings of a language the same to search. Turkish loses the dot of i in both cases before
 * anything else does the lower-casing, so that KPI, İletişim and ILETISIM never depend on the browser's own language.
 */
const letters: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => withoutMarks(text.toLowerCase()),
  'zh-cn': (text) => text.toLowerCase(),
  ja: (text) => inKatakana(text.toLowerCase()),
  ko: (text) => text.toLowerCase(),
  tr: (text) => withoutMarks(text.replace(/[Iİı]/g, 'i').toLowerCase()),
};

export type Fold = (text: string) => string;

/**
 * The form in which words of a language are compared: `foldFor('tr')('YAZILIM')` is `yazilim`.
 * `simplified` pairs traditional characters with simplified ones: `費费價价`.
 */
export function foldFor(locale: Locale, simplified = ''): Fold {
  const pairs = [...simplified];
  const table = new Map(pairs.flatMap((from, at) => (at % 2 ? [] : [[from, pairs[at + 1] ?? from]])));
  return (text) =>
    letters[locale](text.normalize('NFKC')).replace(/\p{Script=Han}/gu, (han) => table.get(han) ?? han);
}

/** A word as the word list knows it: in Japanese without the final long mark, so サーバ meets サーバー. */
export const withoutLongMark = (word: string): string => word.replace(/(?<=..)ー$/, '');
