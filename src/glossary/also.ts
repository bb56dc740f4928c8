import type { Locale } from '../i18n/locales.ts';
import type { Term } from './readGlossary.ts';

/** A name without what only spelling makes of it: case, marks, hyphens, the British end of a center. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('centre', 'center');

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

/** Whether a name in Han, kana or Hangul is little but characters that another has as well: 平均応答時間, 平均応答速度. */
const isNear = (name: string, other: string, locale: Locale) =>
  locale !== 'en' &&
  locale !== 'tr' &&
  [...name].filter((one) => other.includes(one)).length > name.length / 2;

const MOST = 2;

/**
 * The other names of a term that tell a reader something: none that is avoided, or that its name says already. What only
 * another market has is known by its name there.
 */
export function alsoOf(term: Term, locale: Locale): readonly string[] {
  if (term.market && term.market !== locale) return [];
  const avoided = new Set(term.avoid?.[locale]?.map((one) => one.term));
  const [short = ''] = term.terms[locale].split(/\s*[(（]/);
  const said = [bare(term.terms[locale]), ...(locale === 'en' ? [] : [bare(term.terms.en)])];
  const tells = (name: string) =>
    !avoided.has(name) &&
    !isEnglish(name, term, locale) &&
    !isNear(bare(name), said[0] ?? '', locale) &&
    !bare(name).includes(bare(short)) &&
    !said.some((one) => one.includes(bare(name)));
  return term.aliases[locale].filter(tells).slice(0, MOST);
}

/**
 * What the name of a term in another language adds to the one that is printed: of `AHT (average handle time)` the half
 * that is not there yet, of `COPC` nothing.
 */
export function nameIn(other: Locale, { terms }: Term, locale: Locale): string | undefined {
  const name = terms[other];
  const printed = terms[locale];
  const [, outside = name, inside = ''] = /^(.+?) ?[(（](.+)[)）]$/.exec(name) ?? [];
  if (printed.includes(outside)) return /^\p{Ll}/u.test(inside) ? inside : undefined;
  return inside && printed.includes(inside) ? outside : name;
}
