import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { answerTo, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/billing-models/`;

/** A monthly volume as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['12,345', 12_345],
  'zh-cn': ['1.2万', 12_000],
  ja: ['１２，３４５', 12_345],
  ko: ['1만 5천', 15_000],
  tr: ['12.345,5', 12_345.5],
};

describe.each(localeList)('billing models in /%s/', (locale) => {
  test('reads a number as it is written there and says what the offers cost then', async () => {
    const [given, value] = typed[locale];
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      expect(await answerTo(page, 'volume', given)).not.toMatch(impossible);
      await expect.poll(() => page.url()).toContain(`volume=${value}`);
      expect(faults).toEqual([]);
    });
  });
});

test('an own quote takes the place of a published price, and the curve, the months and the bill follow', async () => {
  await visit(`${own('en')}?v=1&where=us&contact-price=8&seat-price=2500`, async (page, { faults }) => {
    await wake(page);
    await expect.poll(() => says(page)).toContain('a price per agent-month is cheapest');
    await expect.poll(() => page.locator('.lines .keys').first().textContent()).toContain('Per agent-month');
    const heads = () => page.locator('table.bill thead th').allTextContents();
    await expect.poll(heads).toEqual(['Item', 'Per agent-month', 'Per contact']);
    // The reader chooses which two stand line against line.
    await field(page, 'bill-right').selectOption('paid');
    await expect.poll(heads).toEqual(['Item', 'Per agent-month', 'Per paid hour']);
    await field(page, 'offer-seat').selectOption('no');
    await expect.poll(() => says(page)).toContain('a price per contact is cheapest');
    expect(await page.locator('[data-calculator]').textContent()).not.toMatch(impossible);
    expect(faults).toEqual([]);
  });
});

test('a season fills the twelve months, which can be typed over', async () => {
  await visit(own('en'), async (page, { faults }) => {
    await wake(page);
    await page.locator('details.more summary').first().click();
    await field(page, 'season').selectOption('travel');
    await expect.poll(() => field(page, 'month-jul').inputValue()).toBe('150');
    await field(page, 'month-jul').fill('400');
    await expect.poll(() => page.locator('.steps output').textContent()).toMatch(/^July/);
    expect(faults).toEqual([]);
  });
});

test('every volume of the chart can be reached with the arrow keys', async () => {
  await visit(own('en'), async (page) => {
    await wake(page);
    const walk = page.getByRole('slider', { name: 'Contacts per month' });
    await walk.focus();
    const first = await walk.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => walk.getAttribute('aria-valuetext')).not.toBe(first);
  });
});

test('the offers are saved as a table with a row for each and a column for each month', async () => {
  await visit(own('ja'), async (page, { faults }) => {
    await wake(page);
    const coming = page.waitForEvent('download');
    await page.locator('.take button').nth(1).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('billing-models.csv');
    const [head, ...rows] = (await text(await file.createReadStream())).trim().split('\r\n');
    expect(head?.split(',').at(-1)).toBe('12月');
    expect(rows.length).toBeGreaterThan(2);
    expect(faults).toEqual([]);
  });
});

test('without script the answer stands on the page, with every volume of its chart as a table', async () => {
  await visit(
    own('ko'),
    async (page) => {
      expect(await says(page)).toMatch(/\d/);
      // Forty volumes below the names of the columns.
      expect(await page.locator('.lines table tr').count()).toBe(41);
      expect(await page.locator('.steps table tr').count()).toBe(13);
    },
    { javaScriptEnabled: false },
  );
});

const hostile = [
  'v=1&volume=NaN&volume-less=-1&season=__proto__&rounding=7&offer-paid=maybe',
  'v=1&month-jan=-5&bundle-fee=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&pool-load=0&peak-from=1e99',
  `v=1&wrap-share=${'9'.repeat(5000)}&v=2&__proto__=x&toString=y&hours=0&unwanted=9_8_7`,
];

test.each(hostile)('a hostile link is named beside its fields and still answers: link %#', (query) =>
  namesAndAnswers(`${own('en')}?${query}`, 2),
);
