import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { answerTo, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/total-cost/`;

/** A month's pay as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['$4,250.50', 4250.5],
  'zh-cn': ['0.65万', 6500],
  ja: ['２８万円', 280_000],
  ko: ['310만 원', 3_100_000],
  tr: ['42.500,50 TL', 42_500.5],
};

describe.each(localeList)('total cost in /%s/', (locale) => {
  test('reads a pay as it is written there, and sets both sides anew', async () => {
    const [given, value] = typed[locale];
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      expect(await answerTo(page, 'pay', given)).not.toMatch(impossible);
      expect(await field(page, 'pay').getAttribute('aria-invalid')).toBe(null);
      await expect.poll(() => page.url()).toContain(`pay=${value}`);
      expect(faults).toEqual([]);
    });
  });
});

test('from five years and a dear provider to its bill, its chart and its table', async () => {
  await visit(own('en'), async (page, { faults }) => {
    await wake(page);
    await field(page, 'horizon').selectOption('60');
    await field(page, 'rate').fill('60');
    await expect.poll(() => says(page)).toContain('Over 60 months');
    expect(await says(page)).toContain('Outsourcing costs');
    // The reach of the new answer follows a moment later.
    await expect.poll(() => page.locator('.headlines').textContent()).not.toContain('…');
    await expect.poll(() => page.locator('table.bill caption').textContent()).toContain('whole period');
    const walk = page.getByRole('slider', { name: 'Month' });
    expect(await walk.getAttribute('max')).toBe('60');
    await walk.focus();
    await page.keyboard.press('Home');
    expect(await walk.getAttribute('aria-valuetext')).toContain('Month 0');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save table (CSV)' }).click();
    const lines = (await text(await (await coming).createReadStream())).trim().split('\r\n');
    // The months from the start to the sixtieth stand below the bill.
    expect(lines.at(-1)).toMatch(/^60,[\d.]+,[\d.]+,[\d.]+,[\d.]+$/);
    expect(lines.at(-61)).toMatch(/^0,0,/);
    expect(faults).toEqual([]);
  });
});

test('a link with contract, moving and nights opens the detail and answers with all of it', async () => {
  const query =
    'v=1&market=us&currency=usd&where=ph&volume=8000&setup=20000&severance=5000&index=5&drift=4&deposit=10000&lost-tax=5&term=48&exit-months=2&night-share=30&night-surcharge=20';
  await visit(`${own('en')}?${query}`, async (page, { faults }) => {
    await wake(page);
    await expect.poll(() => field(page, 'severance').inputValue()).toMatch(/5,?000/);
    const answer = await page.locator('[data-calculator]').textContent();
    for (const line of ['Severance', 'Setup fee', 'Tax you cannot reclaim', 'Early-termination fee'])
      expect(answer).toContain(line);
    expect(answer).toContain('Leaving early costs');
    expect(answer).not.toMatch(impossible);
    expect(faults).toEqual([]);
  });
});

test('a hostile link is named beside its fields and still answers', () => {
  const query = `v=1&horizon=13&rate=-5&pay=NaN&discount=1e9&term=2.5&drift=${'9'.repeat(500)}&billed-by=__proto__`;
  return namesAndAnswers(`${own('en')}?${query}`, 4);
});

test('without script the answer, both bills and every month of the chart stand on the page', async () => {
  await visit(
    own('tr'),
    async (page) => {
      expect(await says(page)).toMatch(/\d/);
      expect(await page.locator('table.bill').count()).toBe(1);
      // The start and 36 months, below the names of the columns.
      expect(await page.locator('.lines table tr').count()).toBe(38);
      expect(await page.locator('.heat td').count()).toBe(35);
    },
    { javaScriptEnabled: false },
  );
});
