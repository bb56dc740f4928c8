import { localeList, locales } from '../../src/i18n/locales.ts';
import { type BuiltPage, isListed, where } from './built.ts';

const tags = localeList.map((locale) => locales[locale].tag);

/** The addresses a page gives for its twins, by language tag. */
const twins = ({ document }: BuiltPage): ReadonlyMap<string, string> =>
  new Map(
    [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );

/** Pages whose language, canonical address or twins in other languages are not told, or not told alike. */
export function languageFaults(pages: readonly BuiltPage[], site: string): string[] {
  const byUrl = new Map(pages.map((page) => [new URL(page.address, site).href, page]));
  return pages.flatMap((page) => {
    const { html, document, locale } = page;
    const faults: string[] = [];
    const langs = [...html.matchAll(/<html\b[^>]*?\blang="([^"]*)"/g)].map(([, lang]) => lang);
    if (langs.length !== 1 || (locale && langs[0] !== locales[locale].tag))
      faults.push(`its <html lang> is ${langs.join(', ') || 'missing'}`);
    if (!isListed(page)) return faults.map((says) => `${where(page)}: ${says}`);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const own = new URL(page.address, site).href;
    if (canonical !== own) faults.push(`its canonical address is ${canonical ?? 'missing'}, not ${own}`);
    const named = twins(page);
    if (locale) {
      for (const tag of [...tags, 'x-default'])
        if (!named.has(tag)) faults.push(`it names no twin for ${tag}`);
      if (named.get(locales[locale].tag) !== own) faults.push('its twin in its own language is not itself');
    }
    for (const [tag, url] of named) {
      const twin = byUrl.get(url);
      if (!twin) faults.push(`its twin for ${tag}, ${url}, is not there`);
      else if (tag !== 'x-default' && ![...twins(twin).values()].includes(own))
        faults.push(`its twin ${url} does not name it in return`);
    }
    return faults.map((says) => `${where(page)}: ${says}`);
  });
}

/** Differences between the sitemap and the pages that search engines may list; the language page is left out. */
export function sitemapFaults(pages: readonly BuiltPage[], sitemap: string, site: string): string[] {
  const entries = [...sitemap.matchAll(/<url>.*?<loc>(.*?)<\/loc>(.*?)<\/url>/gs)];
  const listed = new Set(entries.map(([, url = '']) => url));
  const wanted = new Set(
    pages.filter((page) => page.locale && isListed(page)).map((page) => new URL(page.address, site).href),
  );
  return [
    ...[...wanted].filter((url) => !listed.has(url)).map((url) => `${url} is not in the sitemap`),
    ...[...listed]
      .filter((url) => !wanted.has(url))
      .map((url) => `${url} is in the sitemap and should not be`),
    ...entries.flatMap(([, url, rest = '']) =>
      [...tags, 'x-default']
        .filter((tag) => !rest.includes(`hreflang="${tag}"`))
        .map((tag) => `${url} in the sitemap names no twin for ${tag}`),
    ),
  ];
}
