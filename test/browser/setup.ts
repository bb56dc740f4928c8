import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import { dist } from '../site/built.ts';
import { startBrowser } from './find.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    address: string;
    /** How to reach the one browser that all tests share. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all test files; both end with the last test. */
export default async function setup({ provide }: TestProject) {
  const { server, address } = await serve(dist, 4700);
  const browser = await startBrowser();
  provide('address', address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}
