import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from './writeIndex.ts';

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
