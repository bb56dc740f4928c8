import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}node_modules/.bench`;

/** Builds the benchmark as pages are built, so that it runs the code readers get, and runs it. */
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': `${root}src` } },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: { bench: `${root}test/bench/bench.ts`, thread: `${root}test/bench/thread.ts` },
      output: { entryFileNames: '[name].js' },
    },
  },
});
await import(`${outDir}/bench.js`);
await rm(outDir, { recursive: true });
