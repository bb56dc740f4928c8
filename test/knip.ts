import type { KnipConfig } from 'knip';

/** What counts as used. Run from the root: `npm run check:unused`. */
export default {
  entry: [
    // Collections read these by folder, not by import.
    'content/**/*.mdx',
    // The model's door: everything it can answer, also what no page asks yet.
    'src/model/index.ts',
    'test/{,site/,browser/}vitest.config.ts',
    'test/**/*.test.{ts,tsx}',
    // Built and run by test/bench/run.ts.
    'test/bench/{run,bench,thread}.ts',
    // Vitest is handed these by name, in test/mutation/run.ts.
    'test/mutation/{runner,switches}.ts',
  ],
  // The type of what an exported function takes or returns may be named by whoever calls it one day.
  ignoreExportsUsedInFile: { interface: true, type: true },
  project: ['src/**/*.{ts,tsx,astro}', 'test/**/*.{ts,tsx}', 'content/**/*.mdx'],
} satisfies KnipConfig;
