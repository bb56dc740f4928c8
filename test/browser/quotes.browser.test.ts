import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { answerTo, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/compare-quotes/`;
const words = (locale: Locale) => stringsFor(locale).compareQuotes;

/** A price as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['$1,234.50', 1234.5],
  'zh-cn': ['1.2万元', 12_000],
  ja: ['￥１，２００', 1200],
  ko: ['1만 5천원', 15_000],
  tr: ['1.234,5 TL', 1234.5],
};

describe.each(localeList)('quotes in /%s/', (locale) => {
  test('are compared, a price read as it is written there, and the questions copied', async () => {
    const [given, value] = typed[locale];
    await visit(
      own(locale),
      async (page, { faults }) => {
        await wake(page);
        expect(await answerTo(page, 'a-price-at', given)).not.toMatch(impossible);
        expect(await field(page, 'a-price-at').getAttribute('aria-invalid')).toBe(null);
        await expect.poll(() => decodeURIComponent(page.url())).toMatch(`-${value}`);

        await page.locator('.questions button').first().click();
        await expect.poll(() => page.locator('.questions [aria-live]').first().textContent()).not.toBe('');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(words(locale).lines.exit.ask);
        expect(copied).toContain(words(locale).letterIntro);
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});

test('a third quote is copied from the first, made cheaper, and stands in the link that is opened again', async () => {
  await visit(own('en'), async (page, { faults }) => {
    await wake(page);
    await page.getByText('Quote C', { exact: true }).click();
    await field(page, 'c-price').selectOption('hour');
    await field(page, 'c-name').fill('Third & Sons <1.500>');
    await field(page, 'c-price-at').fill('5');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => says(page)).toContain('Third & Sons <1.500> is the cheapest');
    // The address follows when typing rests.
    await page.waitForTimeout(600);
    const address = page.url();
    const before = await says(page);
    await page.goto('about:blank');
    await page.goto(address);
    await wake(page);
    await expect.poll(() => says(page)).toBe(before);
    expect(faults).toEqual([]);
  });
});

test('what is not stated is told line by line, and left out of the sum once it is stated', async () => {
  await visit(own('en'), async (page, { faults }) => {
    await wake(page);
    const cells = page
      .locator('.ledger')
      .nth(1)
      .getByRole('row', { name: /^Quality checks/ });
    await expect.poll(() => cells.textContent()).toContain('not stated, up to');
    await page.locator('.quotes summary', { hasText: 'Management and quality' }).click();
    await field(page, 'a-quality').selectOption('in');
    await expect.poll(() => cells.textContent()).not.toContain('not stated');
    expect(faults).toEqual([]);
  });
});

test('the lines are saved as a table, each of every quote', async () => {
  await visit(own('tr'), async (page, { faults }) => {
    await wake(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: stringsFor('tr').takeAway.csv }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('compare-quotes.csv');
    const lines = (await text(await file.createReadStream())).trim().split('\r\n');
    // For each of two quotes the price, its lines with rounding for agents, the total, per hour and per issue.
    expect(lines).toHaveLength(1 + 2 * (1 + 25 + 3));
    expect(faults).toEqual([]);
  });
});

test('without script the comparison stands on the page, line by line, with the questions', async () => {
  await visit(
    own('ko'),
    async (page) => {
      expect(await says(page)).toMatch(/\d/);
      // 26 lines under seven groups, below the names of the quotes.
      expect(await page.locator('.ledger').nth(1).locator('tr').count()).toBe(1 + 26 + 7);
      expect(await page.locator('.questions li').count()).toBeGreaterThan(10);
    },
    { javaScriptEnabled: false },
  );
});

const hostile: readonly (readonly [what: string, query: string])[] = [
  [
    'prototypes and scripts',
    'v=1&volume=NaN&a=price-__proto__-1*setup-once--5*training-%3Cimg%20src=x%20onerror=alert(1)%3E',
  ],
  [
    'numbers without end',
    `v=1&hours=0&a=price-hour-${'9'.repeat(5000)}&b=price-hour-1e9*indexation-yearly-900*~%3Cscript%3Ealert(1)%3C/script%3E`,
  ],
  [
    'one part hundreds of times',
    `v=1&leaving=-3&a=${'setup-once-x*'.repeat(300)}&a=price-hour-1&__proto__=x&d=price-contact-NaN`,
  ],
];

test.each(hostile)('a hostile link of %s is named beside its fields and still answers', (_, query) =>
  namesAndAnswers(`${own('en')}?${query}`, 2),
);
