import type { Plugin } from 'vite';

/**
 * Imports on demand without Vite's helper, which preloads the imports and style sheets of a chunk: ours have no style
 * sheets, and the helper would weigh on every page that may import something later (700 bytes of a budget of 2,000),
 * as would the list of what it preloads, which grows with every module.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
