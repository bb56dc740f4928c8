import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { answerTo, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/staffing/`;

/** A monthly volume as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['1,234.5', 1234.5],
  'zh-cn': ['1.2万', 12_000],
  ja: ['１２，３４５', 12_345],
  ko: ['1만 5천', 15_000],
  tr: ['1.234,5', 1234.5],
};

describe.each(localeList)('staffing in /%s/', (locale) => {
  test('reads a number as it is written there and says how many agents it takes', async () => {
    const [given, value] = typed[locale];
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      expect(await answerTo(page, 'volume', given)).not.toMatch(impossible);
      expect(await field(page, 'volume').getAttribute('aria-invalid')).toBe(null);
      await expect.poll(() => page.url()).toContain(`volume=${value}`);
      expect(faults).toEqual([]);
    });
  });
});

test('a link with patience, leave and a backlog opens the detail and answers with Erlang A', async () => {
  const query = 'v=1&volume=20000&patience=60&away=12&backlog=300&hours=168';
  await visit(`${own('en')}?${query}`, async (page, { faults }) => {
    await wake(page);
    await expect.poll(() => field(page, 'patience').inputValue()).toBe('60');
    const answer = await page.locator('[data-calculator]').textContent();
    for (const part of ['Erlang A', 'Scheduled hours', '7 days are counted']) expect(answer).toContain(part);
    expect(answer).not.toMatch(impossible);
    // An empty field is nobody who gives up, not a patience of zero.
    await field(page, 'patience').fill('');
    await expect.poll(() => page.locator('[data-calculator]').textContent()).toContain('Erlang C');
    expect(await field(page, 'patience').getAttribute('aria-invalid')).toBe(null);
    expect(faults).toEqual([]);
  });
});

test('every hour of the chart can be reached with the arrow keys', async () => {
  await visit(own('en'), async (page) => {
    await wake(page);
    const walk = page.getByRole('slider', { name: 'Hour shown' });
    await walk.focus();
    const first = await walk.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => walk.getAttribute('aria-valuetext')).not.toBe(first);
    expect(await page.locator('.steps output').textContent()).toBe(await walk.getAttribute('aria-valuetext'));
  });
});

test('the hours are saved as a table with a row for each channel of each hour', async () => {
  await visit(own('tr'), async (page, { faults }) => {
    await wake(page);
    const coming = page.waitForEvent('download');
    await page.locator('.take button').nth(1).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('staffing.csv');
    const lines = (await text(await file.createReadStream())).trim().split('\r\n');
    // Ten open hours, calls and chats.
    expect(lines).toHaveLength(21);
    expect(lines[1]).toMatch(/^9:00,Telefon,\d+,[\d.]+,/);
    expect(faults).toEqual([]);
  });
});

test('without script the answer stands on the page, with every value of its charts as a table', async () => {
  await visit(
    own('ko'),
    async (page) => {
      expect(await says(page)).toMatch(/\d/);
      // Ten open hours of calls and chats, below the names of the columns.
      expect(await page.locator('.steps table tr').count()).toBe(21);
    },
    { javaScriptEnabled: false },
  );
});

test('what was typed into the quick estimate is there, and the other way about', async () => {
  await visit('/en/calculators/quick-estimate/', async (page) => {
    await wake(page);
    await field(page, 'volume').fill('6543');
    await expect.poll(() => page.url()).toContain('volume=6543');
    await page.goto(own('en'));
    await wake(page);
    await expect.poll(() => field(page, 'volume').inputValue()).toMatch(/6,?543/);
    await field(page, 'hours').fill('72');
    await expect.poll(() => page.url()).toContain('hours=72');
    await page.goto('/en/calculators/quick-estimate/');
    await wake(page);
    await expect.poll(() => field(page, 'hours').inputValue()).toBe('72');
  });
});

const hostile = [
  'v=1&volume=NaN&patience=-1&pattern=__proto__&opens=99&days=1e9',
  'v=1&clear=0&backlog=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&fewest=2.5&occupancy=0',
  `v=1&within=${'9'.repeat(5000)}&v=2&__proto__=x&toString=y&hours=0&days=9_8_7`,
];

test.each(hostile)('a hostile link is named beside its fields and still answers: link %#', (query) =>
  namesAndAnswers(`${own('en')}?${query}`, 2),
);
