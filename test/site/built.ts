/** The built site read back: every page as a document, and every other file by name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { pages } from '../../src/site.ts';

/** The folder the site is built into. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface BuiltPage {
  /** Where a reader finds it: `/ja/guide/factors/`. */
  readonly address: string;
  /** The language in its address; the language page at `/` has none. */
  readonly locale: Locale | undefined;
  /** Its address under the language: `guide/factors/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

const isLocale = (text: string | undefined): text is Locale =>
  text !== undefined && Object.hasOwn(locales, text);

const parser = new new Window().DOMParser();

/** A page from its address and its HTML. */
export function readPage(address: string, html: string): BuiltPage {
  const [, first, ...rest] = address.split('/');
  const locale = isLocale(first) ? first : undefined;
  let parsed: Document | undefined;
  return {
    address,
    locale,
    path: locale ? rest.join('/') : address.slice(1),
    html,
    // Read when it is asked for: all pages at once fill the memory of a checker that looks at few.
    get document() {
      parsed ??= parser.parseFromString(html, 'text/html') as unknown as Document;
      return parsed;
    },
  };
}

/** Whether a page is the "not found" page of a language, or of the whole site. */
const isNotFound = ({ address }: BuiltPage): boolean => /(^|\/)404(\.html|\/)$/.test(address);

/** Whether search engines may list a page. */
export const isListed = (page: BuiltPage): boolean =>
  !isNotFound(page) && !page.document.querySelector('meta[name=robots][content*=noindex]');

/** Every file of the built site by its path: `/_astro/page.css`. */
export function builtFiles(): readonly string[] {
  if (!existsSync(dist)) throw new Error('There is no dist/ to check. Run: npm run build');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .sort();
}

/** Every page of the built site. */
export const builtPages = (): readonly BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file.replace(/\/index\.html$/, '/'), readFileSync(join(dist, file), 'utf8')));

/** A page as a maintainer would look for it: its address, and the file with its words. */
export function where({ address, locale, path }: BuiltPage): string {
  const written = pages.find((page) => page.path === path);
  return locale && written ? `${address} (content/${written.room}/${locale}/${written.name}.mdx)` : address;
}
