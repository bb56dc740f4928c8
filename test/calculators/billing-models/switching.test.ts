import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestOf, cheapestStretches, switchingVolumes } from '~/calculators/billing-models/switching.ts';

const grid = (most: number, points: number) =>
  Array.from({ length: points }, (_, point) => (most * (point + 1)) / points);

describe('a fee of 1,000 with 1 a contact against 2 a contact', () => {
  const costs = (volume: number) => ({ base: 1000 + volume, unit: 2 * volume });

  test('switch at 1,000 contacts, and nowhere else', () => {
    const [found, ...more] = switchingVolumes(costs, ['base', 'unit'], grid(5000, 20));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ below: 'unit', above: 'base' });
    expect(Math.abs((found?.volume ?? 0) - 1000)).toBeLessThanOrEqual(0.5);
  });

  test('leave the price per contact cheapest up to there and the fee beyond it', () => {
    const offers = ['base', 'unit'];
    const stretches = cheapestStretches(
      costs,
      offers,
      switchingVolumes(costs, offers, grid(5000, 20)),
      0,
      5000,
    );
    expect(stretches.map(({ offer }) => offer)).toEqual(['unit', 'base']);
    expect(stretches[0]?.to).toBe(stretches[1]?.from);
    expect(stretches.at(-1)?.to).toBe(5000);
  });
});

test('seats of 1,000 for every 500 contacts cross a price of 2.1 a contact again and again', () => {
  // Each seat is worth its price from 1,000 n ÷ 2.1 contacts on, until the next one is needed at 500 n.
  const costs = (volume: number) => ({ seat: 1000 * Math.ceil(volume / 500), contact: 2.1 * volume });
  const found = switchingVolumes(costs, ['seat', 'contact'], grid(1600, 320));
  const expected = [1000 / 2.1, 500, 2000 / 2.1, 1000, 3000 / 2.1, 1500];
  expect(found).toHaveLength(expected.length);
  found.forEach(({ volume, above }, place) => {
    expect(Math.abs(volume - (expected[place] ?? 0))).toBeLessThanOrEqual(0.5);
    expect(above).toBe(place % 2 ? 'contact' : 'seat');
  });
});

test('offers that cost the same at every volume never switch, nor do offers that only touch', () => {
  const same = (volume: number) => ({ a: 0.1 * 3 * volume, b: 0.3 * volume });
  expect(switchingVolumes(same, ['a', 'b'], grid(1000, 50))).toEqual([]);
  const touching = (volume: number) => ({ a: Math.abs(volume - 500), b: 0 });
  expect(switchingVolumes(touching, ['a', 'b'], grid(1000, 10))).toEqual([]);
});

test('volumes without an answer are passed over', () => {
  const costs = (volume: number) => (volume > 900 ? undefined : { a: 150 + volume, b: 2 * volume });
  expect(switchingVolumes(costs, ['a', 'b'], grid(1000, 10))).toHaveLength(1);
});

test('two straight lines switch where linear arithmetic says, whatever their numbers', () => {
  const amount = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (fixedA, unitA, fixedB, unitB) => {
      const at = (fixedB - fixedA) / (unitA - unitB);
      fc.pre(Math.abs(unitA - unitB) > 0.01 && at > 20 && at < 990);
      const costs = (volume: number) => ({ a: fixedA + unitA * volume, b: fixedB + unitB * volume });
      const found = switchingVolumes(costs, ['a', 'b'], grid(1000, 50));
      expect(found).toHaveLength(1);
      expect(Math.abs((found[0]?.volume ?? 0) - at)).toBeLessThanOrEqual(0.6);
    }),
  );
});

test('of equals the first is called cheapest, and an offer without an amount never is', () => {
  expect(cheapestOf({ a: 2, b: 1, c: 1 }, ['a', 'b', 'c'])).toBe('b');
  expect(cheapestOf({ b: 1 }, ['a', 'b'])).toBe('b');
});
