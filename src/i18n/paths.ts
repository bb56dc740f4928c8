import { type Locale, localeList, locales } from './locales.ts';

/** The address of a page in a language: `pathTo('ja', 'guide/factors/')` is `/ja/guide/factors/`. */
export const pathTo = (locale: Locale, path: string): string => `/${locale}/${path}`;

/**
 * The language a reader's browser asks for first among ours, if any: `zh-TW` is served Simplified Chinese,
 * and `pt` alone nothing.
 */
export function bestMatch(wanted: readonly string[]): Locale | undefined {
  const language = (tag: string) => tag.toLowerCase().split('-')[0];
  return wanted
    .map((tag) => localeList.find((locale) => language(locales[locale].tag) === language(tag)))
    .find((locale) => locale !== undefined);
}
