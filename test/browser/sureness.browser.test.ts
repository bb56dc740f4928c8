import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { localeList } from '../../src/i18n/locales.ts';
import { visit, wake } from './visit.ts';

const own = (locale: string) => `/${locale}/calculators/quick-estimate/`;
const here = '?v=1&market=us&currency=usd&where=offshore&volume=3100';
/** What the worker fetches to find how sure an answer is, and for nothing else. */
const code = '**/_astro/exploring-*.js';

const working = (page: Page) => page.locator('.sureness .working');
const button = (page: Page) => working(page).locator('button');
const says = (page: Page) => working(page).textContent();
const spread = (page: Page) => page.locator('.headlines dd').first().textContent();
/** The bars as they are drawn, which is the same in every language. */
const bars = (page: Page) =>
  page
    .locator('.sureness rect.part')
    .evaluateAll((drawn) => drawn.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')].join()));

/** Waits until what is shown belongs to what stands in the form. */
const settled = async (page: Page) => {
  await expect.poll(() => spread(page)).toMatch(/P10.P90.*\d/);
  await expect.poll(() => button(page).count()).toBe(0);
};

test('the same values give the same bars in every language, and when the page is opened again', async () => {
  const drawn: Record<string, readonly string[]> = {};
  for (const locale of [...localeList, 'en'] as const) {
    await visit(own(locale) + here, async (page, { faults }) => {
      await wake(page);
      await settled(page);
      const found = await bars(page);
      expect(found.length).toBeGreaterThan(8);
      drawn[locale] ??= found;
      expect(found).toEqual(drawn['en']);
      expect(faults).toEqual([]);
    });
  }
});

test('a page that is only read shows how sure the answer to its example is', async () => {
  await visit(
    own('ko'),
    async (page) => {
      expect(await page.locator('.sureness').textContent()).toMatch(/P10~P90.*\d/s);
      expect((await bars(page)).length).toBeGreaterThan(8);
    },
    { javaScriptEnabled: false },
  );
});

test('while the reader types on, what was found stays, says so, and gives way to what is found next', async () => {
  await visit(own('en'), async (page, { faults }) => {
    await wake(page);
    const served = await page.locator('.sureness .facts').textContent();
    await page.locator('[name=volume]').fill('300');
    await expect.poll(() => spread(page)).toContain('P10–P90: …');
    expect(await page.locator('.sureness .facts').textContent()).toBe(served);
    expect(await says(page)).toContain('earlier values');
    await settled(page);
    expect(await page.locator('.sureness .facts').textContent()).not.toBe(served);
    expect(await says(page)).not.toContain('earlier values');
    expect(faults).toEqual([]);
  });
});

test('the work can be stopped and begun again, and what it fetches may come late without holding up a keystroke', async () => {
  await visit(own('en'), async (page) => {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    await page.context().route(code, async (route) => {
      await held;
      await route.continue();
    });
    await wake(page);
    const before = await page.locator('.sentence').textContent();
    await page.locator('[name=volume]').fill('4100');
    await expect.poll(() => working(page).locator('progress').count()).toBe(1);
    expect(await page.locator('.sentence').textContent()).not.toBe(before);
    await button(page).click();
    await expect.poll(() => working(page).locator('progress').count()).toBe(0);
    expect(await button(page).textContent()).toBe('Try again');
    release();
    await button(page).click();
    await settled(page);
  });
});

test('where its code cannot be fetched this is told, and the answer itself goes on', async () => {
  await visit(own('en'), async (page) => {
    await page.context().route(code, (route) => route.abort());
    await wake(page);
    await page.locator('[name=volume]').fill('4100');
    await expect
      .poll(() => working(page).locator('[role=status]').textContent())
      .toContain('could not be worked out');
    const answer = await page.locator('.sentence').textContent();
    await page.locator('[name=volume]').fill('9100');
    await expect.poll(() => page.locator('.sentence').textContent()).not.toBe(answer);
    await page.context().unroute(code);
    await settled(page);
  });
});

test.each(localeList)(
  'nothing below moves when the work begins, and when it fails, in /%s/',
  async (locale) => {
    await visit(
      own(locale),
      async (page) => {
        // Out of sight it is not laid out; what is laid out on the way there may push it out again.
        const height = () =>
          working(page).evaluate(async (place) => {
            for (let frames = 0; frames < 4; frames++) {
              place.scrollIntoView({ block: 'center', behavior: 'instant' });
              await new Promise(requestAnimationFrame);
            }
            return place.getBoundingClientRect().height;
          });
        await page.context().route(code, (route) => route.abort());
        await wake(page);
        await expect.poll(height).toBeGreaterThan(0);
        const atRest = await height();
        await page.locator('[name=volume]').fill('4100');
        await expect.poll(() => working(page).locator('[role=status]').textContent()).not.toBe('');
        expect(await height()).toBe(atRest);
      },
      { viewport: { width: 320, height: 640 } },
    );
  },
);
