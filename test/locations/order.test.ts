import { expect, test } from 'vitest';
import { order } from '~/locations/order.ts';

const collator = new Intl.Collator('en');
const sorted = (cells: readonly string[], down: boolean) => [...cells].sort(order(collator, down));

test('numbers are sorted by size, names by the alphabet, and either from the last as well', () => {
  expect(sorted(['10', '9', '11.5'], false)).toEqual(['9', '10', '11.5']);
  expect(sorted(['10', '9', '11.5'], true)).toEqual(['11.5', '10', '9']);
  expect(sorted(['Türkiye', 'Egypt', 'Spain'], true)).toEqual(['Türkiye', 'Spain', 'Egypt']);
});

test('a country without a rate comes last, whether the cheapest or the dearest are asked first', () => {
  expect(sorted(['', '12', '', '8'], false)).toEqual(['8', '12', '', '']);
  expect(sorted(['', '12', '', '8'], true)).toEqual(['12', '8', '', '']);
});
