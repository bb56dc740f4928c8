import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayHour } from '~/calculators/dayOf.ts';
import { longestWait, paceFor } from '~/calculators/staffing/emailPace.ts';

/** Open hours of five days with these weights. */
const day = (...shares: number[]): DayHour[] =>
  shares.map((share, start) => ({ id: `h${start}`, start, hours: 5, share }));

describe('emails worked off at an even pace', () => {
  test('that come in evenly never wait', () => {
    expect(longestWait(day(1, 1, 1, 1), 1)).toBe(0);
    expect(paceFor(day(1, 1, 1, 1), 0.1)).toBe(1);
  });

  test('that all come in the first of four hours wait three hours for the last', () => {
    // Four hours of work arrive in one: at its end three are left.
    expect(longestWait(day(1, 0, 0, 0), 1)).toBeCloseTo(3, 9);
  });

  test('worked off twice as fast, one hour of work is left after each half: two of four in the first, so one hour', () => {
    expect(longestWait(day(1, 0, 0, 0), 2)).toBeCloseTo(1, 9);
    expect(paceFor(day(1, 0, 0, 0), 1)).toBeCloseTo(2, 6);
  });

  test('what is left at closing time waits for the next open day', () => {
    // Three quarters come in the last of two hours: half an hour of work is left over night, done before noon.
    expect(longestWait(day(1, 3), 1)).toBeCloseTo(0.5, 9);
  });

  test('a shorter limit never needs fewer people, and is kept', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 12, noNaN: true }), { minLength: 2, maxLength: 24 }),
        fc.double({ min: 0.25, max: 8, noNaN: true }),
        (shares, within) => {
          const hours = day(...shares);
          const pace = paceFor(hours, within);
          expect(longestWait(hours, pace)).toBeLessThanOrEqual(within + 1e-9);
          expect(paceFor(hours, within / 2)).toBeGreaterThanOrEqual(pace - 1e-6);
        },
      ),
      { numRuns: 200 },
    ));
});
