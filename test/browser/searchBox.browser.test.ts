import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { localeList } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { visit } from './visit.ts';

const guide = '/en/guide/factors/';

const fieldIn = (page: Page) => page.locator('[data-search-box] input[type=search]');
const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

async function openDialog(page: Page): Promise<Locator> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  return dialog;
}

/** Types a query and returns the addresses of its results. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await fieldIn(page).fill(query);
  await page.locator('.search-results a').first().waitFor();
  return page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test.each(localeList)('each result in %s says in words what kind of page it stands on', async (locale) => {
  const { kinds, label } = stringsFor(locale).search;
  await visit(`/${locale}/search/?q=roi`, async (page) => {
    await page.locator('.search-results a').first().waitFor();
    expect(await fieldIn(page).evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent)).toBe(
      label,
    );
    for (const place of await page.locator('.search-place').allTextContents())
      expect(Object.values(kinds).filter((kind) => place.startsWith(kind))).not.toEqual([]);
  });
});

test('the link in the header opens the dialog and leaves the page where it is', async () => {
  await visit(guide, async (page) => {
    const link = page.locator('a[data-search]');
    await link.click();
    await page.locator('dialog[open]').waitFor();
    expect(new URL(page.url()).pathname).toBe(guide);
    await page.keyboard.type('rates');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await hasFocus(link)).toBe(true);
  });
});

test('the arrow keys lead through the results, and a result on the same page closes the dialog', async () => {
  await visit(guide, async (page) => {
    await openDialog(page);
    const [first = '', second = ''] = await search(page, 'location');
    const links = page.locator('.search-results a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(links.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(links.nth(0))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(fieldIn(page))).toBe(true);
    expect([first, second]).toContain(`${guide}#location`);
    await page.locator(`.search-results a[href="${guide}#location"]`).press('Enter');
    await page.waitForURL('**/#location');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('what is still being composed is not yet a question, and Enter does not send it', async () => {
  await visit('/ja/guide/factors/', async (page) => {
    await openDialog(page);
    await fieldIn(page).evaluate((field: HTMLInputElement) => {
      field.value = 'りょう';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    const sent = await fieldIn(page).evaluate((field) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(sent).toBe(false);
    await page.waitForTimeout(300);
    expect(await page.locator('.search-status').textContent()).toBe('');
    await fieldIn(page).dispatchEvent('compositionend');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== '');
  });
});

test('a reader who does not want “/” to open search can say so', async () => {
  await visit(guide, async (page) => {
    await openDialog(page);
    await page.locator('.search-shortcut input').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
  });
});

test('a search that did not load can be tried again where it stands', async () => {
  await visit(guide, async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await openDialog(page);
    await fieldIn(page).fill('rates');
    await page.locator('.search-failed').waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('.search-failed button').click();
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-failed').isVisible()).toBe(false);
    expect(await hasFocus(fieldIn(page))).toBe(true);
  });
});

test('where the dialog cannot be made the link leads to the search page', async () => {
  await visit(guide, async (page) => {
    await page.route('**/_astro/Search*', (route) => route.abort());
    await page.locator('a[data-search]').click();
    await page.waitForURL('**/en/search/');
  });
});

test('the search page keeps what is sent in its address, and shows it as it was typed', async () => {
  const query = 'location & <b>rates</b>';
  await visit('/en/search/', async (page) => {
    await fieldIn(page).fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === query);
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-status').textContent()).toContain(query);
    await page.reload();
    await page.locator('.search-results a').first().waitFor();
    expect(await fieldIn(page).inputValue()).toBe(query);
  });
});
