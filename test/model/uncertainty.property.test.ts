import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  type Draws,
  latinHypercube,
  pertQuantile,
  type Scenario,
  sfc32,
  sobolPoints,
  uncertainty,
} from '~/model';
import { patient, scenarios } from './arbitrary';
import { near } from './laws';
import { answer, changed, plain } from './plain';

vi.setConfig(patient);

const volume = 'demand.contactsPerMonth';
const inputsOf = (scenario: Scenario) =>
  [volume, 'demand.channels.0.ahtSec', 'options.0.inHouse.wagePerHour', 'options.1.provider.shrinkage'].map(
    (path) => {
      const at = path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario) as number;
      return { path, low: 0.8 * at, typical: at, high: 1.3 * at };
    },
  );
const spreadOf = (scenario: Scenario, asked: Omit<Draws, 'optionId'> & { optionId?: string }) => {
  const spread = uncertainty(scenario, { optionId: 'b', ...asked });
  if (!spread.ok) throw new Error(JSON.stringify(spread.errors));
  return spread;
};
const sampler = fc.constantFrom('latinHypercube' as const, 'sobol' as const);

test('U1: the same seed gives the same spread, in any order of the inputs', () =>
  fc.assert(
    fc.property(
      scenarios,
      sampler,
      fc.nat(),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (scenario, how, seed, order) => {
        const inputs = inputsOf(scenario);
        const asked = { n: 3, seed, sampler: how, draws: true };
        const shuffled = order.flatMap((i) => inputs[i] ?? []);
        expect(spreadOf(scenario, { ...asked, inputs: shuffled })).toEqual(
          spreadOf(scenario, { ...asked, inputs }),
        );
      },
    ),
  ));

test('U2: inputs that are known give their one value, whatever the seed', () =>
  fc.assert(
    fc.property(scenarios, sampler, fc.nat(), (scenario, how, seed) => {
      const inputs = inputsOf(scenario).map((input) => ({
        ...input,
        low: input.typical,
        high: input.typical,
      }));
      const { p10, p50, p90 } = spreadOf(scenario, { inputs, n: 3, seed, sampler: how });
      const saving = answer(scenario)['b']?.vsBaseline.saving;
      for (const value of [p10, p50, p90]) near(value, saving);
    }),
  ));

test('U3: of five draws of any scenario the tenth is not above the half, nor that above the nine tenths', () =>
  fc.assert(
    fc.property(scenarios, sampler, fc.nat(), (scenario, how, seed) => {
      const inputs = inputsOf(scenario);
      const { p10, p50, p90, shareCheaper, of } = spreadOf(scenario, { inputs, n: 5, seed, sampler: how });
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
      expect(of).toBe(5);
      // the middle of five draws is one of them: it saves when most draws do
      expect(shareCheaper >= 0.6).toBe(p50 > 0);
    }),
  ));

const price = { path: 'options.1.provider.scheme.price', low: 12, typical: 16, high: 20 };
const asked = { n: 8, seed: 5, draws: true, optionId: 'bpo' };
/** Draws are right to 1e-8 of their range, here 8. */
const drawn = (u: number) => expect.closeTo(pertQuantile(u, 12, 16, 20), 7);

test('a constant before it takes a dimension: the price is drawn from the second', () => {
  const constant = { path: 'options.0.inHouse.wagePerHour', low: 20, typical: 20, high: 20 };
  const { points } = spreadOf(changed({}), { ...asked, inputs: [price, constant] });
  expect(points).toEqual(latinHypercube(8, 2, 5).map(([, u = 0]) => [20, drawn(u)]));
});

test('Sobol draws are shifted by one number of the stream for each dimension', () => {
  const { points } = spreadOf(changed({}), { ...asked, inputs: [price], sampler: 'sobol' });
  const [shift = 0] = sfc32(5, 1);
  const expected = sobolPoints(8, 1).map(([u = 0]) => ((u * 2 ** 32) ^ shift) >>> 0);
  expect(points).toEqual(expected.map((whole) => [drawn(whole / 2 ** 32)]));
});

test('2,000 draws from seed 1 are what is drawn when nothing else is said', () => {
  const said = spreadOf(plain, {
    optionId: 'bpo',
    inputs: [price],
    n: 2_000,
    seed: 1,
    sampler: 'latinHypercube',
  });
  expect(spreadOf(plain, { optionId: 'bpo', inputs: [price] })).toEqual(said);
  expect(said.of).toBe(2_000);
});
