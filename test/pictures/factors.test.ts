import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { type FactorName, swingsOf } from '~/pictures/factors.ts';

const { bill, strict, swings } = swingsOf(readBook('.'));
const of = (name: FactorName) => {
  const found = swings.find((swing) => swing.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

test('all ten factors stand in the order in which they move the bill', () => {
  expect(swings).toHaveLength(10);
  expect(swings.map(({ more }) => more)).toEqual(swings.map(({ more }) => more).toSorted((a, b) => b - a));
});

test('an onshore hour at $31.50 costs three times an offshore one at $10.50, and so does the bill', () => {
  const { cheap, dear, more } = of('location');
  expect([cheap.says['rate'], dear.says['rate']]).toEqual([10.5, 31.5]);
  expect(dear.bill / cheap.bill).toBeCloseTo(3, 9);
  expect(more).toBeCloseTo(2, 9);
  // The scenario itself is offshore.
  expect(cheap.bill).toBeCloseTo(bill, 9);
});

test('5,000 emails a month cost $7,964', () => {
  // × 5 min = 416.67 h; ÷ 87.5 % ÷ 70 % = 680.27 paid h; × $10.50; and 11.5 % to manage the provider.
  const { cheap } = of('support-types-and-channels');
  expect(cheap.says).toEqual({ minutes: 5 });
  expect(cheap.bill).toBeCloseTo(((5000 * 5) / 60 / 0.875 / 0.7) * 10.5 * 1.115, 6);
});

test('prices of a long and a short contract are those of three years with their rises', () => {
  const { cheap, dear } = of('contract-terms');
  const years = (price: number, rise: number) => (price * (1 + (1 + rise) + (1 + rise) ** 2)) / 3;
  expect(cheap.bill / bill).toBeCloseTo(years(0.925, 0.02), 9);
  expect(dear.bill / bill).toBeCloseTo(years(1.15, 0.05), 9);
});

test('the same volume every month costs as much by the agent-month as by the hour, a shop’s year more', () => {
  const { cheap, dear } = of('workload-and-seasonality');
  // Seats come in thousandths.
  expect(cheap.bill / bill).toBeCloseTo(1, 3);
  expect(dear.says['times']).toBe(2);
  expect(dear.bill).toBeGreaterThan(1.3 * cheap.bill);
});

test('no factor has its dear end below its cheap one, and the strict target is said', () => {
  for (const { cheap, dear } of swings) expect(dear.bill).toBeGreaterThan(cheap.bill);
  expect(of('quality-and-service-levels').dear.says['share']).toBe(strict);
});
