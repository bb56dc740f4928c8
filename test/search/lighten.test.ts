import { expect, test } from 'vitest';
import { decoded, encoded, type Value } from '~/search/cbor.ts';
import { lightened } from '~/search/lighten.ts';

const hex = (value: Value) => Buffer.from(encoded(value)).toString('hex');

test('numbers, text and lists are written as RFC 8949 gives them in its examples', () => {
  expect([0, 23, 24, 100, 1000, -1, -100, -1000].map(hex)).toEqual([
    '00',
    '17',
    '1818',
    '1864',
    '1903e8',
    '20',
    '3863',
    '3903e7',
  ]);
  expect(hex('水')).toBe('63e6b0b4');
  expect(hex([1, [2, 3], [4, 5]])).toBe('8301820203820405');
});

test('what is written is read again, however long', () => {
  const value = ['a'.repeat(300), Array.from({ length: 30 }, (_, n) => n * 40 - 500), [], ''];
  expect(decoded(encoded(value))).toEqual(value);
});

test('a file that is cut short, too long or of another kind is refused', () => {
  expect(() => decoded(Uint8Array.of(0x82, 0x01))).toThrow();
  expect(() => decoded(Uint8Array.of(0x01, 0x01))).toThrow(/left over/);
  expect(() => decoded(Uint8Array.of(0xf5))).toThrow(/kind 7/);
});

test('an index loses the places of its words, and keeps words, pages and weights', () => {
  const index = [
    [
      [
        'rate',
        [
          [4, [-25, 17, -169, 60], [-1, 60]],
          [2, [-25, 9], []],
        ],
        [['räte', [[6, [-25, 31], []]]]],
      ],
    ],
  ];
  expect(lightened(index)).toEqual([
    [
      [
        'rate',
        [
          [4, [-25, 0, -169, 1], [-1, 0]],
          [2, [-25, 0], []],
        ],
        [['räte', [[6, [-25, 0], []]]]],
      ],
    ],
  ]);
});

test('an index of another make is refused', () => {
  expect(() => lightened([['rate']])).toThrow(/1\.6/);
});
