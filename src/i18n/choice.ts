import { type Locale, localeList } from './locales.ts';

const KEY = 'language';

/** The language a reader once chose on this device; storage may be closed to us, and then there is none. */
export function chosen(): Locale | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return localeList.find((locale) => locale === kept);
  } catch {
    return undefined;
  }
}

/** Keeps the reader's choice of language on this device, if the device allows it. */
export function choose(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Private windows may refuse; the link works all the same.
  }
}
