import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { localeList } from '../../src/i18n/locales.ts';
import { answerTo, field, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const names = [
  'quick-estimate',
  'total-cost',
  'staffing',
  'billing-models',
  'compare-quotes',
  'fair-rate',
] as const;
const own = (name: string, locale = 'en') => `/${locale}/calculators/${name}/`;

/** What every field holds, by its name; of a choice, what is chosen. */
const held = (page: Page) =>
  page
    .locator('[data-calculator] form [name]:not([type=radio]:not(:checked))')
    .evaluateAll((fields) =>
      fields.map((each) => [each.getAttribute('name') ?? '', (each as HTMLInputElement).value] as const),
    );

describe.each(names)('%s', (name) => {
  test('without script offers nothing to press, and says why before the fields', async () => {
    await visit(
      own(name),
      async (page) => {
        expect(await page.locator('[data-calculator] :is(button, [type=radio]):visible').count()).toBe(0);
        expect(await page.locator('[data-calculator] noscript').isVisible()).toBe(true);
        expect(await page.locator('[data-calculator] .intro').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('is printed on one sheet, also with all further detail open beside a result kept', async () => {
    await visit(own(name), async (page) => {
      const sheets = async () =>
        (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(await sheets()).toBe(1);
      await wake(page);
      const asked = await says(page);
      await page.locator('.compare button').first().click();
      await page.locator('[data-calculator] form :is(input, select)').first().focus();
      await page.locator('.more > summary').click();
      const text = page.locator('[data-calculator] form input[inputmode]').first();
      await text.fill('43');
      await expect.poll(() => says(page)).not.toBe(asked);
      await page.waitForSelector('.compare table strong');
      expect(await sheets()).toBe(1);
    });
  });
});

test.each(names.filter((name) => name !== 'fair-rate'))(
  'undo after a typical firm brings back what stood in %s',
  async (name) => {
    await visit(own(name), async (page) => {
      await wake(page);
      const answer = await answerTo(page, 'volume', '7,300');
      const before = await held(page);
      await page.locator('.presets button').nth(1).click();
      await expect.poll(() => field(page, 'volume').inputValue()).toBe('60,000');
      await expect.poll(() => says(page)).not.toBe(answer);
      await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
      await expect.poll(() => says(page)).toBe(answer);
      // Whether the further detail has closed again is another question than what the fields hold.
      const now = new Map(await held(page));
      expect(before.map(([name]) => [name, now.get(name)])).toEqual(before);
      await expect.poll(() => new URL(page.url()).searchParams.get('volume')).toBe('7300');
    });
  },
);

test.each(localeList)('what cannot be read moves nothing of the result in /%s/', async (locale) => {
  for (const width of [320, 390, 1280])
    await visit(
      own('quick-estimate', locale),
      async (page) => {
        await wake(page);
        /** Both of one moment: the page may be scrolling. */
        const below = (upper: string, edge: 'top' | 'bottom') =>
          page.evaluate(
            ([upper, edge]) => {
              const [from, sentence] = [upper, '.sentence'].map((part) =>
                document.querySelector(`[data-calculator] ${part}`)?.getBoundingClientRect(),
              );
              if (!from || !sentence) throw new Error(`no ${upper} above a sentence`);
              return sentence.top - from[edge];
            },
            [upper, edge] as const,
          );
        const place = () => below('.result > :first-child', 'top');
        const before = await place();
        await field(page, 'volume').fill('abc');
        await page.locator('[data-calculator] .stale').waitFor();
        expect(await place()).toBe(before);
        expect(await below('.stale', 'bottom'), `${width} px`).toBeGreaterThanOrEqual(-1);
      },
      { viewport: { width, height: 800 } },
    );
});
