import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Checks of the built site in a browser. `--mode every-page` visits every page in every language. */
export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}src` } },
  test: {
    include: ['test/browser/**/*.browser.test.ts'],
    globalSetup: 'test/browser/setup.ts',
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A loaded machine takes longer than a reader would wait.
    expect: { poll: { timeout: 15_000 } },
  },
});
