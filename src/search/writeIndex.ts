import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js/t2cn';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { countryName } from '../i18n/format.ts';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { aliasesOf } from './aliases.ts';
import { decoded, encoded, type Value } from './cbor.ts';
import { inLatin } from './hangul.ts';
import { commonWords, keywordsOf, sayingWords, tellingWords, wordLists, wordsOf } from './keywords.ts';
import { lightened } from './lighten.ts';
import { parted, shortNames } from './part.ts';
import { recordsOf, type SiteRecord } from './records.ts';
import { chained } from './wordChain.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/**
 * The language a section is given to Pagefind in: one it knows nothing of, so that it leaves the words as our own code
 * has cut, folded and bared them, and needs no stemmer, which would be 4 kB more to load.
 */
const indexedAs = (locale: Locale) => `x-${locale}`;

/** A term of the glossary is found by its names only, behind the sections that are about it. */
const TERM = 0.5;
const isTerm = ({ kind, url }: Pick<SiteRecord, 'kind' | 'url'>) => kind === 'glossary' && url.includes('#');

/**
 * Every country has the same sections, so they stand behind the section of the guide that is about the matter, unless
 * a query names the country.
 */
const COUNTRY = 0.25;
const COUNTRY_NAME = 2;
const countryIn = (url: string) => /\/locations\/([a-z]{2})\//.exec(url)?.[1];

/**
 * A section as the little page that Pagefind reads. Every word stands in it once, because each place a word is said to
 * stand makes the index larger and the order no better; what readers see is put back by `shownAs`.
 */
function pageOf({ title, page, url, kind }: SiteRecord, words: readonly string[], locale: Locale): string {
  const indexed = (words: readonly string[]) => escaped(inLatin(words.join(' ')));
  const html = (...lines: string[]) =>
    `<html lang="${indexedAs(locale)}"><body>${lines.join('\n')}</body></html>`;
  const line = (weight: number, words: readonly string[]) =>
    `<p data-pagefind-weight="${weight}">${indexed(words)}</p>`;
  const keywords = keywordsOf(title, aliasesOf(locale, url), locale);
  if (isTerm({ kind, url })) return html(line(TERM, [keywords]));
  const country = countryIn(url);
  if (country) {
    const name = wordsOf(countryName(country, locale), locale);
    const all = [...new Set([...keywords.split(' '), ...wordsOf(page, locale), ...words])];
    return url.includes('#')
      ? html(line(COUNTRY_NAME, name), line(COUNTRY, all))
      : html(`<h1>${indexed(name)}</h1>`, line(COUNTRY, all));
  }
  return html(
    `<h1>${indexed(wordsOf(title, locale))}</h1>`,
    `<p>${indexed(words)}</p>`,
    line(0.3, wordsOf(page, locale)),
    `<i data-pagefind-meta="kw[data-kw]" data-kw="${indexed([keywords])}"></i>`,
  );
}

/** Pagefind's script without what its own build leaves in: 2 kB less to load. */
async function smaller(script: Uint8Array): Promise<string> {
  const { code, errors } = await minify('pagefind.js', new TextDecoder().decode(script), { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js cannot be minified: ${errors.map(String).join(', ')}`);
  return code;
}

/** The list of languages under the names the pages have. */
function entryFor(file: Uint8Array): string {
  const entry: { languages: Record<string, unknown> } = JSON.parse(new TextDecoder().decode(file));
  const languages = localeList.map((locale) => [
    locales[locale].tag.toLowerCase(),
    entry.languages[indexedAs(locale)],
  ]);
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** What Pagefind's files begin with when they are whole. */
const SIGNATURE = 'pagefind_dcd';

const opened = (file: Uint8Array) => decoded(gunzipSync(file).subarray(SIGNATURE.length));
const closed = (value: Value) =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encoded(value)]), { level: 9 });

/** Paragraphs in a row, with a dot between those that end without one, such as the cells of a table. */
const flowing = (text: readonly string[]) =>
  text
    .slice(1)
    .reduce((before, line) => before + (/[.!?:。！？：]$/.test(before) ? ' ' : ' · ') + line, text[0] ?? '');

/** A file of Pagefind about one section, with the text and the place that the list of results shows. */
function shownAs(file: Uint8Array, records: ReadonlyMap<string, SiteRecord>): Uint8Array {
  const fragment: { url: string } = JSON.parse(gunzipSync(file).toString().slice(SIGNATURE.length));
  const record = records.get(fragment.url);
  if (!record) throw new Error(`Pagefind returned ${fragment.url}, which it was not given.`);
  const { title, page, kind, text } = record;
  const shown = { ...fragment, content: flowing(text), meta: { title, page, kind } };
  return gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 });
}

/** The parts of Pagefind's output that our own interface loads, but for the index, which is parted anew. */
const wanted = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_meta|fragment\/.+)$/;

const indexFile = (name: string) => `index/${name}.pf_index`;

async function pagesOf(root: string): Promise<readonly (readonly [path: string, html: string])[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => /(^|\/)index\.html$/.test(file));
  return Promise.all(
    files
      .toSorted()
      .map(
        async (file) =>
          [`/${file.slice(0, -'index.html'.length)}`, await readFile(join(root, file), 'utf8')] as const,
      ),
  );
}

/** Writes the index of every language, and its word lists beside it; says how many sections each holds. */
export async function writeIndex(root: string, folder: string): Promise<ReadonlyMap<Locale, number>> {
  const pages = await pagesOf(root);
  const simplify = Converter({ from: 't', to: 'cn' });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const counts = new Map<Locale, number>();
  const byUrl = new Map<string, SiteRecord>();
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const locale of localeList) {
    const records = pages
      .filter(([path]) => path.startsWith(`/${locale}/`))
      .flatMap(([path, html]) => recordsOf(path, html));
    const names = records.flatMap(({ url }) => aliasesOf(locale, url));
    const named = new Set(
      [...records.map(({ title }) => title), ...names].flatMap((name) => wordsOf(name, locale)),
    );
    const indexed = records.map((record) => (isTerm(record) ? { ...record, text: [] } : record));
    const bags = indexed.map(({ text }) => tellingWords(text.join('\n'), locale));
    const idle = new Set([
      ...commonWords(bags, named),
      ...sayingWords([...new Set(bags.flat())], named, locale),
    ]);
    for (const [at, record] of records.entries()) {
      byUrl.set(record.url, record);
      const words = (bags[at] ?? []).filter((word) => !idle.has(word));
      const { errors } = await index.addHTMLFile({ url: record.url, content: pageOf(record, words, locale) });
      if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(', ')}`);
    }
    const lists = wordLists(locale, indexed, names, simplify);
    await write(`${locale}.json`, JSON.stringify({ ...lists, words: chained(lists.words.split(' ')) }));
    counts.set(locale, records.length);
  }
  const { files } = await index.getFiles();
  const words = new Map(
    files.flatMap(({ path, content }) => {
      const name = /^index\/(.+)\.pf_index$/.exec(path)?.[1];
      return name ? [[name, lightened(opened(content))] as const] : [];
    }),
  );
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const fragments = new Map(metas.flatMap(({ content }) => [...shortNames(opened(content))]));
  const fragmentFile = (path: string) =>
    path.replace(/[^/]+(?=\.pf_fragment$)/, (name) => fragments.get(name) ?? name);
  for (const { path, content } of files) {
    if (!wanted.test(path)) continue;
    if (path === 'pagefind.js') await write(path, await smaller(content));
    else if (path === 'pagefind-entry.json') await write(path, entryFor(content));
    else if (path.endsWith('.pf_meta')) {
      const { meta, files: parts } = parted(opened(content), words);
      await write(path, closed(meta));
      for (const [name, part] of parts) await write(indexFile(name), closed(part));
    } else if (path.startsWith('fragment/')) await write(fragmentFile(path), shownAs(content, byUrl));
    else await write(path, content);
  }
  await close();
  return counts;
}
