import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { budgets } from '../site/budgets.ts';
import { visit } from './visit.ts';

/** The same question in five languages, and in each a part of the address that answers it. */
const asked: Readonly<Record<Locale, string>> = {
  en: 'hourly rate',
  'zh-cn': '每小时多少钱',
  ja: '時間単価',
  ko: '시간당 단가',
  tr: 'saatlik ücret',
};
const answer = /\/faq\/#hourly-rates$/;

const results = (page: Page) => page.locator('.search-results a');

/** The addresses of the results shown now. */
const addresses = (page: Page): Promise<string[]> =>
  results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

/** Waits until the wanted answer is among the first three results; while typing, others come first. */
const untilAnswered = (page: Page) =>
  expect.poll(async () => (await addresses(page)).slice(0, 3)).toContainEqual(expect.stringMatching(answer));

describe.each(localeList)('search in /%s/', (locale) => {
  const words = stringsFor(locale);

  test('opens with Ctrl K, answers, and gives the focus back', async () => {
    await visit(`/${locale}/about/`, async (page, { faults }) => {
      const before = page.locator('main a').first();
      await before.focus();
      await page.keyboard.press('Control+k');
      const field = page.getByRole('dialog').getByRole('searchbox');
      await field.waitFor();
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type(asked[locale]);
      await untilAnswered(page);
      expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
      expect((await page.getByRole('dialog').getByRole('status').allInnerTexts()).join('')).toMatch(/\d/);
      await page.keyboard.press('Escape');
      await page
        .getByRole('dialog')
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      expect(await page.getByRole('dialog').isVisible()).toBe(false);
      expect(await before.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(faults).toEqual([]);
    });
  });

  test('has a page of its own with its question in the address, and its results lead somewhere', async () => {
    await visit(`/${locale}/search/?q=${encodeURIComponent(asked[locale])}`, async (page, { faults }) => {
      await untilAnswered(page);
      const found = await addresses(page);
      for (const address of found) expect(address).toContain(`${inject('address')}/${locale}/`);
      await results(page).first().click();
      await page.waitForURL(found[0] ?? '');
      const place = new URL(page.url()).hash.slice(1);
      if (place) expect(await page.locator(`[id="${place}"]`).count()).toBe(1);
      expect(faults).toEqual([]);
    });
  });

  test('says so when nothing is found, and offers other ways', async () => {
    await visit(`/${locale}/search/?q=zzqxj`, async (page) => {
      const status = page.getByRole('status');
      await expect
        .poll(async () => (await status.allInnerTexts()).join(''))
        .toBe(fill(words.search.none, { query: 'zzqxj' }));
      expect(await page.locator('.search-ways a').count()).toBeGreaterThan(0);
    });
  });
});

test('“/” opens search, but not while somebody types', async () => {
  await visit('/en/', async (page) => {
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.waitFor();
    await page.keyboard.type('and/or');
    expect(await field.inputValue()).toBe('and/or');
  });
});

test('search says that it could not be loaded when its index is out of reach', async () => {
  await visit('/en/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/en/search/?q=rates');
    await page.getByText(stringsFor('en').search.failed).waitFor();
  });
});

test('search without scripts leads to a page that says what it needs', async () => {
  await visit(
    '/ja/search/',
    async (page) => {
      expect((await page.locator('main').allInnerTexts()).join('')).toContain(
        stringsFor('ja').search.noScript,
      );
    },
    { javaScriptEnabled: false },
  );
});

test.each(localeList)(
  'in /%s/ nothing of search is loaded before it is used, and the first use stays within its budget',
  async (locale) => {
    await visit(`/${locale}/about/`, async (page) => {
      await page.waitForLoadState('networkidle');
      const names = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const before = new Set(await names());
      expect([...before].filter((url) => /pagefind|\/search\//.test(url))).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
      // All at once: on a slow machine every pause in typing is a search of its own.
      await page.keyboard.insertText(asked[locale]);
      await untilAnswered(page);
      await page.waitForLoadState('networkidle');
      const loaded = [...new Set(await names())].filter((name) => !before.has(name));
      const sizes = await Promise.all(
        loaded.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
      );
      console.table(loaded.map((url, index) => ({ file: new URL(url).pathname, gzip: sizes[index] })));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      console.log(`The first search in ${locale} loads ${bytes} bytes (gzip) of ${budgets.searchFirstUse}.`);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(budgets.searchFirstUse);
    });
  },
);
