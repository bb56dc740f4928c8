import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { versionOf } from './editors/follows.ts';
import { inWords } from './figures/theBook.ts';
import type { Locale } from './i18n/locales.ts';
import { above, type PageName, pages, type SitePage } from './site.ts';

/** A page of `src/site.ts` by its name. */
export function sitePage(name: PageName): SitePage {
  const page = pages.find((one) => one.name === name);
  if (!page) throw new Error(`src/site.ts lists no page ${name}.`);
  return page;
}

/** Where the words of a page are kept. */
export const fileOf = (locale: Locale, { room, name }: SitePage): string =>
  `content/${room}/${locale}/${name}.mdx`;

interface Entry {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly filePath?: string;
}

/** The version of the English text a translation follows, where that text has changed since. */
function behind({ data: { follows } }: Entry, english: Entry | undefined): string | undefined {
  if (!follows || !english?.filePath) return undefined;
  return follows === versionOf(readFileSync(english.filePath, 'utf8')) ? undefined : follows;
}

/**
 * An entry with the `{fig:…}` of its frontmatter in words, and beside it the whole text as it was written, and how it
 * stands to its English source.
 */
function spelled<T extends Entry>(entry: T, english: Entry | undefined, locale: Locale) {
  const data = Object.fromEntries(
    Object.entries(entry.data).map(([key, text]) => [key, text && inWords(text, locale)]),
  );
  return {
    ...entry,
    data: data as T['data'],
    behind: behind(entry, english),
    asWritten: [...Object.values(entry.data), entry.body].join('\n'),
  };
}

/** What was written for a page in a language; a page without words stops the build. */
export async function written(locale: Locale, page: SitePage) {
  const entry = await getEntry(page.room, `${locale}/${page.name}`);
  if (!entry) throw new Error(`${fileOf(locale, page)} is missing: src/site.ts lists this page.`);
  return spelled(entry, await getEntry(page.room, `en/${page.name}`), locale);
}

/** The written pages a page stands under, with their titles, the widest first. */
export const pagesAbove = (locale: Locale, path: string) =>
  Promise.all(
    above(path).map(async (page) => ({ name: (await written(locale, page)).data.title, path: page.path })),
  );

/** What was written for a question of the FAQ in a language. */
export async function answered(locale: Locale, name: string) {
  const entry = await getEntry('faq', `${locale}/${name}`);
  if (!entry)
    throw new Error(`content/faq/${locale}/${name}.mdx is missing: src/site.ts lists this question.`);
  return spelled(entry, await getEntry('faq', `en/${name}`), locale);
}
