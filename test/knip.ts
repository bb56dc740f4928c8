import type { KnipConfig } from 'knip';

/** What counts as used. Run from the root: `npm run check:unused`. */
export default {
  entry: [
    // Collections read these by folder, not by import.
    'content/**/*.mdx',
    'test/{,site/,browser/}vitest.config.ts',
    'test/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx,astro}', 'test/**/*.{ts,tsx}', 'content/**/*.mdx'],
} satisfies KnipConfig;
