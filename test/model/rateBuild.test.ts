import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providerRateFloor, wageFromRate } from '~/model/providerRateFloor';
import { builtRate, payLeft, RATE_STEPS, type RateBuild } from '~/model/rateBuild';

/** 39 hours a week are 169 a month. */
const build: RateBuild = {
  paidHoursPerWeek: 39,
  contributionRate: 0.2,
  extraRate: 0.05,
  nightRate: 0.5,
  nightShare: 0.2,
  leadPay: 1.5,
  span: 10,
  seatPerMonth: 338,
  telecomPerMonth: 169,
  adminRate: 0.1,
  billableShare: 0.8,
  margin: 0.2,
};

describe('an agent paid 1,690 for 169 hours, a fifth of them at night for half as much again', () => {
  const { rate, steps } = builtRate({ ...build, payPerMonth: 1690 });

  test('earns 10 an hour and 1 for the nights', () => {
    expect(steps.wagePerHour).toBeCloseTo(10, 12);
    expect(steps.night).toBeCloseTo(1, 12);
  });

  test('costs 2.20 in contributions, 0.55 in extras, and 15 % of it all in leaders', () => {
    expect(steps.contributions).toBeCloseTo(2.2, 12);
    expect(steps.extras).toBeCloseTo(0.55, 12);
    expect(steps.leads).toBeCloseTo(13.75 * 0.15, 12);
  });

  test('costs 18.8125 an hour with place and systems, a tenth more with administration', () => {
    expect(steps.seat + steps.telecom).toBeCloseTo(3, 12);
    expect(steps.admin).toBeCloseTo(1.88125, 12);
  });

  test('with four of five hours billed and a fifth of the price kept is billed at 32.3339 an hour', () => {
    // 20.69375 ÷ 0.8 ÷ 0.8
    expect(rate).toBeCloseTo(32.333984375, 12);
    expect(steps.idle).toBeCloseTo(20.69375 / 4, 12);
    expect(steps.profit).toBeCloseTo(32.333984375 / 5, 12);
  });

  test('is what that rate leaves', () => {
    expect(payLeft({ ...build, rate: 32.333984375 })).toBeCloseTo(1690, 9);
  });
});

const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
const anyBuild: fc.Arbitrary<RateBuild> = fc.record({
  paidHoursPerWeek: fc.double({ min: 1, max: 80, noNaN: true }),
  contributionRate: share(3),
  extraRate: share(1),
  nightRate: share(5),
  nightShare: share(1),
  leadPay: share(10),
  span: fc.double({ min: 1, max: 100, noNaN: true }),
  seatPerMonth: share(10_000),
  telecomPerMonth: share(10_000),
  adminRate: share(2),
  billableShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
  margin: share(0.9),
});
const anyPay = fc.double({ min: 1, max: 1e6, noNaN: true });

test('the steps from the wage to the rate add up to the rate', () => {
  fc.assert(
    fc.property(anyBuild, anyPay, (some, payPerMonth) => {
      const { rate, steps } = builtRate({ ...some, payPerMonth });
      const sum = RATE_STEPS.reduce((total, name) => total + steps[name], 0);
      expect(Math.abs(sum / rate - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('a rate built from a pay leaves that pay', () => {
  fc.assert(
    fc.property(anyBuild, anyPay, (some, payPerMonth) => {
      const { rate } = builtRate({ ...some, payPerMonth });
      const left = payLeft({ ...some, rate });
      // Where the pay is small beside the rest, it is the difference of two large amounts.
      const scale = payPerMonth + some.seatPerMonth + some.telecomPerMonth;
      expect(Math.abs(left - payPerMonth)).toBeLessThan(1e-9 * scale);
    }),
  );
});

test('it is the floor of the provider’s rate, with all that follows the wage as on-costs', () => {
  fc.assert(
    fc.property(anyBuild, anyPay, (some, payPerMonth) => {
      const { rate, steps } = builtRate({ ...some, payPerMonth });
      const { adminRate, billableShare, margin } = some;
      const rest = {
        onCostRate: (steps.night + steps.contributions + steps.extras + steps.leads) / steps.wagePerHour,
        otherPerPaidHour: steps.seat + steps.telecom,
        ...{ adminRate, billableShare, margin },
      };
      const floor = providerRateFloor({ ...rest, wagePerHour: steps.wagePerHour });
      expect(Math.abs(rate / floor - 1)).toBeLessThan(1e-12);
      const hours = (some.paidHoursPerWeek * 52) / 12;
      const wage = wageFromRate({ ...rest, rate }) * hours;
      expect(Math.abs(payLeft({ ...some, rate }) - wage)).toBeLessThan(
        1e-9 * (payPerMonth + rest.otherPerPaidHour * hours),
      );
    }),
  );
});

test('a rate that cannot pay the seat leaves less than nothing', () => {
  expect(payLeft({ ...build, rate: 4 })).toBeLessThan(0);
  expect(payLeft({ ...build, rate: 0 })).toBeCloseTo(-507 / (1.1 * 1.25 * 1.15), 9);
});

test.each([
  ['span', { span: 0 }],
  ['paidHoursPerWeek', { paidHoursPerWeek: 0 }],
  ['billableShare', { billableShare: 0 }],
  ['billableShare', { billableShare: 1.1 }],
  ['nightShare', { nightShare: 2 }],
  ['margin', { margin: 1 }],
  ['leadPay', { leadPay: Number.NaN }],
])('%s that makes no rate is named', (field, wrong) => {
  expect(() => payLeft({ ...build, ...wrong, rate: 10 })).toThrow(expect.objectContaining({ field }));
});

test('a pay of nothing has no rate', () => {
  expect(() => builtRate({ ...build, payPerMonth: 0 })).toThrow(
    expect.objectContaining({ field: 'payPerMonth' }),
  );
});
