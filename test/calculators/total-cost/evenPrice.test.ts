import { expect, test } from 'vitest';
import { evenPrice } from '~/calculators/total-cost/evenPrice.ts';

test('1,000 hours against 20,000 are even at 20 an hour', () => {
  expect(evenPrice((price) => 20_000 - 1000 * price, 3)).toBeCloseTo(20, 6);
});

test('a monthly minimum may keep the bill up, and the price is still found', () => {
  expect(evenPrice((price) => 20_000 - Math.max(5000, 1000 * price), 100)).toBeCloseTo(20, 6);
});

test('where even work for nothing costs more there is no such price', () => {
  expect(evenPrice((price) => -1 - price, 10)).toBeNull();
});

test('where no price is too high, or there is no answer, none is named', () => {
  expect(evenPrice(() => 1, 10)).toBeNull();
  expect(evenPrice(() => undefined, 10)).toBeNull();
});
