import { expect, test } from 'vitest';
import { evppi, tornado, uncertainty } from '~/model';
import { changed, optionOf, plain } from './plain';

const price = 'options.1.provider.scheme.price';
/** The provider is as dear as the own team at 20 × 1.25 / 0.7 an hour. */
const even = 25 / 0.7;

test('draws are put in order of the input before it is asked what knowing it would be worth', () => {
  // with x at most 2 the first option costs 0, else 10; the second always 5: knowing x saves 5 − (0 + 5)/2
  const costs = [
    [0, 10, 0, 10],
    [5, 5, 5, 5],
  ];
  expect(evppi(costs, [1, 3, 2, 4], 2)).toBe(2.5);
  expect(evppi(costs, [4, 2, 3, 1], 2)).toBe(2.5);
  // five draws in two bins: three, then two
  const uneven = [
    [10, 0, 0, 0, 10],
    [4, 4, 4, 4, 4],
  ];
  // means 4 and 4; bins of x: {0, 0, 0} and {10, 10}: (0 + 8)/5
  expect(evppi(uneven, [9, 1, 3, 2, 8], 2)).toBeCloseTo(4 - 1.6, 12);
});

test('a price as often above the break-even as below it: cheaper in half of all draws', () => {
  const around = { path: price, low: even - 5, typical: even, high: even + 5 };
  const spread = uncertainty(changed({}), { inputs: [around], optionId: 'bpo', n: 100 });
  expect(spread).toMatchObject({ ok: true, shareCheaper: 0.5, of: 100 });
  expect(spread).not.toHaveProperty('points');
  expect(spread).not.toHaveProperty('costs');
});

test('an option that costs the same is never cheaper', () => {
  const twin = { ...plain.options[0], id: 'twin' };
  const wage = { path: 'options.0.inHouse.recruitingPerHire', low: 1, typical: 2, high: 3 };
  const spread = uncertainty(changed({ options: [plain.options[0], twin] }), {
    inputs: [wage],
    optionId: 'twin',
    n: 10,
  });
  expect(spread).toMatchObject({ ok: true, p10: 0, p90: 0, shareCheaper: 0 });
});

test('inputs that move the saving equally stand by path, the stronger before them', () => {
  const each = (path: string, by: number) => ({ path, low: 100 - by, typical: 100, high: 100 + by });
  const transition = 'options.1.transition';
  const bars = tornado(changed({ [transition]: { knowledgeHours: 100, knowledgeRatePerHour: 100 } }), {
    inputs: [
      each(`${transition}.knowledgeRatePerHour`, 10),
      each(`${transition}.knowledgeHours`, 10),
      each('options.1.provider.setupFee', 50),
      each('options.0.inHouse.fixedPerMonth', 90),
    ],
    optionId: 'bpo',
  });
  // ±10 hours at 100, ±10 an hour for 100 hours: both ±1,000; ±90 a month: ±1,080 a year; ±50 once
  expect(bars.map(({ path }) => path.split('.').at(-1))).toEqual([
    'fixedPerMonth',
    'knowledgeHours',
    'knowledgeRatePerHour',
    'setupFee',
  ]);
  const saving = optionOf(
    changed({
      [transition]: { knowledgeHours: 100, knowledgeRatePerHour: 100 },
      'options.1.provider.setupFee': 100,
      'options.0.inHouse.fixedPerMonth': 100,
    }),
    'bpo',
  ).vsBaseline.saving;
  expect(bars[3]?.low).toBeCloseTo(saving + 50, 6);
  expect(bars[1]?.high).toBeCloseTo(saving - 1_000, 6);
  expect(bars.every(({ flip }) => flip === null)).toBe(true);
});
