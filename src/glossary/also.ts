import type { Locale } from '../i18n/locales.ts';
import type { Term } from './readGlossary.ts';

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Latin words are English to readers of Chinese, Japanese and Korean, who are shown the English name anyway. */
const foreign = (name: string, locale: Locale) => !['en', 'tr'].includes(locale) && /[a-z]{2}/i.test(name);

const MOST = 3;

/** The other names of a term that tell a reader something: none that is avoided, or that its name says already. */
export function alsoOf(term: Term, locale: Locale): readonly string[] {
  const avoided = new Set(term.avoid?.[locale]?.map((one) => one.term));
  const [short = ''] = term.terms[locale].split(/\s*[(（]/);
  const said = [bare(term.terms[locale]), ...(locale === 'en' ? [] : [bare(term.terms.en)])];
  const tells = (name: string) =>
    !avoided.has(name) &&
    !foreign(name, locale) &&
    !bare(name).includes(bare(short)) &&
    !said.some((one) => one.includes(bare(name)));
  return term.aliases[locale].filter(tells).slice(0, MOST);
}
