import type { Locale } from './locales.ts';

/** The address of a page in a language: `pathTo('ja', 'guide/factors/')` is `/ja/guide/factors/`. */
export const pathTo = (locale: Locale, path: string): string => `/${locale}/${path}`;
