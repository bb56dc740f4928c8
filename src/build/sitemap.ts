import type { SitemapOptions } from '@astrojs/sitemap';
import { type Locale, localeList, locales } from '../i18n/locales.ts';

const tags = Object.fromEntries(localeList.map((locale) => [locale, locales[locale].tag]));

/** Pages a search engine has no use for: the choice of language, errors, search results and bare embeds. */
const unlisted = /^\/$|\/(404|search|embed)\//;

/** What the sitemap lists: each page once per language, with its alternates and English for everybody else. */
export const listing: NonNullable<SitemapOptions> = {
  i18n: { defaultLocale: 'en' satisfies Locale, locales: tags },
  filter: (page) => !unlisted.test(new URL(page).pathname),
  serialize(item) {
    const english = item.links?.find(({ lang }) => lang === 'en');
    // The entries of one page share one array of links, so it is copied rather than added to.
    return english
      ? { ...item, links: [...(item.links ?? []), { lang: 'x-default', url: english.url }] }
      : item;
  },
};
