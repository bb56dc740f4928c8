import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/** What went wrong in a page while it was used; the browser reports refusals of the policy on the console. */
export interface Watch {
  readonly faults: string[];
}

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});

/** A reader who chose a language before, and whom the language page therefore does not send on. */
const whoChose = (locale: string): BrowserContextOptions => ({
  storageState: {
    cookies: [],
    origins: [{ origin: inject('address'), localStorage: [{ name: 'language', value: locale }] }],
  },
});

/** Opens a page of the built site in a reader's circumstances, hands it over, and closes it. */
export async function visit<T>(
  path: string,
  use: (page: Page, watch: Watch) => Promise<T>,
  circumstances: BrowserContextOptions = {},
): Promise<T> {
  const address = inject('address');
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-US',
    ...(path === '/' && whoChose('en')),
    ...circumstances,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`asks another origin for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    const navigation = message.location().url === page.url() && /status of 404/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !navigation)
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  try {
    await page.goto(path);
    return await use(page, { faults });
  } finally {
    await context.close();
  }
}

/** Reaches for every calculator, as a reader's pointer does, and waits until each is awake. */
export const wake = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const calculator of document.querySelectorAll<HTMLElement>('[data-calculator]')) {
      calculator.scrollIntoView({ block: 'center' });
      calculator.querySelector('[data-drawn]')?.dispatchEvent(new Event('pointerenter'));
      while (!('awake' in calculator.dataset)) await new Promise(requestAnimationFrame);
    }
  });
