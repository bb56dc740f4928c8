import { expect, test } from 'vitest';
import { builtPages } from '../site/built.ts';
import { visit, wake } from './visit.ts';

const withIslands = builtPages()
  .filter(({ document }) => document.querySelector('astro-island'))
  .map(({ address }) => address);

/** What each island of a page says, whether or not it is awake. */
const islandTexts = () => [...document.querySelectorAll('astro-island')].map((island) => island.textContent);

test('there are pages with calculators to compare', () => {
  expect(withIslands.length).toBeGreaterThanOrEqual(5);
});

test.concurrent.each(withIslands)(
  'the calculators of %s say the same before and after they wake',
  async (path) => {
    const served = await visit(path, (page) => page.evaluate(islandTexts), { javaScriptEnabled: false });
    await visit(path, async (page, { faults }) => {
      await wake(page);
      expect(await page.evaluate(islandTexts)).toEqual(served);
      expect(faults).toEqual([]);
    });
  },
);
