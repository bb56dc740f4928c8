import { expect, test } from 'vitest';
import type { Answers } from '~/form/answers';
import { tornado, uncertainty } from '~/model';
import { type Explored, explore, uncertainIn } from '~/worker/explore';
import { changed } from '../model/plain';
import { scenarioExplored } from './scenarioExplored';

const range = (low: number, typical: number, high: number) => ({ value: { low, typical, high }, own: false });

/** Hours of work at a wage against the same hours at a price, and something bought that both sides pay. */
const answers: Answers = {
  hours: range(100, 100, 100),
  wage: range(20, 30, 40),
  price: range(24, 26, 36),
  tools: range(0, 50, 100),
  market: { value: 'us', own: false },
};
const sides: Explored = (given) => ({
  inputs: uncertainIn(given),
  amounts: ({ hours = 0, wage = 0, price = 0, tools = 0 }) => ({
    own: hours * wage + tools,
    provider: hours * price + tools,
    saving: hours * (wage - price),
  }),
  of: 'saving',
  decision: 'saving',
});
const asked = { answers, currency: 'USD' };

test('only what is a range varies', () => {
  expect(uncertainIn(answers).map(({ name }) => name)).toEqual(['wage', 'price', 'tools']);
});

test('each input is moved alone from end to end, the widest first, with the value at which the cheaper side changes', () => {
  const { bars = [], idle } = explore(asked, sides) ?? {};
  // 100 × (20 − 26) to 100 × (40 − 26), turning at a wage of 26; 100 × (30 − 24) to 100 × (30 − 36), at a price of 30.
  expect(bars.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['wage', -600, 1400],
    ['price', 600, -600],
  ]);
  // To a millionth of the range: 20 and 12.
  expect(Math.abs((bars[0]?.flip ?? 0) - 26)).toBeLessThan(20e-6);
  expect(Math.abs((bars[1]?.flip ?? 0) - 30)).toBeLessThan(12e-6);
  expect(idle).toEqual(['tools']);
});

test('an input whose whole range leaves the same side cheaper turns nothing', () => {
  const dear = { ...answers, price: range(11, 12, 13) };
  const { bars, shareAbove } = explore({ ...asked, answers: dear }, sides) ?? {};
  expect(bars?.map(({ flip }) => flip)).toEqual([null, null]);
  expect(shareAbove).toBe(1);
});

test('the spread of one uncertain input is the spread of its distribution', () => {
  // PERT over 20, 30, 40 is even about 30: as many draws above as below; P10 and P90 lie as far off on both sides.
  const one = { hours: range(100, 100, 100), wage: range(20, 30, 40), price: range(30, 30, 30) };
  const { spreads = {}, shareAbove, draws } = explore({ ...asked, answers: one }, sides) ?? {};
  const { p10 = 0, p50 = 0, p90 = 0 } = spreads['saving'] ?? {};
  expect(draws).toBe(2000);
  expect(Math.abs(p50)).toBeLessThan(2);
  expect(shareAbove).toBeCloseTo(0.5, 3);
  // Beta(3, 3) has a tenth below 0.24664, since 10x³ − 15x⁴ + 6x⁵ = 0.1 there: 100 × (20 × 0.24664 − 10) = −506.7.
  expect(Math.abs(p10 + 506.7)).toBeLessThan(2);
  expect(Math.abs(p90 - 506.7)).toBeLessThan(2);
  // Own team: the same spread about 3,000.
  expect(spreads['own']?.p10).toBeCloseTo(3000 + p10, 6);
});

test('where every number is known nothing is drawn, and the range has no width', () => {
  const known = { hours: range(100, 100, 100), wage: range(30, 30, 30), price: range(26, 26, 26) };
  expect(explore({ ...asked, answers: known }, sides)).toMatchObject({
    spreads: { saving: { p10: 400, p50: 400, p90: 400 } },
    shareAbove: 1,
    draws: 1,
    skipped: 0,
    bars: [],
    idle: [],
  });
});

test('without a decision the bars are of the amount asked for, and nothing turns', () => {
  const alone: Explored = (given, currency) => {
    const { inputs, amounts } = sides(given, currency);
    return { inputs, amounts, of: 'own' };
  };
  const { bars, shareAbove, of } = explore(asked, alone) ?? {};
  expect(of).toBe('own');
  expect(shareAbove).toBeUndefined();
  expect(bars?.map(({ name, from, to, flip }) => [name, from, to, flip])).toEqual([
    ['wage', 2050, 4050, null],
    ['tools', 3000, 3100, null],
  ]);
});

/** The same, but nobody answers for more than a price of 30, or gives no number at 25 and less. */
const holey: Explored = (given, currency) => {
  const { amounts, ...rest } = sides(given, currency);
  return {
    ...rest,
    amounts: (values) => {
      if ((values['price'] ?? 0) > 30) return undefined;
      const found = amounts(values);
      return (
        found && { ...found, saving: (values['price'] ?? 0) <= 25 ? Number.NaN : (found['saving'] ?? 0) }
      );
    },
  };
};

test('draws without an answer are counted and left out, and an end without one is told', () => {
  const found = explore(asked, holey);
  expect(found?.skipped).toBeGreaterThan(0);
  expect((found?.draws ?? 0) + (found?.skipped ?? 0)).toBe(2000);
  expect(found?.open).toEqual(['price']);
  expect(found?.bars.map(({ name }) => name)).toEqual(['wage']);
  for (const spread of Object.values(found?.spreads ?? {}))
    for (const each of Object.values(spread)) expect(Number.isFinite(each)).toBe(true);
});

test('where the typical values have no answer, nothing is found', () => {
  expect(explore({ ...asked, answers: { ...answers, price: range(24, 31, 36) } }, holey)).toBeUndefined();
});

test('the same seed gives the same numbers, in whatever order the inputs stand; another seed others', () => {
  const reversed = Object.fromEntries(Object.entries(answers).reverse());
  const first = explore(asked, sides);
  expect(explore(asked, sides)).toEqual(first);
  expect(explore({ ...asked, answers: reversed }, sides)).toEqual(first);
  expect(explore({ ...asked, seed: 2 }, sides)?.spreads).not.toEqual(first?.spreads);
});

test('progress only rises, from the first draw to the end', () => {
  const shares: number[] = [];
  explore({ ...asked, n: 300 }, sides, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.01);
  expect(shares.at(-1)).toBeCloseTo(1, 9);
  expect(shares).toHaveLength(303);
});

test('of a scenario it says what the model says: spread, share, bars and the values that turn it', () => {
  const scenario = changed({ 'options.1.provider.scheme.price': 37, 'demand.contactsPerMonth': 15_000 });
  const inputs = [
    { path: 'options.1.provider.scheme.price', low: 30, typical: 37, high: 45 },
    { path: 'options.0.inHouse.wagePerHour', low: 16, typical: 20, high: 26 },
    { path: 'demand.channels.0.ahtSec', low: 240, typical: 300, high: 420 },
    { path: 'options.0.inHouse.onCostRate', low: 0.2, typical: 0.25, high: 0.3 },
  ];
  const found = explore(
    { answers: {}, currency: 'USD', n: 400, seed: 7 },
    scenarioExplored(scenario, 'bpo', inputs),
  );
  const spread = uncertainty(scenario, { inputs, optionId: 'bpo', n: 400, seed: 7 });
  if (!spread.ok) throw new Error('the scenario is not valid');
  const near = (ours: number | undefined, theirs: number) =>
    expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));
  for (const p of ['p10', 'p50', 'p90'] as const) near(found?.spreads['saving']?.[p], spread[p]);
  near(found?.shareAbove, spread.shareCheaper);
  const bars = tornado(scenario, { inputs, optionId: 'bpo' });
  expect(found?.bars.map(({ name, flip }) => [name, flip])).toEqual(
    bars.map(({ path, flip }) => [path, flip]),
  );
  expect(bars.some(({ flip }) => flip !== null)).toBe(true);
  bars.forEach(({ low, high }, i) => {
    near(found?.bars[i]?.from, low);
    near(found?.bars[i]?.to, high);
  });
});
