import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  breakEvenVolumes,
  evpi,
  evppi,
  latinHypercube,
  pertMean,
  pertQuantile,
  quantile,
  type Scenario,
  sobolPoints,
  tornado,
  triangularQuantile,
  type UncertainInput,
  uncertainty,
} from '~/model';
import { patient } from './arbitrary';
import { changed, optionOf } from './plain';

vi.setConfig(patient);

const price = 'options.1.provider.scheme.price';
const wage = 'options.0.inHouse.wagePerHour';
const volume = 'demand.contactsPerMonth';
const inputs: UncertainInput[] = [
  { path: wage, low: 16, typical: 20, high: 26 },
  { path: price, low: 12, typical: 16, high: 30, dist: 'triangular' },
];
/** Own: 2 agents × 60 h × 52/12 ÷ 0.7 × wage × 1.25 a month; provider: 2 × 60 h × 52/12 × price. */
const saving = (wagePerHour: number, perHour: number) => 12 * 520 * ((1.25 * wagePerHour) / 0.7 - perHour);
const ok = (answer: ReturnType<typeof uncertainty>) => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer;
};

test.each(['latinHypercube', 'sobol'] as const)(
  'U1: with %s the same seed gives the same spread, in any order of the inputs',
  (sampler) => {
    const spread = (list: UncertainInput[], seed: number) =>
      uncertainty(changed({}), { inputs: list, optionId: 'bpo', n: 200, seed, sampler });
    expect(spread(inputs.toReversed(), 7)).toEqual(spread(inputs, 7));
    expect(spread(inputs, 8)).not.toEqual(spread(inputs, 7));
  },
);

test('U2: inputs that are known give one value', () => {
  const known = inputs.map((input) => ({ ...input, low: input.typical, high: input.typical }));
  const { p10, p50, p90, shareCheaper, of } = ok(
    uncertainty(changed({}), { inputs: known, optionId: 'bpo', n: 50 }),
  );
  expect(p10).toBe(p90);
  expect(p50).toBeCloseTo(saving(20, 16), 6);
  expect([shareCheaper, of]).toEqual([1, 50]);
});

test('one triangular price: the quantiles of the saving are those of the price, upside down', () => {
  const [, uncertain] = inputs;
  const { p10, p50, p90, shareCheaper } = ok(
    uncertainty(changed({}), { inputs: uncertain ? [uncertain] : [], optionId: 'bpo', n: 400 }),
  );
  const at = (p: number) => saving(20, triangularQuantile(1 - p, 12, 16, 30));
  expect(p10 / at(0.1)).toBeCloseTo(1, 2);
  expect(p50 / at(0.5)).toBeCloseTo(1, 2);
  expect(p90 / at(0.9)).toBeCloseTo(1, 2);
  // cheaper below 20 × 1.25 / 0.7 = 35.71 an hour: always
  expect(shareCheaper).toBe(1);
  expect(p10).toBeLessThanOrEqual(p50);
});

test('draws come back with their points, costs by option, and knowing all is worth at least knowing one', () => {
  const close = inputs.map((input) =>
    input.path === price ? { ...input, low: 30, typical: 35, high: 42 } : input,
  );
  const { costs = {}, points = [] } = ok(
    uncertainty(changed({}), { inputs: close, optionId: 'bpo', n: 300, draws: true }),
  );
  expect(points).toHaveLength(300);
  // dimensions in code-point order of the paths: wage (options.0…), then price (options.1…)
  const [first] = points;
  expect(costs['own']?.[0]).toBeCloseTo((12 * 520 * 1.25 * (first?.[0] ?? 0)) / 0.7, 6);
  expect(costs['bpo']?.[0]).toBeCloseTo(12 * 520 * (first?.[1] ?? 0), 6);
  const table = Object.values(costs);
  const all = evpi(table);
  for (const dim of [0, 1]) {
    const one = evppi(
      table,
      points.map((point) => point[dim] ?? 0),
      20,
    );
    expect(one).toBeGreaterThanOrEqual(-1e-9 * all);
    expect(one).toBeLessThanOrEqual(all * (1 + 1e-9));
  }
});

test.each<[string, Partial<UncertainInput>, string]>([
  ['a path that is no number of the scenario', { path: 'demand.mood' }, 'E_REF demand.mood'],
  ['points out of order', { low: 30 }, `E_RANGE ${price}`],
  ['a point that is not finite', { high: Number.POSITIVE_INFINITY }, `E_NOT_FINITE ${price}`],
  ['a draw that is no valid scenario', { path: wage, low: -5, typical: -4, high: -3 }, `E_RANGE ${wage}`],
])('%s is an error, not a spread', (_, change, error) => {
  const answer = uncertainty(changed({}), {
    inputs: [{ path: price, low: 12, typical: 16, high: 20, ...change }],
    optionId: 'bpo',
    n: 10,
  });
  expect(answer.ok ? [] : answer.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([error]);
});

test.each([
  [{ optionId: 'nobody' }, 'E_REF optionId'],
  [{ n: 1.5 }, 'E_NOT_INTEGER n'],
  [{ seed: -1 }, 'E_RANGE seed'],
])('%j is an error', (change, error) => {
  const answer = uncertainty(changed({}), { inputs, optionId: 'bpo', n: 10, ...change });
  expect(answer.ok ? [] : answer.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([error]);
});

test('a tornado puts the strongest input first and says at which price the decision flips', () => {
  const dear = inputs.map((input) => (input.path === price ? { ...input, high: 40 } : input));
  const bars = tornado(changed({}), { inputs: dear, optionId: 'bpo' });
  expect(bars.map(({ path }) => path)).toEqual([price, wage]);
  const [first, second] = bars;
  expect(first?.low).toBeCloseTo(saving(20, 12), 6);
  expect(first?.high).toBeCloseTo(saving(20, 40), 6);
  // 20 × 1.25 / 0.7 = 35.714285…
  expect(Math.abs((first?.flip ?? 0) - 25 / 0.7)).toBeLessThanOrEqual(28e-6);
  expect(second).toMatchObject({ flip: null });
  expect(second?.low).toBeCloseTo(saving(16, 16), 6);
});

test('inputs that move the saving equally stand in the order of their paths, and so do those that do not move it', () => {
  const idle = ['options.1.provider.deposit', 'options.1.provider.exitFeeMonths'].map((path) => ({
    path,
    low: 0,
    typical: 1,
    high: 2,
  }));
  expect(
    tornado(changed({}), { inputs: idle.toReversed(), optionId: 'bpo' }).map(({ path, low, high }) => [
      path,
      low === high,
    ]),
  ).toEqual(idle.map(({ path }) => [path, true]));
});

test('an own team with a fixed cost and a price by the contact meet at one volume', () => {
  // deferred work: own 300 s/0.85/3600 h × 20 × 1.25/0.7 = 3.5014… a contact and 10,000 a month; provider 5.00 a contact
  const scenario: Scenario = changed({
    'demand.channels': [{ id: 'mail', handling: 'workload', share: 1, ahtSec: 300, maxOccupancy: 0.85 }],
    'options.0.inHouse.fixedPerMonth': 10_000,
    'options.1.provider.scheme': { kind: 'perContact', tiers: [{ upTo: null, price: 5 }] },
  });
  const own = (300 / 3600 / 0.85 / 0.7) * 20 * 1.25;
  const [found, ...others] = breakEvenVolumes(scenario, 'bpo', { low: 100, high: 100_000 });
  expect(others).toEqual([]);
  expect(Math.abs((found ?? 0) - 10_000 / (5 - own))).toBeLessThanOrEqual(0.5);
  expect(Math.abs(optionOf(changed({ [volume]: found }, scenario), 'bpo').vsBaseline.saving)).toBeLessThan(
    12 * 5,
  );
});

test('whole agents make the cheaper side change more than once, and every change is found in rising order', () => {
  const steps = changed({
    'options.1.provider.scheme': { kind: 'perContact', tiers: [{ upTo: null, price: 7.2 }] },
  });
  const found = breakEvenVolumes(steps, 'bpo', { low: 300, high: 20_000 });
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  for (const at of found) {
    const near = (contacts: number) =>
      Math.sign(optionOf(changed({ [volume]: contacts }, steps), 'bpo').vsBaseline.saving);
    expect(near(at - 1)).not.toBe(near(at + 1));
  }
});

test('options that cost the same at every volume meet once: at the first', () => {
  const twins = changed({ 'options.1': { ...changed({}).options[0], id: 'bpo' } });
  expect(breakEvenVolumes(twins, 'bpo', { low: 100, high: 1_000 })).toEqual([100]);
});

test('U3: quantiles rise', () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
      const [p10 = 0, p50 = 0, p90 = 0] = [0.1, 0.5, 0.9].map((p) => quantile(values, p));
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }),
  ));

test('U4: knowing one input is worth at least nothing and at most knowing all', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -1e3, max: 1e3, noNaN: true }))), {
        minLength: 2,
        maxLength: 60,
      }),
      fc.integer({ min: 1, max: 12 }),
      (rows, bins) => {
        const column = (i: number) => rows.map((row) => row[i] ?? 0);
        const costs = [column(0), column(1)];
        const one = evppi(costs, column(2), bins);
        expect(one).toBeGreaterThanOrEqual(-1e-9);
        expect(one).toBeLessThanOrEqual(evpi(costs) + 1e-9);
      },
    ),
  ));

test('U5: a Latin hypercube has one point in each stratum of each dimension', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      (n, dims, seed) => {
        const points = latinHypercube(n, dims, seed);
        for (let dim = 0; dim < dims; dim++)
          expect(points.map((point) => Math.floor((point[dim] ?? -1) * n)).sort((a, b) => a - b)).toEqual(
            points.map((_, i) => i),
          );
      },
    ),
  ));

test('256 Sobol points lie once in every 256th of each of 21 dimensions', () => {
  const points = sobolPoints(256, 21);
  for (let dim = 0; dim < 21; dim++)
    expect(new Set(points.map((point) => Math.floor((point[dim] ?? -1) * 256))).size).toBe(256);
});

test('quantiles of a PERT input average to its mean, (low + 4 × typical + high)/6', () => {
  const points = Array.from({ length: 2_000 }, (_, i) => pertQuantile((i + 0.5) / 2_000, 10, 14, 30));
  expect(points.reduce((sum, value) => sum + value, 0) / 2_000).toBeCloseTo(pertMean(10, 14, 30), 3);
  expect([pertQuantile(0, 10, 14, 30), pertQuantile(1, 10, 14, 30)]).toEqual([10, 30]);
});
