import type {
  Answer,
  Article,
  BreadcrumbList,
  FAQPage,
  Graph,
  Thing,
  WebApplication,
  WebSite,
} from 'schema-dts';
import { siteUrl } from '../address.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { stringsFor } from '../i18n/strings.ts';

/** What a page says of itself to search engines. */
export interface About {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const address = (locale: Locale, path: string) => new URL(pathTo(locale, path), siteUrl).href;

const shared = ({ locale, path, title, description }: About) => ({
  name: title,
  description,
  url: address(locale, path),
  inLanguage: locales[locale].tag,
});

const publisher = (locale: Locale) =>
  ({ '@type': 'Organization', name: stringsFor(locale).site.name, url: address(locale, 'about/') }) as const;

/** A page that is read from top to bottom. */
export const article = (about: About, reviewed: string): Article => ({
  '@type': 'Article',
  ...shared(about),
  headline: about.title,
  dateModified: reviewed,
  author: publisher(about.locale),
  publisher: publisher(about.locale),
  license: 'https://creativecommons.org/licenses/by/4.0/',
});

/** The site itself, told once on its first page. */
export const webSite = (about: About): WebSite => ({
  '@type': 'WebSite',
  ...shared(about),
  name: stringsFor(about.locale).site.name,
  headline: about.title,
  publisher: publisher(about.locale),
});

/** Questions with the short answers a reader sees first. */
export const faqPage = (
  about: About,
  asked: readonly { readonly question: string; readonly answer: string }[],
): FAQPage => ({
  '@type': 'FAQPage',
  ...shared(about),
  mainEntity: asked.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer } satisfies Answer,
  })),
});

/** A calculator: free, in the browser, for business. */
export const webApplication = (about: About): WebApplication => ({
  '@type': 'WebApplication',
  ...shared(about),
  applicationCategory: 'BusinessApplication',
  operatingSystem: 'Any',
  isAccessibleForFree: true,
  offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
});

/** The way from the first page of a language to this one. */
export const breadcrumbs = (
  locale: Locale,
  trail: readonly { readonly name: string; readonly path: string }[],
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address(locale, path),
  })),
});

/** The text of a JSON-LD script; `<` is escaped so that no title can end the script. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  );
