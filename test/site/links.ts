import { type Locale, locales } from '../../src/i18n/locales.ts';
import { type BuiltPage, where } from './built.ts';

const targets =
  'a[href], area[href], link[href], form[action], img[src], script[src], source[src], iframe[src]';

const addressOf = (element: Element) =>
  element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '';

const localeIn = (path: string): Locale | undefined => {
  const [, first = ''] = path.split('/');
  return Object.hasOwn(locales, first) ? (first as Locale) : undefined;
};

/** Whether a link says that it leads into another language, and names that language. */
const announces = (element: Element, target: Locale) =>
  [element.getAttribute('hreflang'), element.getAttribute('lang')].includes(locales[target].tag);

/** Every internal link, file and fragment that is not there, or that leads into another language unannounced. */
export function brokenLinks(pages: readonly BuiltPage[], files: readonly string[], site: string): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const present = new Set(files);
  const faults: string[] = [];
  for (const page of pages)
    for (const element of page.document.querySelectorAll(targets)) {
      const link = addressOf(element);
      const url = new URL(link, new URL(page.address, site));
      if (url.origin !== new URL(site).origin) continue;
      const fault = (says: string) => faults.push(`${where(page)}: ${link} ${says}`);
      const path = decodeURIComponent(url.pathname);
      const target = byAddress.get(path);
      if (!target && !present.has(path)) {
        fault(byAddress.has(`${path}/`) ? 'lacks the slash at its end' : 'leads nowhere');
        continue;
      }
      const id = decodeURIComponent(url.hash.slice(1));
      if (id && target && !target.document.getElementById(id))
        fault('names a place that the page does not have');
      const locale = localeIn(path);
      const follows = element.matches('a, area, form');
      if (follows && page.locale && locale && locale !== page.locale && !announces(element, locale))
        fault('changes the language without saying so (hreflang)');
    }
  return faults;
}
