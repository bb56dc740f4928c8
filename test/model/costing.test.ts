import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  breakEvenVolumes,
  evaluate,
  formulaSpread,
  latinHypercube,
  pertQuantile,
  providerRateFloor,
  quantile,
  type Scenario,
  tornado,
  triangularQuantile,
  uncertainty,
} from '~/model';
import { teamFor } from '~/model/agentsNeeded';
import { costing } from '~/model/costing';
import { RATE_FLOOR } from '~/model/providerRateFloor';
import { teamTables } from '~/model/teamTables';
import { pertQuantiles } from '~/model/uncertainty/pertQuantiles';
import { between, patient, scenarios } from './arbitrary';
import { changed } from './plain';

vi.setConfig(patient);

const price = (low: number) => ({ path: 'options.1.provider.scheme.price', low, typical: 16, high: 20 });

/** A number that a range could be put on, times a factor. */
const moves = [
  (s: Scenario, by: number) => changed({ 'demand.contactsPerMonth': s.demand.contactsPerMonth * by }, s),
  (s: Scenario, by: number) =>
    changed({ 'demand.channels.0.ahtSec': (s.demand.channels[0]?.ahtSec ?? 0) * by }, s),
  (s: Scenario, by: number) =>
    changed({ 'demand.referenceFcr': Math.min(1, (s.demand.referenceFcr ?? 1) * by) }, s),
  (s: Scenario, by: number) => changed({ discountRate: 0.05 * by, inflationPerYear: 0.02 * by }, s),
  (s: Scenario, by: number) =>
    s.options.reduce(
      (whole, { inHouse, provider }, i) =>
        changed(
          {
            ...(inHouse && { [`options.${i}.inHouse.wagePerHour`]: inHouse.wagePerHour * by }),
            ...(provider && { [`options.${i}.provider.shrinkage`]: Math.min(0.9, provider.shrinkage * by) }),
          },
          whole,
        ),
      s,
    ),
];

test('M18: what sampling computes is what the bill says, for any numbers in any plausible scenario', () =>
  fc.assert(
    fc.property(
      scenarios,
      fc.array(between(0.7, 1.3), { minLength: 5, maxLength: 5 }),
      (scenario, factors) => {
        const costs = costing(teamTables());
        let now = scenario;
        for (const [i, move] of moves.entries()) {
          now = move(now, factors[i] ?? 1);
          const fast = costs(now);
          const whole = evaluate(now);
          if (!whole.ok) expect(fast).toEqual(whole);
          else
            for (const [id, { totals }] of Object.entries(whole.options)) {
              const cost = fast.ok ? (fast.costs[id] ?? Number.NaN) : Number.NaN;
              expect(Math.abs(cost - totals.grandTotal)).toBeLessThanOrEqual(
                1e-12 * Math.abs(totals.grandTotal),
              );
            }
        }
      },
    ),
  ));

test('an answer does not depend on what was asked before, not even on what was refused', () => {
  const costs = costing(teamTables());
  const first = costs(changed({}));
  expect(costs(changed({ 'options.0.inHouse.wagePerHour': -1 }))).toEqual({
    ok: false,
    errors: [{ code: 'E_RANGE', path: 'options.0.inHouse.wagePerHour' }],
  });
  expect(costs(changed({ 'demand.contactsPerMonth': 1e8, 'demand.channels.0.ahtSec': 86_400 })).ok).toBe(
    false,
  );
  expect(costs(changed({}))).toEqual(first);
});

test('an option may have any name, and only options have a saving', () => {
  const named = changed({ 'options.1.id': 'constructor' });
  const spread = (optionId: string) => uncertainty(named, { optionId, inputs: [], n: 2, draws: true });
  // 520 hours a month × (20 × 1.25 / 0.7 − 16) × 12
  expect(spread('constructor')).toMatchObject({ ok: true, p50: expect.closeTo(123_017.14, 2) });
  expect(spread('toString')).toEqual({ ok: false, errors: [{ code: 'E_REF', path: 'optionId' }] });
  expect(() => tornado(named, { optionId: 'valueOf', inputs: [price(12)] })).toThrow('E_REF at optionId');
  expect(() => breakEvenVolumes(named, 'valueOf', { low: 10, high: 20 })).toThrow('E_REF at optionId');
});

test('bars and break-evens of a scenario that is not valid name what is wrong', () => {
  const wrong = changed({ 'options.0.inHouse.wagePerHour': -1 });
  const error = 'E_RANGE at options.0.inHouse.wagePerHour';
  expect(() => tornado(wrong, { optionId: 'bpo', inputs: [price(12)] })).toThrow(error);
  expect(() => breakEvenVolumes(wrong, 'bpo', { low: 10, high: 20 })).toThrow(error);
});

const targets = fc.record({
  slTarget: fc.oneof(fc.constant(0), between(0.3, 0.98), between(0.99, 0.9999)),
  slSeconds: fc.oneof(fc.constant(0), between(1, 600)),
  maxOccupancy: fc.oneof(fc.constant(1), between(0.2, 1)),
  minAgents: fc.integer({ min: 0, max: 4 }),
  patienceSec: fc.option(between(5, 2_000), { nil: null }),
  maxAbandon: fc.oneof(fc.constant(1), fc.constant(0), between(0.001, 1)),
});

test('a table gives the team that the search gives, whatever the target, the handle time and the load', () =>
  fc.assert(
    fc.property(
      targets,
      fc.array(between(10, 3_000), { minLength: 1, maxLength: 3 }),
      fc.array(between(0, 40), { minLength: 1, maxLength: 30 }),
      (target, times, loads) => {
        const tables = teamTables();
        for (const ahtSec of times) {
          const team = tables({ ...target, ahtSec });
          for (const load of loads)
            expect(team(load).agents, `${load} erlangs`).toBe(teamFor(load, { ...target, ahtSec }).agents);
        }
      },
    ),
  ));

test('beyond the largest team of a table the search goes on', () => {
  const target = {
    slTarget: 0.8,
    slSeconds: 20,
    maxOccupancy: 1,
    minAgents: 0,
    patienceSec: null,
    maxAbandon: 1,
  };
  const team = teamTables()({ ...target, ahtSec: 300 });
  for (const load of [380, 900, 20_000, 3, 395])
    expect(team(load).agents).toBe(teamFor(load, { ...target, ahtSec: 300 }).agents);
});

test('draws of a PERT input are its quantiles to 1e-8 of its range', () =>
  fc.assert(
    fc.property(
      between(0, 1),
      fc.array(between(0, 1), { minLength: 50, maxLength: 50 }),
      (typical, shares) => {
        const points = { low: -1, typical: 2 * typical - 1, high: 1 };
        const drawn = Float64Array.from(shares);
        pertQuantiles(drawn, points);
        for (const [i, u] of shares.entries())
          expect(Math.abs((drawn[i] ?? 9) - pertQuantile(u, -1, points.typical, 1))).toBeLessThanOrEqual(
            2e-8,
          );
      },
    ),
  ));

test('a formula without a scenario is drawn as a scenario would be', () => {
  const wage = { path: 'wagePerHour', low: 3, typical: 4, high: 6, dist: 'triangular' } as const;
  const given = { onCostRate: 0.3, otherPerPaidHour: 1.5, billableShare: 0.8, adminRate: 0.1 };
  const margin = { path: 'margin', low: 0.1, typical: 0.15, high: 0.2 };
  const { p10, p50, p90, values } = formulaSpread({
    lines: RATE_FLOOR,
    id: 'rateFloor',
    given,
    inputs: [wage, margin],
    n: 400,
  });
  const points = latinHypercube(400, 2, 1);
  const expected = points.map(([first = 0, second = 0]) =>
    providerRateFloor({
      ...given,
      margin: pertQuantile(first, 0.1, 0.15, 0.2),
      wagePerHour: triangularQuantile(second, 3, 4, 6),
    }),
  );
  expect(values).toHaveLength(400);
  for (const [draw, value] of Array.from(values).entries()) expect(value).toBeCloseTo(expected[draw] ?? 0, 7);
  expect([p10, p50, p90]).toEqual([0.1, 0.5, 0.9].map((p) => quantile(Array.from(values), p)));
  // nothing uncertain: (4 × 1.3 + 1.5) × 1.1 / 0.8 / 0.85 = 10.838…
  const certain = formulaSpread({
    lines: RATE_FLOOR,
    id: 'rateFloor',
    given: { ...given, wagePerHour: 4, margin: 0.15 },
    inputs: [],
    n: 3,
  });
  expect(Array.from(certain.values, (value) => value.toFixed(3))).toEqual(['10.838', '10.838', '10.838']);
});
