import { addressOf } from '../glossary/links.ts';
import { readGlossary } from '../glossary/readGlossary.ts';
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

const terms = new Map(readGlossary(process.cwd()).map((term) => [addressOf(term.id), term]));

/** What readers call a term: in their own language, and by its English name. */
function namesOf(locale: Locale, address: string): readonly string[] {
  const term = terms.get(address);
  return term ? [...term.aliases[locale], ...(locale === 'en' ? [] : [term.terms.en])] : [];
}

/** The aliases of a section: `aliasesOf('ja', '/ja/faq/#hourly-rates')`. */
export function aliasesOf(locale: Locale, url: string): readonly string[] {
  const address = url.slice(`/${locale}/`.length);
  return (aliases[locale] as Aliases)[address] ?? namesOf(locale, address);
}
