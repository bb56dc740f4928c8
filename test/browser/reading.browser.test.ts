import { describe, expect, test } from 'vitest';
import { pagesByTurns, pagesOfEachLanguage } from './kinds.ts';
import { visit, wake } from './visit.ts';

/** Elements that stick out of the screen and make the page scroll sideways. */
const tooWide = () =>
  document.documentElement.scrollWidth <= innerWidth
    ? []
    : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 30)}”`,
        );

/** Elements that still move although the reader asked for less of it. */
const moving = () =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    const longest = Math.max(
      ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
    );
    return longest > 0.01 || scrollBehavior === 'smooth' ? [`${element.tagName} ${element.className}`] : [];
  });

/** How wide a page is hangs on its words and on what stands on it. */
const narrow = new Set([...pagesOfEachLanguage(), ...pagesByTurns()]);

describe('on a screen 320 pixels wide, with colors forced and motion reduced', () => {
  test.concurrent.each([...narrow])('%s does not scroll sideways, nor move', async (path) => {
    await visit(
      path,
      async (page, { faults }) => {
        await wake(page);
        expect(await page.evaluate(tooWide)).toEqual([]);
        expect(await page.evaluate(moving)).toEqual([]);
        expect(faults).toEqual([]);
      },
      { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce', forcedColors: 'active' },
    );
  });

  test('a box that is too wide is found', async () => {
    await visit(
      '/en/',
      async (page) => {
        await page.evaluate(() => {
          const wide = document.createElement('hr');
          wide.style.width = '500px';
          document.body.append(wide);
        });
        expect(await page.evaluate(tooWide)).not.toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
});

describe('without scripts', () => {
  test.concurrent.each(pagesByTurns())('%s can be read', async (path) => {
    await visit(
      path,
      async (page) => {
        expect((await page.locator('main h1').allInnerTexts()).join('')).not.toBe('');
        expect((await page.locator('main').allInnerTexts()).join('').length).toBeGreaterThan(40);
        for (const answer of await page.locator('[data-calculator] output').allTextContents())
          expect(answer).toMatch(/\d/);
      },
      { javaScriptEnabled: false },
    );
  });
});
