import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/t2cn';
import { close, createIndex } from 'pagefind';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { aliasesOf } from './aliases.ts';
import { keywordsOf, wordLists } from './keywords.ts';
import { recordsOf, type SiteRecord } from './records.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** A section as the little page that Pagefind reads. */
function pageOf(record: SiteRecord, locale: Locale): string {
  const { kind, title, page, text, summary, url } = record;
  const meta = {
    page,
    summary,
    kind: stringsFor(locale).search.kinds[kind],
    kw: keywordsOf(title, aliasesOf(locale, url), locale),
  };
  const metas = Object.entries(meta).map(
    ([name, value]) => `<i data-pagefind-meta="${name}[data-v]" data-v="${escaped(value)}"></i>`,
  );
  return `<html lang="${locales[locale].tag}"><body data-pagefind-filter="kind:${kind}"><h1>${escaped(title)}</h1>
${text.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<p data-pagefind-weight="0.3">${escaped(page)}</p>${metas.join('')}</body></html>`;
}

/** The parts of Pagefind's output that our own interface loads. */
const wanted = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta|(fragment|index)\/.+)$/;

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
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const locale of localeList) {
    const records = pages
      .filter(([path]) => path.startsWith(`/${locale}/`))
      .flatMap(([path, html]) => recordsOf(path, html));
    for (const record of records) {
      const { errors } = await index.addHTMLFile({ url: record.url, content: pageOf(record, locale) });
      if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(', ')}`);
    }
    const names = records.flatMap(({ url }) => aliasesOf(locale, url));
    await write(`${locale}.json`, JSON.stringify(wordLists(locale, records, names, simplify)));
    counts.set(locale, records.length);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) if (wanted.test(path)) await write(path, content);
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
