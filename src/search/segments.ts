import { type Locale, locales } from '../i18n/locales.ts';

/** Whether a language is written without spaces between words. */
export const spaceless = (locale: Locale): boolean => locale === 'zh-cn' || locale === 'ja';

/** The words of unspaced text as the runtime cuts it; Node and browsers agree on the texts of this site. */
export const segmentsOf = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locales[locale].tag, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  );

/** Katakana words whole: segmenters cut カスタマー into カス, タマ and ー. */
export const katakanaIn = (text: string): readonly string[] => text.match(/[ァ-ヶー]{2,}/g) ?? [];
