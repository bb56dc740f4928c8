import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { localeList } from '../../src/i18n/locales.ts';
import { pagesOfEachLanguage } from './kinds.ts';
import { visit, wake } from './visit.ts';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly marked: boolean;
}

/** The element that has the focus: whether it is on the screen, and whether something shows that it has it. */
const focused = async (): Promise<Stop | undefined> => {
  await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { width, height, bottom, right, top } = element.getBoundingClientRect();
  return {
    name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}” ${element.id}`,
    seen: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight,
    marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
  };
};

/** Every stop of the Tab key until it leaves the page, at most `most`. */
async function stops(page: Page, most: number): Promise<Stop[]> {
  const found: Stop[] = [];
  while (found.length <= most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) return found;
    found.push(stop);
  }
  return found;
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What can be focused does not depend on the language: the short run walks through the English pages. */
const pages = pagesOfEachLanguage().filter(
  (path) => path.startsWith('/en/') || import.meta.env.MODE === 'every-page',
);

test.concurrent.each(pages)(
  '%s can be walked through with the Tab key, and shows where one is',
  async (path) => {
    await visit(
      path,
      async (page) => {
        await wake(page);
        await page.evaluate(() => scrollTo(0, 0));
        const walked = await stops(page, await page.locator(focusable).count());
        expect(walked.length).toBeLessThanOrEqual(await page.locator(focusable).count());
        expect(walked.filter(({ seen, marked }) => !(seen && marked))).toEqual([]);
      },
      { reducedMotion: 'reduce' },
    );
  },
);

test.concurrent.each(localeList)('the first stop of /%s/ skips to the content', async (locale) => {
  await visit(`/${locale}/`, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#main');
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
