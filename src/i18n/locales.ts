/** The languages of the site, keyed by their path. The only table of locales. */
export const locales = {
  en: { tag: 'en', name: 'English', market: 'US' },
  'zh-cn': { tag: 'zh-CN', name: '简体中文', market: 'CN' },
  ja: { tag: 'ja', name: '日本語', market: 'JP' },
  ko: { tag: 'ko', name: '한국어', market: 'KR' },
  tr: { tag: 'tr', name: 'Türkçe', market: 'TR' },
} as const;

export type Locale = keyof typeof locales;

/** Every locale, in the order shown to readers. */
export const localeList = Object.keys(locales) as readonly Locale[];

/** The locale of an `<html lang>` tag such as `zh-CN`; English for anything else. */
export const localeOf = (tag: string | undefined): Locale =>
  localeList.find((locale) => locales[locale].tag === tag) ?? 'en';
