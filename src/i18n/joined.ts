import type { Locale } from './locales.ts';

/** Chinese and Japanese sentences follow each other without a space. */
const noSpace: readonly Locale[] = ['zh-cn', 'ja'];

/** Sentences one after another, those that are there. */
export const joined = (sentences: readonly (string | false | undefined)[], locale: Locale): string =>
  sentences.filter(Boolean).join(noSpace.includes(locale) ? '' : ' ');
