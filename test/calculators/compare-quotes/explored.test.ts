import { expect, test } from 'vitest';
import { answerOf } from '~/calculators/compare-quotes/answerOf.ts';
import { explored } from '~/calculators/compare-quotes/explored.ts';
import type { Answers } from '~/form/answers.ts';
import { explore } from '~/worker/explore.ts';
import { plain } from './asking.ts';

const findings = (texts: Readonly<Record<string, string>>) => {
  const found = explore({ answers: plain(texts), currency: 'USD', n: 200 }, explored);
  if (!found) throw new Error('nothing found');
  return found;
};
const unstated = { 'a-setup': 'ask', 'a-quality': 'ask', 'fee-quality': '25', 'b-price-at': '11' };

test('explores the very amounts of the answer', () => {
  const answer = answerOf(plain(unstated) as Answers, 'USD');
  const { typical } = findings(unstated);
  for (const { id, total } of answer?.quotes ?? []) expect(typical[id]).toBeCloseTo(total.typical, 6);
});

test('decides by how far the cheapest stays below the cheapest of the others', () => {
  const { of, typical } = findings(unstated);
  expect(of).toBe('lead');
  expect(typical['lead']).toBeCloseTo(Math.abs((typical['a'] ?? 0) - (typical['b'] ?? 0)));
  expect(typical['lead']).toBeGreaterThan(0);
});

test('each line not stated varies from nothing to its highest, each on its own, and tells where the order turns', () => {
  const { bars } = findings(unstated);
  // A year at 10 is 21,428.57: quality at 25 % of it and 2,000 for setup against 2,142.86 for an hour at 11.
  const quality = bars.find(({ name }) => name === 'a-quality-at');
  expect(quality).toMatchObject({ low: 0, typical: 25, high: 25 });
  // Quote b leads; with setup at 2,000, quality below 0.667 % of the fees turns the order.
  expect(quality?.flip).toBeCloseTo((2142.857 - 2000) / 214.2857, 2);
  expect(bars.map(({ name }) => name)).toEqual(['a-quality-at', 'a-setup-at']);
});

test('what is usual is no input of its own, nor is an amount of a line that no longer counts it', () => {
  const { bars, idle, open } = findings({ ...unstated, 'a-setup-at': '9000' });
  expect(
    [...bars.map(({ name }) => name), ...idle, ...open].filter((name) => name !== 'leaving').sort(),
  ).toEqual(['a-quality-at', 'a-setup-at']);
});

test('one quote alone is explored for itself', () => {
  const { of, shareAbove, bars } = findings({ ...unstated, 'b-price': 'none' });
  expect(of).toBe('a');
  expect(shareAbove).toBeUndefined();
  expect(bars.length).toBe(2);
});
