import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeWhole } from '~/form/makeWhole.ts';

test('60, 40 and 20 become 50, 33.3 and 16.7', () => {
  expect(makeWhole([60, 40, 20])).toEqual([50, 33.3, 16.7]);
});

test('what comes to 100 already is left alone', () => {
  expect(makeWhole([40, 20, 35, 5])).toEqual([40, 20, 35, 5]);
});

test('nothing at all is shared out equally', () => {
  expect(makeWhole([0, 0, 0, 0])).toEqual([25, 25, 25, 25]);
});

test('whatever the shares, they come to 100 and none is below zero', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (shares) => {
        const whole = makeWhole(shares);
        expect(whole.reduce((total, share) => total + share, 0)).toBeCloseTo(100, 9);
        expect(Math.min(...whole)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
