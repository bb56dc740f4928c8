import { englishIn } from '../../src/editors/findings.ts';
import { readLanguages } from '../../src/editors/language.ts';
import { locales } from '../../src/i18n/locales.ts';
import { type BuiltPage, where } from './built.ts';

const languages = readLanguages('.');

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

/** English words left in the pages of the other languages. */
export const leftovers = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap((page) => {
    const { locale } = page;
    if (!locale || locales[locale].tag.startsWith('en')) return [];
    return texts(page).flatMap((text) => {
      const words = englishIn(text, languages[locale]);
      return words.length > 0 ? [`${where(page)}: ${words.join(' ')} in “${text.slice(0, 80)}”`] : [];
    });
  });
