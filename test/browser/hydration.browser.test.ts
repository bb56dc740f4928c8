import { expect, test } from 'vitest';
import { builtPages } from '../site/built.ts';
import { pagesByTurns } from './kinds.ts';
import { visit, wake } from './visit.ts';

const withCalculators = builtPages()
  .filter(({ document }) => document.querySelector('[data-calculator]'))
  .map(({ address }) => address);
const isCalculator = (address: string) => address.includes('/calculators/');

/** Calculators in every language, since numbers are written anew in each; the pages they stand on by turns. */
const compared = [
  ...withCalculators.filter(isCalculator),
  ...pagesByTurns(withCalculators.filter((address) => !isCalculator(address))),
];

/** What each calculator of a page says, whether or not it is awake. */
const calculatorTexts = () =>
  [...document.querySelectorAll('[data-calculator] [data-drawn]')].map((drawn) => drawn.textContent);

test('there are pages with calculators to compare', () => {
  expect(withCalculators.length).toBeGreaterThanOrEqual(5);
});

test.concurrent.each(compared)(
  'the calculators of %s say the same before and after they wake',
  async (path) => {
    const served = await visit(path, (page) => page.evaluate(calculatorTexts), { javaScriptEnabled: false });
    await visit(path, async (page, { faults }) => {
      await wake(page);
      expect(await page.evaluate(calculatorTexts)).toEqual(served);
      expect(faults).toEqual([]);
    });
  },
);
