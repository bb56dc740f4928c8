import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { all, answerTo, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/fair-rate/`;

/** A quote for an agent-month as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['$1,950.50', 1950.5],
  'zh-cn': ['1.2万元', 12_000],
  ja: ['５０万円', 500_000],
  ko: ['430만 원', 4_300_000],
  tr: ['65.400,50 TL', 65_400.5],
};

describe.each(localeList)('a fair rate in /%s/', (locale) => {
  test('reads a quote as it is written there and says what it leaves', async () => {
    const [given, value] = typed[locale];
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      expect(await answerTo(page, 'seat-price', given)).not.toMatch(impossible);
      expect(await field(page, 'seat-price').getAttribute('aria-invalid')).toBe(null);
      await expect.poll(() => page.url()).toContain(`seat-price=${value}`);
      expect(faults).toEqual([]);
    });
  });
});

test('a quote is judged: first against the market, then against the law, and a low one leaves nothing', async () => {
  await visit(`${own('en')}?v=1&country=ph&rate=6`, async (page, { faults }) => {
    await wake(page);
    await expect
      .poll(() => says(page))
      .toMatch(/Your quote of \$6 per paid hour leaves the agent \$\d+ a month/);
    expect(await all(page)).toContain('no legal minimum is in our data');
    await answerTo(page, 'legal-minimum', '400');
    expect(await says(page)).toMatch(/of the lowest pay allowed, \$400/);
    expect(await all(page)).toContain('covers neither the lowest pay allowed nor what agents there earn');
    await answerTo(page, 'rate', '1.5');
    expect(await says(page)).toMatch(/leaves the agent nothing/);
    // An empty field is no quote, and what is usual is judged again.
    await answerTo(page, 'rate', '');
    expect(await says(page)).toMatch(/The usual rate there, \$11 per paid hour/);
    expect(faults).toEqual([]);
  });
});

test('another country brings its pay, its law and its usual rate', async () => {
  await visit(own('tr'), async (page) => {
    await wake(page);
    const before = await says(page);
    await field(page, 'country').selectOption('de');
    await expect.poll(() => says(page)).not.toBe(before);
    expect(await says(page)).toContain('Almanya');
    await expect.poll(() => field(page, 'legal-minimum').inputValue()).toBe('');
  });
});

test('the country said in the quick estimate is the one to begin with', async () => {
  await visit('/en/calculators/quick-estimate/', async (page) => {
    await wake(page);
    await field(page, 'where').selectOption('in');
    await expect.poll(() => page.url()).toContain('where=in');
    await page.goto(own('en'));
    await wake(page);
    await expect.poll(() => field(page, 'country').inputValue()).toBe('in');
    expect(await says(page)).toMatch(/^India/);
  });
});

test('how sure the verdict is follows the quote', async () => {
  await visit(`${own('en')}?v=1&country=kr&rate=12000&currency=krw&market=kr`, async (page) => {
    await wake(page);
    await expect
      .poll(() => page.locator('.sureness').textContent(), { timeout: 20_000 })
      .toMatch(/the price does not cover the lowest pay allowed/);
  });
});

test('both places are saved as a table, in plain numbers', async () => {
  await visit(own('ko'), async (page, { faults }) => {
    await wake(page);
    const coming = page.waitForEvent('download');
    await page.locator('.take button').nth(1).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('fair-rate.csv');
    const lines = (await text(await file.createReadStream())).trim().split('\r\n');
    expect(lines[0]).toMatch(/,대한민국,중국$/);
    expect(lines[1]).toMatch(/,[\d.]+,[\d.]+$/);
    expect(faults).toEqual([]);
  });
});

test('without script the answer stands on the page, with both places and the splits', async () => {
  await visit(
    own('ja'),
    async (page) => {
      expect(await says(page)).toMatch(/\d/);
      expect(await page.locator('table.both tbody tr').count()).toBeGreaterThan(8);
      expect(await page.locator('.splits a').count()).toBe(3);
    },
    { javaScriptEnabled: false },
  );
});

const hostile = [
  'v=1&country=__proto__&other=constructor&rate=NaN&provider-pay=-1',
  'v=1&rate=0&provider-margin=99&provider-span=0&legal-times=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  `v=1&provider-pay=${'9'.repeat(5000)}&v=2&__proto__=x&shrinkage=95&seat-price=9_8_7`,
];

test.each(hostile)('a hostile link is named beside its fields and still answers: link %#', (query) =>
  namesAndAnswers(`${own('en')}?${query}`, 2),
);
