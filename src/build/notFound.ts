import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Moves `ja/404/index.html` to `ja/404.html`, where static hosts look for a folder's own 404 page. */
export const notFound = (folders: readonly string[]): AstroIntegration => ({
  name: 'not-found',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const folder of folders) {
        await rename(new URL(`${folder}/404/index.html`, dir), new URL(`${folder}/404.html`, dir));
        await rmdir(new URL(`${folder}/404/`, dir));
      }
    },
  },
});
