import type { Locale } from '../i18n/locales.ts';
import en from './aliases/en.json' with { type: 'json' };
import ja from './aliases/ja.json' with { type: 'json' };
import ko from './aliases/ko.json' with { type: 'json' };
import tr from './aliases/tr.json' with { type: 'json' };
import zhCn from './aliases/zh-cn.json' with { type: 'json' };

/** What readers call a section, by its address under the language: `faq/#hourly-rates`. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Reviewed by hand: words buyers use, local names, English terms, other spellings. English keys are everyone's keys. */
export const aliases: Readonly<Record<Locale, Record<keyof typeof en, readonly string[]>>> = {
  en,
  'zh-cn': zhCn,
  ja,
  ko,
  tr,
};

/** The aliases of a section: `aliasesOf('ja', '/ja/faq/#hourly-rates')`. */
export const aliasesOf = (locale: Locale, url: string): readonly string[] =>
  (aliases[locale] as Aliases)[url.slice(`/${locale}/`.length)] ?? [];
