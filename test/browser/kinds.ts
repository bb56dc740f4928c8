import { localeList } from '../../src/i18n/locales.ts';
import { builtFiles } from '../site/built.ts';

const locales = new RegExp(`^/(?:${localeList.join('|')})/`);

/** What a page is, language aside; the pages of countries are all made alike. */
const nameOf = (address: string): string =>
  address.replace(locales, '/').replace(/^\/locations\/[^/]+\/$/, '/locations/*');

/** What kind of page an address leads to, language aside: every calculator is a kind of its own. */
const kindOf = (address: string): string => nameOf(address).replace(/^\/guide\/.*/, '/guide/*');

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

/** Every page in one of its languages, the languages taking turns; calculators in two. */
export function byTurns(pages: readonly string[]): string[] {
  const twins = Map.groupBy(pages, nameOf);
  return [...twins].flatMap(([name, alike], turn) => {
    const times = Math.min(alike.length, name.startsWith('/calculators/') ? 2 : 1);
    return Array.from({ length: times }, (_, next) => alike[(turn + next) % alike.length] ?? name);
  });
}

const isLong = import.meta.env.MODE === 'every-page';

/** For checks that hang on the words: one page of each kind in each language, or all in the long run. */
export const pagesOfEachLanguage = (): string[] => (isLong ? everyPage() : onePageOfEachKind(everyPage()));

/** For checks that hang on how a page is made, which its languages share: pages by turns, or all in the long run. */
export const pagesByTurns = (pages: readonly string[] = everyPage()): string[] =>
  isLong ? [...pages] : byTurns(pages);
