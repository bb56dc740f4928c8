import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Wishes } from '~/model';
import { patient, runs, scenarios } from './arbitrary';
import { places, put, sane } from './hostile';
import { plain } from './plain';

vi.setConfig(patient);

const few = { minLength: 1, maxLength: 4 };

test('any JSON is answered, with a bill or with errors', () =>
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (scenario) => void sane(scenario),
    ),
    { numRuns: 3 * runs },
  ));

const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    '5',
    true,
    [],
    {},
    [null],
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    0,
    1,
    5e-324,
    1e-300,
    1e300,
    1e12,
    1e9,
    120,
    168,
    0.5,
  ),
  fc.double(),
);

test('a scenario with a few odd values in it is answered, with a bill or with errors', () => {
  let bills = 0;
  fc.assert(
    fc.property(scenarios, fc.array(fc.tuple(fc.nat(), odd), few), (scenario, changes) => {
      const all = places(scenario);
      const wild = changes.reduce<unknown>(
        (whole, [at, value]) => put(whole, all[at % all.length] ?? [], value),
        scenario,
      );
      bills += +sane(wild);
    }),
    { numRuns: 8 * runs },
  );
  // some odd values are good ones, some fields are not looked at
  expect(bills).toBeGreaterThan(runs / 10);
});

test('a scenario that lacks a few of its parts is answered, with a bill or with errors', () => {
  let bills = 0;
  fc.assert(
    fc.property(scenarios, fc.array(fc.nat(), few), (scenario, missing) => {
      const all = places(scenario);
      bills += +sane(
        missing.reduce<unknown>((whole, at) => put(whole, all[at % all.length] ?? [], undefined), scenario),
      );
    }),
    { numRuns: 3 * runs },
  );
  expect(bills).toBeGreaterThan(runs / 10);
});

test('wishes that make no sense are refused or ignored, not thrown at', () =>
  fc.assert(
    fc.property(odd, odd, odd, (wishes, origins, staffingMonth) => {
      sane(plain, wishes as Wishes);
      sane(plain, { nodes: true, origins, staffingMonth } as Wishes);
    }),
  ));
