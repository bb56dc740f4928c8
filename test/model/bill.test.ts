import { expect, test } from 'vitest';
import { type Bill, billOf, evaluate, type Factor, type Scenario, type Working } from '~/model';
import reference from '../reference/cost-scenarios.json';

const scenarioOf = (id: string) =>
  reference.scenarios.find((scenario) => scenario.id === id)?.inputs as unknown as Scenario;
function evaluated(scenario: Scenario) {
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.options;
}
const option = (scenario: Scenario, id: string) => {
  const found = evaluated(scenario)[id];
  if (!found) throw new Error(id);
  return found;
};

/** What the factors of a working come to, computed only from what a reader sees. */
function comesTo({ operator, factors }: Working): number {
  const values = factors.map(({ value }) => value ?? Number.NaN);
  const [first = Number.NaN, second = Number.NaN] = values;
  if (operator === '+') return values.reduce((a, b) => a + b, 0);
  if (operator === '*') return values.reduce((a, b) => a * b, 1);
  if (operator === '-') return first - second;
  if (operator === '/') return first / second;
  if (operator === 'ceilTol') return Math.ceil(first - 1e-9);
  if (operator === 'max') return Math.max(...values);
  if (operator === 'min') return Math.min(...values);
  if (operator === 'pow') return first ** second;
  return first;
}

/** Opens every factor down to the inputs and checks that each level comes to the value above it. */
function checkDown(bill: Bill, working: Working, amount: number | null, seen: Set<string>): void {
  const got = comesTo(working);
  expect(
    Math.abs(got - (amount ?? Number.NaN)),
    `${JSON.stringify(working)} for ${amount}`,
  ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(got)));
  for (const factor of working.factors) {
    if (factor.working) checkDown(bill, factor.working, factor.value, seen);
    const inner = bill.open(factor);
    expect(inner !== undefined).toBe(factor.opens);
    if (!inner || seen.has(`${factor.id} ${factor.summed}`)) continue;
    seen.add(`${factor.id} ${factor.summed}`);
    checkDown(bill, inner, factor.value, seen);
  }
}

test('two agents at $16 an hour with 10 % schedule loss and a 15 % premium: the fee is price × hours × premium', () => {
  const bill = billOf(option(scenarioOf('S2'), 'dedicated'));
  const [fees] = bill.lines;
  // 2 agents × 60 h × 1.1 × 52/12 = 572 hours; 572 × 16 × 1.15 = 10,524.80
  expect(bill.lines.map(({ name }) => name)).toEqual(['providerFees']);
  expect(fees?.operator).toBe('*');
  expect(fees?.factors.map(({ id, value }) => [id, Number(value?.toFixed(6))])).toEqual([
    ['provider.scheme.price', 16],
    ['units', 572],
    ['premiumFactor', 1.15],
    ['contractIndex', 1],
    ['fx', 1],
  ]);
  expect(bill.total).toBeCloseTo(10_524.8, 9);
});

test('a wage line is paid hours × wage × price index, and paid hours open to FTE × hours a week × 52/12', () => {
  const bill = billOf(option(scenarioOf('S1'), 'own'));
  const wages = bill.lines.find(({ name }) => name === 'wages');
  const named = (factors: readonly Factor[] | undefined) =>
    factors?.map(({ id, unit, origin }) => [id, unit, origin]);
  expect(named(wages?.factors)).toEqual([
    ['paidHours', 'hours', 'computed'],
    ['inHouse.wagePerHour', 'money/hour', 'input'],
    ['priceIndex', 'ratio', 'computed'],
  ]);
  const [paidHours] = wages?.factors ?? [];
  expect(named(paidHours && bill.open(paidHours)?.factors)).toEqual([
    ['paidFte', 'fte', 'computed'],
    ['inHouse.paidHoursPerWeek', 'hours/week', 'input'],
    [null, null, null],
  ]);
});

test('hours on seat come from staffing: their working is what they depend on, down to the handle time', () => {
  const bill = billOf(option(scenarioOf('S2'), 'dedicated'));
  const hours = { id: 'provider.onSeatHoursPerWeek', summed: false, opens: false };
  expect(bill.open(hours)).toBeUndefined();
  const needs = bill.dependsOn(hours);
  expect(needs.find(({ id }) => id === 'demand.channels.0.ahtSec')).toMatchObject({
    unit: 'seconds',
    value: 300,
    origin: 'input',
  });
  expect(needs.find(({ id }) => id === 'provider.ahtFactor')).toMatchObject({
    value: 1,
    origin: 'assumption',
  });
});

test('a year of equal months is the month times twelve; a seasonal year sums the factor that changes', () => {
  const flat = billOf(option(scenarioOf('S2'), 'dedicated'), { months: 12 });
  expect(flat.lines[0]?.factors.at(-1)).toMatchObject({ unit: 'months', value: 12 });
  expect(flat.total).toBeCloseTo(126_297.6, 6);
  const seasonal = billOf(option(scenarioOf('S12'), 'own'), { months: 12 });
  const wages = seasonal.lines.find(({ name }) => name === 'wages');
  expect(wages?.factors.map(({ id, summed }) => [id, summed])).toEqual([
    ['paidHours', true],
    ['inHouse.wagePerHour', false],
    ['priceIndex', false],
  ]);
});

test.each(reference.scenarios)(
  '$id: every line opens down to the inputs, and each level comes to the one above',
  ({ inputs }) => {
    const scenario = inputs as unknown as Scenario;
    const options = evaluated(scenario);
    for (const result of Object.values(options))
      for (const period of [{}, { months: 12 }, { from: 3, months: 2 }]) {
        const bill = billOf(result, period, options[scenario.baseline ?? '']);
        const seen = new Set<string>();
        for (const line of bill.lines) checkDown(bill, line, line.amount, seen);
        const sum = bill.lines.reduce((total, { amount }) => total + amount, 0);
        expect(Math.abs(sum - bill.total)).toBeLessThanOrEqual(1e-9 * Math.abs(bill.total));
      }
  },
);
