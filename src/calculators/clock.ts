import type { Locale } from '../i18n/locales.ts';

const words: Partial<Record<Locale, string>> = { ja: '時', ko: '시', tr: '.00' };

/** A full hour as planners write it: `9:00`, `9時`, `9시`, `9.00`. */
export const clock = (hour: number, locale: Locale): string => `${hour}${words[locale] ?? ':00'}`;
