import { localeList } from '../../src/i18n/locales.ts';
import { builtFiles } from '../site/built.ts';

const locales = new RegExp(`^/(?:${localeList.join('|')})/`);

/** What kind of page an address leads to, language aside: every calculator is a kind of its own. */
const kindOf = (address: string): string =>
  address.replace(locales, '/').replace(/^\/(guide|locations)\/[^/]+\/([^/]+\/)?$/, '/$1/*');

/** Every page of the built site, as a reader would ask for it. */
const everyPage = (): string[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

/** One page of each kind in each language. */
export function onePageOfEachKind(pages: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const page of pages) {
    const [, locale] = page.split('/');
    const key = `${locale} ${kindOf(page)}`;
    if (!first.has(key)) first.set(key, page);
  }
  return [...first.values()];
}

/** The pages a check visits: one of each kind, or all in the long run. */
export const pagesToVisit = (): string[] =>
  import.meta.env.MODE === 'every-page' ? everyPage() : onePageOfEachKind(everyPage());
