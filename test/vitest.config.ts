import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Unit and content tests: no build, no browser. Tests that touch the DOM ask for it with a comment. */
export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}src` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Laws of the model are tried a thousand times; on a busy machine that takes its time.
    testTimeout: 60_000,
    globalSetup: 'test/model/seed.ts',
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/site/**', 'test/browser/*.browser.test.ts'],
  },
});
