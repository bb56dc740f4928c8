import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { aliasesOf } from './aliases.ts';
import { keywordsOf, tellingWords, wordLists, wordsOf } from './keywords.ts';
import { recordsOf, type SiteRecord } from './records.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/**
 * The language a section is given to Pagefind in. English and Turkish words are folded and looked for by their
 * beginnings, in our own code; a language Pagefind has no stemmer for leaves them so, and is 4 kB lighter to load.
 */
const indexedAs = (locale: Locale) =>
  locale === 'en' || locale === 'tr' ? `x-${locale}` : locales[locale].tag.toLowerCase();

/**
 * A section as the little page that Pagefind reads. Every word stands in it once, because each place a word is said to
 * stand makes the index larger and the order no better; what readers see is put back by `shownAs`.
 */
function pageOf({ title, page, text, url }: SiteRecord, locale: Locale): string {
  const spoken = (words: string) => escaped(wordsOf(words, locale).join(' '));
  return `<html lang="${indexedAs(locale)}"><body>
<h1>${spoken(title)}</h1>
<p>${escaped(tellingWords(text.join('\n'), locale).join(' '))}</p>
<p data-pagefind-weight="0.3">${spoken(page)}</p>
<i data-pagefind-meta="kw[data-kw]" data-kw="${escaped(keywordsOf(title, aliasesOf(locale, url), locale))}"></i>
</body></html>`;
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

/** A file of Pagefind about one section, with the text and the place that the list of results shows. */
function shownAs(file: Uint8Array, records: ReadonlyMap<string, SiteRecord>): Uint8Array {
  const fragment: { url: string } = JSON.parse(gunzipSync(file).toString().slice(SIGNATURE.length));
  const record = records.get(fragment.url);
  if (!record) throw new Error(`Pagefind returned ${fragment.url}, which it was not given.`);
  const { title, page, kind, text } = record;
  const shown = { ...fragment, content: text.join('\n'), meta: { title, page, kind } };
  return gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 });
}

/** The parts of Pagefind's output that our own interface loads. */
const wanted =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_meta|(fragment|index)\/.+)$/;

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
async function writeIndex(root: string, folder: string): Promise<ReadonlyMap<Locale, number>> {
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
    for (const record of records) {
      byUrl.set(record.url, record);
      const { errors } = await index.addHTMLFile({ url: record.url, content: pageOf(record, locale) });
      if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(', ')}`);
    }
    const names = records.flatMap(({ url }) => aliasesOf(locale, url));
    await write(`${locale}.json`, JSON.stringify(wordLists(locale, records, names, simplify)));
    counts.set(locale, records.length);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (!wanted.test(path)) continue;
    if (path === 'pagefind.js') await write(path, await smaller(content));
    else if (path === 'pagefind-entry.json') await write(path, entryFor(content));
    else await write(path, path.startsWith('fragment/') ? shownAs(content, byUrl) : content);
  }
  await close();
  return counts;
}

/** A name that changes with anything the index is made from, so that no cache can mix two of them. */
async function versionOf(root: URL): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL('package-lock.json', root)));
  for (const room of ['content', 'src']) {
    const folder = fileURLToPath(new URL(room, root));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const file of files
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted())
      hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 10);
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Makes the site searchable: the index after a build; in `astro dev` the index of the last build. */
export function search(): AstroIntegration {
  let version = '';
  let last = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        version = await versionOf(config.root);
        last = fileURLToPath(new URL('pagefind/', config.outDir));
        updateConfig({
          vite: { define: { 'import.meta.env.SEARCH_INDEX': JSON.stringify(`/pagefind/${version}/`) } },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL('pagefind/', dir));
        await rm(folder, { recursive: true, force: true });
        const counts = await writeIndex(fileURLToPath(dir), join(folder, version));
        logger.info(
          `sections found: ${[...counts].map(([locale, count]) => `${locale} ${count}`).join(', ')}`,
        );
      },
      'astro:server:setup': async ({ server, logger }) => {
        const [built] = await readdir(last).catch(() => []);
        logger.info(
          built
            ? 'search answers from the last build; run npm run build to bring it up to date'
            : 'search has no index yet and will say that it did not load; run npm run build once to make it',
        );
        server.middlewares.use('/pagefind/', (request, response, next) => {
          // The folder's name is that of the last build, whatever version the page asks for.
          const path = (request.url ?? '').replace(/^\/[^/]+\/|[?#].*$/g, '');
          if (!built || path.includes('..')) return next();
          response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
          createReadStream(join(last, built, path))
            .on('error', () => {
              response.statusCode = 404;
              response.end();
            })
            .pipe(response);
        });
      },
    },
  };
}
