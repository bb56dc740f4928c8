import { number } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * A number as field text in the reader's format, such that `readNumber` reads the same number again.
 * Three decimals, which could pass for a group, get a fourth: 1.234 is written `1.2340`.
 */
export function writeNumber(value: number, locale: Locale): string {
  const text = number(value, locale, 20);
  return /^\D?\d{1,3}[.,]\d{3}$/.test(text) && !Number.isInteger(value) ? `${text}0` : text;
}
