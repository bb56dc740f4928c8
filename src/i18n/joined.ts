import type { Locale } from './locales.ts';

/** Chinese and Japanese sentences follow each other without a space, and their marks bring their own. */
const noSpace: readonly Locale[] = ['zh-cn', 'ja'];

/** What stands between two sentences. */
export const gap = (locale: Locale): string => (noSpace.includes(locale) ? '' : ' ');

/** What stands between a name and what it is the name of: `Contacts: 5,000`, `咨询量：5,000`. */
export const colon = (locale: Locale): string => (noSpace.includes(locale) ? '：' : ': ');

/** What stands between the items of a formula: `larger of (1; 2)`, `取较大值（1；2）`. */
export const semicolon = (locale: Locale): string => (noSpace.includes(locale) ? '；' : '; ');

/** Sentences one after another, those that are there. */
export const joined = (sentences: readonly (string | false | undefined)[], locale: Locale): string =>
  sentences.filter(Boolean).join(gap(locale));
