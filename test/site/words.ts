import type { Locale } from '../../src/i18n/locales.ts';
import { locales } from '../../src/i18n/locales.ts';
import { withoutNames } from './allowedWords.ts';
import { type BuiltPage, where } from './built.ts';

/** Everyday English words that are not also words of Turkish. */
const everyday = new Set(
  `about after agent agents all also and any are because been before between but can cost costs customer customers
  does each every from has have how into is its less more most much not of only our other outsource outsourcing per
  price read see should source sources than that the their them then these they this those to typical under use was
  what when where which while who why will with work would year years you your`.split(/\s+/),
);

const read = [
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'content',
];
const spoken = 'meta[name=description], meta[property="og:title"], meta[property="og:description"]';

/** The texts of a page in its own language, as seen and as read aloud; foreign names carry a `lang` of their own. */
function texts({ document }: BuiltPage): string[] {
  const own = document.documentElement.getAttribute('lang');
  const found: string[] = [];
  const visit = (element: Element) => {
    const lang = element.getAttribute('lang');
    if ((lang !== null && lang !== own) || element.matches('script, style, code, template')) return;
    // A source is called what it calls itself, often with its name in Latin letters beside the local one.
    if (element.matches('a[rel~=external]')) return;
    for (const name of read) {
      const value = element.getAttribute(name);
      if (value && (name !== 'content' || element.matches(spoken))) found.push(value);
    }
    let line = '';
    for (const child of element.childNodes) {
      if (child.nodeType === 3) line += child.textContent ?? '';
      else if (child.nodeType === 1) visit(child as Element);
    }
    if (line.trim()) found.push(line.replaceAll(/\s+/g, ' ').trim());
  };
  visit(document.documentElement);
  return found;
}

/** Text that kept its Markdown: asterisks, a heading mark, a slot nobody filled. */
export const rawMarks = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap((page) =>
    texts(page)
      .filter((text) => /\*\*|\]\(|^#{1,6} |\{[\w.:]+\}|\bundefined\b|\bNaN\b|\[object/.test(text))
      .map((text) => `${where(page)}: “${text.slice(0, 80)}”`),
  );

const isAcronym = (word: string) => /^[A-Z0-9]{1,5}(-[A-Z0-9]{1,5})*s?$/.test(word);

/** The English words in a text of another language. */
export function englishIn(text: string, locale: Locale): string[] {
  const plain = withoutNames(text).replaceAll(
    /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)+\b/g,
    ' ',
  );
  const words = plain.match(/[A-Za-zÀ-ÖØ-öø-ÿĞğİıŞş][A-Za-zÀ-ÖØ-öø-ÿĞğİıŞş'’-]*/g) ?? [];
  return words.filter((word) =>
    locale === 'tr' ? everyday.has(word.toLowerCase()) : word.length > 1 && !isAcronym(word),
  );
}

/** English words left in the pages of the other languages. */
export const leftovers = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap((page) => {
    const { locale } = page;
    if (!locale || locales[locale].tag.startsWith('en')) return [];
    return texts(page).flatMap((text) => {
      const words = englishIn(text, locale);
      return words.length > 0 ? [`${where(page)}: ${words.join(' ')} in “${text.slice(0, 80)}”`] : [];
    });
  });
