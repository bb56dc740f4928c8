import { expect, test } from 'vitest';
import { either, ranked } from '~/search/score.ts';

const found = (hits: Record<string, number>, quiet = false) => ({
  quiet,
  hits: new Map(Object.entries(hits)),
});

test('scores of the words of a query are added up', () => {
  expect(ranked([found({ rates: 2 }), found({ rates: 3 })])).toEqual([['rates', 5]]);
});

test('a section that answers both words comes before one that answers one word better', () => {
  const order = ranked([found({ both: 2, one: 3.5 }), found({ both: 2 })]);
  expect(order.map(([id]) => id)).toEqual(['both', 'one']);
  // Half of the words, so half of its 3.5.
  expect(order[1]?.[1]).toBe(1.75);
});

test('a word that stands everywhere counts a quarter beside a telling one', () => {
  const [first] = ranked([found({ fees: 4 }), found({ fees: 4 }, true)]);
  expect(first).toEqual(['fees', 5]);
});

test('a word that stands everywhere counts in full when nothing else was asked', () => {
  expect(ranked([found({ cost: 4 }, true)])).toEqual([['cost', 4]]);
});

test('a word that finds nothing takes nothing from the others', () => {
  expect(ranked([found({ rates: 2 }), found({})])).toEqual([['rates', 2]]);
});

test('of several spellings the best counts', () => {
  expect(either([new Map([['a', 1]]), new Map([['a', 3]])]).get('a')).toBe(3);
});

test('nothing found is an empty list', () => {
  expect(ranked([])).toEqual([]);
});
