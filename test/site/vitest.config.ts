import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Checks of the built site, without a browser. */
export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}src` } },
  test: { include: ['test/site/**/*.test.ts'], testTimeout: 60_000 },
});
