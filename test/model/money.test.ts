import { expect, test } from 'vitest';
import { answer, changed, optionOf, ownTeam, plain } from './plain';

/**
 * Two agents are on seat 60 hours a week: 520 hours a month; at 30 % shrinkage and 40 hours that is 120 / 28 FTE
 * and 5,200 / 7 paid hours. 1,500 contacts a month. The provider bills 16 an hour: 8,320 a month.
 */
const twoYears = { horizonMonths: 24, inflationPerYear: 0.1 };
const euros = {
  'options.1.provider.currency': 'EUR',
  'options.1.provider.fxDriftPerYear': 0.2,
  'options.1.provider.escalatorPerYear': 0.05,
};
const bases = (amounts: Readonly<Record<string, number>>) =>
  Object.entries(amounts).map(([basis, amount]) => ({ id: basis, status: 'extra', basis, amount }));
const extras = [
  ...bases({ once: 50, month: 100, year: 1_200, agentMonth: 70, hour: 2, contact: 3 }),
  { id: 'again', status: 'extra', basis: 'once', amount: 30 },
];

test('extras of an own team follow its months, FTE, paid hours and contacts, and rise with prices', () => {
  const { months, oneTime } = optionOf(changed({ ...twoYears, 'options.0.inHouse.extras': extras }), 'own');
  // 100 + 1,200/12 + 70 × 120/28 + 2 × 5,200/7 + 3 × 1,500
  const first = 100 + 100 + 300 + 10_400 / 7 + 4_500;
  expect(months[0]?.lines.extras).toBeCloseTo(first, 9);
  expect(months[12]?.lines.extras).toBeCloseTo(first * 1.1, 9);
  expect(oneTime.extras).toBe(80);
});

test('extras of a provider follow billable hours, billed contacts and fees, its prices and its currency', () => {
  const { months, oneTime } = optionOf(
    changed({
      ...twoYears,
      ...euros,
      'options.1.provider.nonGenuineShare': 0.1,
      'options.1.provider.extras': [...extras, ...bases({ shareOfFees: 0.1 })],
    }),
    'bpo',
  );
  // 100 + 1,200/12 + 70 × 120/28 + 2 × 520 + 3 × 1,650 = 6,490 euros, and a tenth of 8,320
  expect(months[0]?.lines.extras).toBeCloseTo((6_490 + 832) * 1.1, 9);
  // a year later prices are 5 % up and the euro is at 1.1 × 1.2
  expect(months[12]?.lines.extras).toBeCloseTo((6_490 + 832) * 1.05 * 1.32, 9);
  // a share of fees is an amount of its own: 8,320 × 1.05 × 1.32 = 11,531.52
  expect(months[12]?.lines.providerFees).toBeCloseTo(11_531.52, 9);
  expect(oneTime.extras).toBeCloseTo(80 * 1.1, 12);
});

test('a percentage of the fees is shown as a share, a fixed extra beside it as money', () => {
  const extra = { status: 'extra', amount: 0.05 };
  const { nodes = [] } = optionOf(
    changed({
      'options.1.provider.extras': [
        { ...extra, id: 'lines', basis: 'shareOfFees' },
        { ...extra, id: 'reports', basis: 'contact' },
      ],
    }),
    'bpo',
    { nodes: true },
  );
  const unitOf = (place: number) => nodes.find(({ id }) => id === `provider.extras.${place}.amount`)?.unit;
  expect([unitOf(0), unitOf(1)]).toEqual(['share', 'providerMoney/basis']);
});

test('a minimum in euros is topped up each month, trued up each year and paid on when the term goes on', () => {
  const { months, totals } = optionOf(
    changed({
      ...twoYears,
      ...euros,
      'options.1.provider.minMonthly': 10_000,
      'options.1.provider.minAnnual': 130_000,
      'options.1.provider.termMonths': 26,
      'options.1.provider.exitFeeMonths': 3,
    }),
    'bpo',
  );
  // 10,000 − 8,320 = 1,680 a month; 130,000 − 12 × 10,000 = 10,000 a year
  expect(months[0]?.lines.minimumTopUp).toBeCloseTo(1_680 * 1.1, 9);
  expect(months.map(({ lines }) => Math.round(100 * lines.annualTrueUp))).toEqual([
    ...Array(11).fill(0),
    1_100_000,
    ...Array(11).fill(0),
    Math.round(100 * 10_000 * 1.05 * 1.32),
  ]);
  // the term has two months to go: two minimum months at 1.05 × 1.32
  expect(totals.exit).toBeCloseTo(2 * 10_000 * 1.05 * 1.32, 6);
});

test('a discount for all hours lowers the fee; units within the package cost nothing more', () => {
  const fee = (changes: Readonly<Record<string, unknown>>) =>
    optionOf(changed(changes), 'bpo').months[0]?.lines.providerFees;
  expect(fee({ 'options.1.provider.premiums': [{ rate: -0.2, share: 1 }] })).toBeCloseTo(0.8 * 8_320, 9);
  const scheme = { kind: 'hybrid', price: 2, basePerMonth: 900 };
  expect(fee({ 'options.1.provider.scheme': { ...scheme, includedUnits: 2_000 } })).toBe(900);
  expect(fee({ 'options.1.provider.scheme': { ...scheme, includedUnits: 1_400 } })).toBe(1_100);
});

test('severance is for those who leave, and only what is spent beyond the baseline has to pay back', () => {
  const spent = (hours: number) => ({ knowledgeHours: hours, knowledgeRatePerHour: 50 });
  const leaner = {
    id: 'leaner',
    kind: 'inHouse',
    inHouse: { ...ownTeam, shrinkage: 0.25 },
    transition: { ...spent(18), severancePerFte: 7_000 },
  };
  const { leaner: option } = answer(
    changed({
      'options.0.transition': spent(10),
      options: [{ ...plain.options[0], transition: spent(10) }, leaner],
    }),
  );
  // 120/28 FTE become 120/30: 2/7 of one leaves
  expect(option?.oneTime.severance).toBeCloseTo(2_000, 9);
  // 900 + 2,000 − 500 = 2,400 more than the baseline; saved 12 × (5,200/7 − 5,200/7.5) × 20 × 1.25
  const saved = 12 * (5_200 / 7 - 5_200 / 7.5) * 25;
  expect(option?.vsBaseline.saving).toBeCloseTo(saved - 2_400, 6);
  expect(option?.vsBaseline.roi).toBeCloseTo((saved - 2_400) / 2_400, 9);
  expect(option?.vsBaseline.paybackMonths).toBeCloseTo(2_400 / (saved / 12), 9);
});

test('who has no own team hires nobody and pays no hours; who has no provider buys no units', () => {
  const { own, bpo } = answer(changed({}));
  expect(bpo?.months[0]).toMatchObject({ inHouseFte: 0, hires: 0, inHouseContacts: 0 });
  expect(bpo?.unitCosts).toEqual({ perProductiveHour: null, perPaidHour: null });
  expect(own?.months[0]).toMatchObject({ providerFte: 0, units: 0, seats: 0, providerContacts: 0 });
});

test('the hours of a team name all they depend on, and everything found has its unit', () => {
  const nodes = optionOf(
    changed({
      'options.1.provider.scheme': { kind: 'perAgentMonth', price: 2_000, flex: 'peak' },
      'options.1.ai': { coverage: 0.5, resolutionRate: 0.5, ahtUplift: 0.1 },
    }),
    'bpo',
    { nodes: true },
  ).nodes;
  const found = (id: string) => {
    const { unit, origin, inputs, labelKey } = nodes?.find((node) => node.id === id) ?? {};
    return { unit, origin, inputs, labelKey };
  };
  expect(found('provider.onSeatHoursPerWeek')).toEqual({
    unit: 'hours/week',
    origin: 'staffing',
    labelKey: 'provider.onSeatHoursPerWeek',
    inputs: [
      'providerContacts',
      'provider.openHoursPerWeek',
      ...[
        'share',
        'ahtSec',
        'maxOccupancy',
        'slTarget',
        'slSeconds',
        'minAgents',
        'concurrency',
        'maxAbandon',
      ].map((field) => `demand.channels.0.${field}`),
      'provider.ahtFactor',
      'provider.blendShare',
      'provider.poolErlangs',
      'ai.ahtUplift',
    ],
  });
  expect(found('provider.openHoursPerWeek')).toMatchObject({ unit: 'hours/week', inputs: [] });
  expect(found('provider.needFte')).toMatchObject({
    unit: 'fte',
    inputs: [
      'provider.onSeatHoursPerWeek',
      'provider.shrinkage',
      'provider.scheduleLoss',
      'provider.paidHoursPerWeek',
    ],
  });
  expect(found('provider.peakFte')).toMatchObject({ unit: 'fte', inputs: ['provider.needFte'] });
  expect(found('providerContacts')).toMatchObject({ unit: 'contacts', inputs: ['humanContacts'] });
  expect(found('inHouseContacts')).toMatchObject({ unit: 'contacts', inputs: [] });
  expect(found('humanContacts')).toMatchObject({ unit: 'contacts', origin: 'staffing' });
  expect(found('providerContacts.voice')).toEqual({
    unit: 'contacts',
    origin: 'staffing',
    labelKey: 'providerContacts',
    inputs: ['providerContacts'],
  });
  expect(found('billedSeconds.voice')).toEqual({
    unit: 'seconds',
    origin: 'staffing',
    labelKey: 'billedSeconds',
    inputs: [
      'demand.channels.0.ahtSec',
      'provider.ahtFactor',
      'provider.scheme.billableAhtShare',
      'provider.scheme.incrementSec',
    ],
  });
  expect(found('demand.channels.0.ahtSec')).toMatchObject({
    unit: 'seconds',
    origin: 'input',
    labelKey: 'demand.channels.ahtSec',
  });
  expect(found('year')).toMatchObject({ unit: 'year', origin: 'computed' });
  expect(found('month')).toMatchObject({ unit: 'months', origin: 'computed' });
  expect(found('vsBaseline.paybackMonths')).toMatchObject({
    unit: 'months',
    inputs: ['extraOneTime', 'savings'],
  });
});
