import { describe, expect, test } from 'vitest';
import type { Scenario } from '~/model';
import { answer } from './plain';

/**
 * Two bills that can be followed with a pocket calculator: 2,600 calls a month of five minutes in 50 open
 * hours a week, by an own team and by a provider in euros, over two years. Every number below is worked out
 * beside it; none is read from the model.
 */
const scenario: Scenario = {
  currency: 'USD',
  fx: { EUR: 1.1 },
  horizonMonths: 24,
  discountRate: 0.1,
  inflationPerYear: 0.05,
  baseline: 'own',
  demand: {
    contactsPerMonth: 2_600,
    channels: [
      {
        id: 'voice',
        handling: 'queue',
        share: 1,
        ahtSec: 300,
        slTarget: 0.8,
        slSeconds: 60,
        maxOccupancy: 0.85,
      },
    ],
  },
  profile: [{ id: 'open', hours: 50, share: 1 }],
  options: [
    {
      id: 'own',
      kind: 'inHouse',
      inHouse: {
        shrinkage: 0.25,
        paidHoursPerWeek: 40,
        wagePerHour: 18,
        premiumHoursShare: 0.2,
        premiumRate: 0.25,
        onCostRate: 0.2,
        supportRoles: [{ id: 'lead', span: 10, salaryPerYear: 60_000 }],
        attritionPerYear: 0.24,
        recruitingPerHire: 1_000,
        trainerCostPerHire: 500,
        trainingHours: 100,
        rampWeeks: 10,
        rampStartProductivity: 0.5,
        techPerSeatMonth: 120,
        workspacePerSeatMonth: 200,
        remoteShare: 0.4,
        overheadRate: 0.1,
        fixedPerMonth: 500,
      },
    },
    {
      id: 'bpo',
      kind: 'provider',
      provider: {
        shrinkage: 0.25,
        paidHoursPerWeek: 40,
        currency: 'EUR',
        scheme: { kind: 'perHour', price: 15 },
        premiums: [
          { id: 'language', rate: 0.1 },
          { id: 'weekend', rate: 0.2, share: 0.25 },
        ],
        escalatorPerYear: 0.04,
        minMonthly: 11_500,
        nonRecoverableTaxRate: 0.05,
        setupFee: 5_000,
        trainingPerSeat: 400,
        termMonths: 36,
        exitFeeMonths: 2,
        governance: { perMonth: 800, rateOfFees: 0.02, toolPerFteMonth: 30 },
        extras: [
          { id: 'reports', status: 'extra', amount: 100, basis: 'month' },
          { id: 'integration', status: 'extra', amount: 2_000, basis: 'once' },
          { id: 'training', status: 'included', amount: 900, basis: 'month' },
        ],
      },
      transition: {
        knowledgeHours: 200,
        knowledgeRatePerHour: 40,
        severancePerFte: 3_000,
        parallelMonths: 1,
        parallelShare: 0.5,
      },
    },
  ],
};
const { own, bpo } = answer(scenario);
const linesOf = (option: typeof own, month: number) =>
  Object.fromEntries(
    Object.entries(option?.months[month]?.lines ?? {})
      .filter(([, amount]) => amount !== 0)
      .map(([line, amount]) => [line, Number(amount.toFixed(6))]),
  );

describe('an own team of five', () => {
  test('2,600 calls a month are 12 an hour, one erlang, and need three agents', () => {
    // 2,600 × 12/52 = 600 a week; 600/50 = 12 an hour; 12 × 300/3,600 = 1 erlang
    // two agents: C = 1/3, answered in 60 s 1 − 1/3 × e^(−1 × 60/300) = 72.7 %, too few
    // three: B = 1/16, C = 3 × 1/16 ÷ (3 − 15/16) = 1/11, 1 − 1/11 × e^(−2 × 60/300) = 93.9 %
    expect(own?.staffing[0]).toMatchObject({ contactsPerHour: expect.closeTo(12, 9), agents: 3 });
    expect(own?.staffing[0]?.load).toBeCloseTo(1, 9);
    expect(own?.staffing[0]?.serviceLevel).toBeCloseTo(1 - Math.exp(-0.4) / 11, 9);
  });

  test('three agents in 50 hours are 150 hours a week, 200 paid ones, five people', () => {
    // 3 × 50 = 150; ÷ 0.75 = 200; ÷ 40 = 5
    expect(own?.months[0]?.inHouseFte).toBeCloseTo(5, 9);
    // 24 % a year leave: 5 × 0.24/12 are replaced each month
    expect(own?.months.map(({ hires }) => Number(hires.toFixed(9)))).toEqual(Array(24).fill(0.1));
  });

  test('a month of the first year, line by line', () => {
    expect(linesOf(own, 0)).toEqual({
      // 5 × 40 × 52/12 = 866.67 hours × 18
      wages: 15_600,
      // 20 % of the hours at 25 % more: 15,600 × 0.2 × 0.25
      shiftPremium: 780,
      // 20 % of 15,600 + 780
      onCosts: 3_276,
      // half a lead: 5/10 × 60,000/12 × 1.2
      support: 3_000,
      // a hire costs 1,000 + 500 + (100 h + 10 weeks × 40 h × half lost/2 = 100 h) × 18 × 1.2 = 5,820; × 0.1
      attrition: 582,
      // 5 × 120
      technology: 600,
      // 5 × 200 for the 60 % who come in
      workspace: 600,
      // 10 % of 15,600 + 780 + 3,276 + 3,000 + 582 + 600 + 600 = 24,438
      overhead: 2_443.8,
      fixed: 500,
    });
    // 24,438 + 2,443.80 + 500
    expect(own?.months[0]?.total).toBeCloseTo(27_381.8, 6);
  });

  test('two years: the second 5 % dearer', () => {
    // 27,381.80 × 1.05
    expect(own?.months[12]?.total).toBeCloseTo(28_750.89, 6);
    // 12 × 27,381.80 + 12 × 28,750.89 = 328,581.60 + 345,010.68
    expect(own?.totals.grandTotal).toBeCloseTo(673_592.28, 5);
    // over 24 × 2,600 = 62,400 calls
    expect(own?.totals.perContact).toBeCloseTo(673_592.28 / 62_400, 9);
    // 5 × 40 × 104 weeks = 20,800 paid hours, of which 15,600 on seat
    expect(own?.unitCosts.perPaidHour).toBeCloseTo(673_592.28 / 20_800, 9);
    expect(own?.unitCosts.perProductiveHour).toBeCloseTo(673_592.28 / 15_600, 9);
  });
});

describe('a provider at 15 euros an hour on seat', () => {
  test('650 hours a month', () => {
    // 150 × 52/12
    expect(bpo?.months[0]?.units).toBeCloseTo(650, 9);
    expect(bpo?.months[0]?.providerFte).toBeCloseTo(5, 9);
  });

  test('a month of the first year, line by line', () => {
    expect(linesOf(bpo, 0)).toEqual({
      // 650 × 15 = 9,750 €; language 10 % and weekend 20 % on a quarter: × 1.15 = 11,212.50 €; × 1.1
      providerFees: 12_333.75,
      // the minimum is 11,500 €: 287.50 € are missing; × 1.1
      minimumTopUp: 316.25,
      // 5 % of 11,500 € = 575 €; × 1.1
      tax: 632.5,
      // 800 + 2 % of 12,650
      governance: 1_053,
      // 5 × 30
      retainedTools: 150,
      // 100 €; what is included costs nothing
      extras: 110,
    });
    // 12,650 + 632.50 + 1,053 + 150 + 110
    expect(bpo?.months[0]?.total).toBeCloseTo(14_595.5, 6);
  });

  test('a month of the second year: the contract 4 % dearer, what stays with the buyer 5 %', () => {
    expect(linesOf(bpo, 12)).toEqual({
      // 11,212.50 € × 1.04 = 11,661 €
      providerFees: 12_827.1,
      // 11,500 € × 1.04 = 11,960 €, less 11,661 € = 299 €
      minimumTopUp: 328.9,
      // 5 % of 11,960 € = 598 €
      tax: 657.8,
      // 800 × 1.05 + 2 % of 13,156 = 840 + 263.12
      governance: 1_103.12,
      // 150 × 1.05
      retainedTools: 157.5,
      // 110 × 1.04
      extras: 114.4,
    });
    expect(bpo?.months[12]?.total).toBeCloseTo(15_188.82, 6);
  });

  test('what is paid once, and for leaving a year early', () => {
    const oneTime = Object.fromEntries(
      Object.entries(bpo?.oneTime ?? {}).map(([line, amount]) => [line, Number(amount.toFixed(6))]),
    );
    expect(oneTime).toEqual({
      // 5,000 € and five seats × 400 €
      setup: 5_500,
      training: 2_200,
      // 200 h × 40
      knowledge: 8_000,
      // five people × 3,000
      severance: 15_000,
      // half of one month of the own team: 27,381.80/2
      parallel: 13_690.9,
      aiSetup: 0,
      leaving: 0,
      // 2,000 €
      extras: 2_200,
      total: 46_590.9,
    });
    // twelve months of the term are left, two months of fees are asked: 2 × 13,156
    expect(bpo?.totals.exit).toBeCloseTo(26_312, 6);
  });

  test('two years, and against the own team', () => {
    // 12 × 14,595.50 + 12 × 15,188.82 = 175,146 + 182,265.84; + 46,590.90 + 26,312
    expect(bpo?.totals.recurring).toBeCloseTo(357_411.84, 5);
    expect(bpo?.totals.grandTotal).toBeCloseTo(430_314.74, 5);
    expect(bpo?.totals.perIssue).toBeCloseTo(430_314.74 / 62_400, 9);
    // 673,592.28 − 430,314.74
    expect(bpo?.vsBaseline.saving).toBeCloseTo(243_277.54, 5);
    // 27,381.80 − 14,595.50 = 12,786.30 a month: 46,590.90 are back after 3.64 months
    expect(bpo?.vsBaseline.paybackMonths).toBeCloseTo(46_590.9 / 12_786.3, 9);
    expect(bpo?.vsBaseline.roi).toBeCloseTo(243_277.54 / 46_590.9, 9);
  });

  test('in today’s money at 10 % a year', () => {
    // a month's end is worth q = 1.1^(−1/12) = 0.992089; twelve of them q(1 − 1/1.1)/(1 − q) = 11.4005
    const q = 1.1 ** (-1 / 12);
    const year = (q * (1 - 1 / 1.1)) / (1 - q);
    expect(year).toBeCloseTo(11.4005, 4);
    expect(own?.totals.npv).toBeCloseTo(27_381.8 * year + (28_750.89 * year) / 1.1, 5);
    expect(bpo?.totals.npv).toBeCloseTo(
      46_590.9 + 14_595.5 * year + (15_188.82 * year) / 1.1 + 26_312 / 1.21,
      5,
    );
  });
});
