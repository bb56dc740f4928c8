import { expect, test } from 'vitest';
import { billOf, type Factor, type OptionResult, type Scenario } from '~/model';
import { answer, changed } from './plain';

const options = (scenario: Scenario) =>
  answer(scenario, { nodes: true }) as { own: OptionResult; bpo: OptionResult };
const ask = (id: string | null, summed = false) => ({ id, summed, opens: true });
const named = (factors: readonly Factor[] = []) => factors.map(({ id, value }) => [id, value]);

test('a price list for all units is worked as the units times the price of the step they reach', () => {
  const fee = (contacts: number) => {
    const { bpo } = options(
      changed({
        'demand.contactsPerMonth': contacts,
        'options.1.provider.scheme': {
          kind: 'perContact',
          tierMode: 'allUnits',
          tiers: [
            { upTo: 1_000, price: 3 },
            { upTo: 1_500, price: 2 },
            { upTo: null, price: 1 },
          ],
        },
      }),
    );
    const { operator, factors } = billOf(bpo).open(ask('variableFee')) ?? {};
    return [operator, ...named(factors)];
  };
  const price = (step: number) => `provider.scheme.tiers.${step}.price`;
  expect(fee(1_000)).toEqual(['*', ['units', 1_000], [price(0), 3]]);
  expect(fee(1_001)).toEqual(['*', ['units', 1_001], [price(1), 2]]);
  expect(fee(1_500)).toEqual(['*', ['units', 1_500], [price(1), 2]]);
  expect(fee(1_501)).toEqual(['*', ['units', 1_501], [price(2), 1]]);
});

test('a fee by steps over several months is worked month by month', () => {
  const { bpo } = options(
    changed({
      'demand.seasonality': [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1],
      'options.1.provider.scheme': { kind: 'hybrid', price: 2, basePerMonth: 100, includedUnits: 1_000 },
    }),
  );
  // 1,500 and 3,000 contacts: 500 and 2,000 above the package
  const above = billOf(bpo, { months: 2 }).open(ask('unitsAboveIncluded', true));
  const month = { id: null, labelKey: 'month', unit: null, origin: null, summed: false, opens: false };
  expect(above).toEqual({
    operator: '+',
    factors: [
      { ...month, value: 500 },
      { ...month, value: 2_000 },
    ],
  });
});

test('a part of a line without a name of its own shows its parts', () => {
  const { own } = options(
    changed({ 'options.0.inHouse.supportRoles': [{ span: 10, salaryPerYear: 60_000 }] }),
  );
  const line = billOf(own).lines.find(({ name }) => name === 'support');
  // per FTE 60,000 / 10 / 12 = 500; 120/28 FTE; 1 + 25 %
  expect(line?.amount).toBeCloseTo((500 * 1.25 * 120) / 28, 9);
  const burdened = line?.factors.find(({ working }) => working?.operator === '+');
  expect(burdened).toMatchObject({
    id: null,
    labelKey: null,
    unit: null,
    origin: null,
    value: 1.25,
    opens: false,
  });
  expect(named(burdened?.working?.factors)).toEqual([
    [null, 1],
    ['inHouse.onCostRate', 0.25],
  ]);
  const rate = burdened?.working?.factors[1];
  expect(rate).toMatchObject({
    labelKey: 'inHouse.onCostRate',
    unit: 'share',
    origin: 'input',
    opens: false,
  });
  expect(rate).not.toHaveProperty('working');
});

test('a sum over months shows what is summed and does not open it; the baseline has its own numbers', () => {
  const { own, bpo } = options(changed({}));
  const bill = billOf(bpo, {}, own);
  // 8,320 a month for twelve months
  expect(bill.open(ask('totals.recurring'))).toMatchObject({
    operator: 'sum',
    factors: [{ id: 'total', summed: false, opens: false }],
  });
  expect(bill.open(ask('totals.recurring'))?.factors[0]?.value).toBeCloseTo(99_840, 6);
  const savings = bill.open(ask('savings'));
  expect(savings?.operator).toBe('-');
  expect(savings?.factors.map(({ id }) => id)).toEqual(['baseline.cash', 'cash']);
  // 5,200/7 hours at 20 × 1.25
  expect(savings?.factors[0]?.value).toBeCloseTo(130_000 / 7, 6);
  expect(savings?.factors[1]?.value).toBeCloseTo(8_320, 6);
  expect(bill.open(ask('baseline.cash'))?.factors[0]?.value).toBeCloseTo(130_000 / 7, 6);
});

test('what nobody named does not open and depends on nothing', () => {
  const bill = billOf(options(changed({})).bpo);
  expect(bill.open(ask(null))).toBeUndefined();
  expect(bill.open(ask('nobody'))).toBeUndefined();
  expect(bill.open({ ...ask('total'), opens: false })).toBeUndefined();
  expect([null, 'nobody', 'total'].map((id) => bill.dependsOn({ id }))).toEqual([[], [], []]);
});
