import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fieldOf } from '~/model';
import { patient, runs, scenarios } from './arbitrary';
import { places, put, sane } from './hostile';

vi.setConfig(patient);

/** Runs a scenario with some of its numbers replaced by what `of` makes of their fields; how many got a bill. */
function tried(
  times: number,
  of: (field: NonNullable<ReturnType<typeof fieldOf>>, at: number) => number,
): number {
  let bills = 0;
  fc.assert(
    fc.property(
      scenarios,
      fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (scenario, changes) => {
        const numbers = places(scenario).filter((path) => fieldOf(path.join('.')));
        const wild = changes.reduce<unknown>((whole, [pick, at]) => {
          const path = numbers[pick % numbers.length] ?? [];
          const field = fieldOf(path.join('.'));
          return field ? put(whole, path, of(field, at)) : whole;
        }, scenario);
        bills += +sane(wild);
      },
    ),
    { numRuns: times * runs },
  );
  return bills;
}

test('numbers at the very ends of their bounds are answered, with a bill or with errors', () => {
  const bills = tried(3, ({ min, max, aboveMin, belowMax }, at) =>
    at < 0.5 ? min || (aboveMin ? 5e-324 : 0) : max - (belowMax ? 2 ** -53 : 0),
  );
  expect(bills).toBeGreaterThan(runs / 10);
});

test('numbers anywhere inside their bounds, huge and tiny, are answered, with a bill or with errors', () => {
  const bills = tried(3, ({ min, max, whole, aboveMin, belowMax }, at) => {
    // as many of the size of 1e-9 as of 1e9
    const value = Math.min(max, Math.max(min, min + 10 ** (24 * at - 12)));
    const inside = whole ? Math.round(value) : value;
    if (belowMax && inside >= max) return 0;
    return aboveMin && inside <= min ? 1e-12 : inside;
  });
  expect(bills).toBeGreaterThan(runs / 10);
});
