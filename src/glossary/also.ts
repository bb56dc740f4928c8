import type { Locale } from '../i18n/locales.ts';
import type { Term } from './readGlossary.ts';

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The beginnings of the longer words of a text, by which `outsource` and `outsourcing` are one. */
const roots = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

/** English, which readers of another language are shown as such; in Han, kana and Hangul anything in Latin letters. */
function isEnglish(name: string, { terms, aliases }: Term, locale: Locale): boolean {
  if (locale === 'en') return false;
  if (locale !== 'tr') return /[a-z]{2}/i.test(name);
  const english = new Set(roots([terms.en, ...aliases.en].join(' ')));
  return roots(name).some((root) => english.has(root));
}

const MOST = 3;

/** The other names of a term that tell a reader something: none that is avoided, or that its name says already. */
export function alsoOf(term: Term, locale: Locale): readonly string[] {
  const avoided = new Set(term.avoid?.[locale]?.map((one) => one.term));
  const [short = ''] = term.terms[locale].split(/\s*[(（]/);
  const said = [bare(term.terms[locale]), ...(locale === 'en' ? [] : [bare(term.terms.en)])];
  const tells = (name: string) =>
    !avoided.has(name) &&
    !isEnglish(name, term, locale) &&
    !bare(name).includes(bare(short)) &&
    !said.some((one) => one.includes(bare(name)));
  return term.aliases[locale].filter(tells).slice(0, MOST);
}
