import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Scenario } from '~/model';
import { patient, scenarios } from './arbitrary';
import { holds, isMoney, mirror, near, repriced, results, same, sum } from './laws';
import { answer, changed, optionOf, ownTeam, plain } from './plain';

vi.setConfig(patient);

test('M1: lines sum to the month, months and what is paid once and at the end to the grand total', () =>
  holds((scenario) => {
    for (const { months, lines, oneTime, totals } of Object.values(answer(scenario))) {
      for (const month of months) near(sum(Object.values(month.lines)), month.total);
      near(sum(Object.values(lines)), totals.recurring);
      near(sum(months.map(({ total }) => total)), totals.recurring);
      near(sum(Object.values({ ...oneTime, total: 0 })), oneTime.total);
      near(totals.recurring + totals.oneTime + totals.exit, totals.grandTotal);
    }
  }));

test('M2: all money some times as dear makes every amount as many times as large and nothing else', () =>
  fc.assert(
    // powers of two, so that rounding is the same on both sides
    fc.property(scenarios, fc.constantFrom(0.25, 0.5, 2, 4, 16), (scenario, k) => {
      const scaled = answer(repriced(scenario, (amount) => k * amount));
      mirror(scaled, answer(scenario), (value, path) => (isMoney(path) ? k * value : value));
    }),
  ));

test('M3: writing a scenario in another currency and computing is computing and then converting', () =>
  holds((scenario) => {
    const rate = 8;
    const own = repriced(scenario, (amount, _, unit) => (unit.startsWith('money') ? rate * amount : amount));
    const block = (part: 'provider' | 'ai') => (option: NonNullable<Scenario['options']>[number]) => ({
      ...option,
      ...(option[part] && { [part]: { ...option[part], currency: option[part]?.currency ?? 'USD' } }),
    });
    const other = {
      ...own,
      currency: 'CNY',
      fx: { USD: rate, EUR: rate * (scenario.fx?.['EUR'] ?? 1) },
      options: own.options.map(block('provider')).map(block('ai')),
    } as Scenario;
    // a drift is of the rate to the scenario's currency: with none the two ways must agree
    const still = (s: Scenario) =>
      changed(
        Object.fromEntries(
          s.options.flatMap((o, i) => [
            ...(o.provider ? [[`options.${i}.provider.fxDriftPerYear`, 0]] : []),
            ...(o.ai ? [[`options.${i}.ai.fxDriftPerYear`, 0]] : []),
          ]),
        ),
        s,
      );
    mirror(answer(still(other)), answer(still(scenario)), (value, path) =>
      isMoney(path) ? rate * value : value,
    );
  }));

test('M4: twelve months hold twelve average months, and only the ratio of the weights matters', () =>
  holds((scenario) => {
    const year = changed({ horizonMonths: 12 }, scenario);
    const { demand } = year;
    const f0 = 1 - (1 - (demand.referenceFcr ?? 1)) * (demand.recontactRate ?? 1);
    near(results(year).a.totals.issues, 12 * demand.contactsPerMonth * f0);
    if (demand.seasonality)
      same(
        answer(changed({ 'demand.seasonality': demand.seasonality.map((w) => 4 * w) }, year)),
        answer(year),
      );
  }));

test('M5: without a discount rate the present value is the grand total; with a higher one it is less', () =>
  holds((scenario) => {
    const paid = changed(
      {
        churn: undefined,
        ...Object.fromEntries(scenario.options.map((_, i) => [`options.${i}.provider.deposit`, 0])),
      },
      scenario,
    );
    for (const { totals } of Object.values(answer(changed({ discountRate: 0 }, paid))))
      near(totals.npv, totals.grandTotal);
    const [early, late] = [0.05, 0.2].map((discountRate) => answer(changed({ discountRate }, paid)));
    for (const [id, { totals, months }] of Object.entries(early ?? {}))
      if (months.every(({ total }) => total >= 0))
        expect(late?.[id]?.totals.npv).toBeLessThanOrEqual(totals.npv);
  }));

test('M6: in a flat year more volume never lowers a total, price lists by steps on all units aside', () =>
  holds((scenario) => {
    const flat = changed(
      {
        'demand.seasonality': undefined,
        'demand.growthPerYear': 0,
        churn: undefined,
        ...Object.fromEntries(
          scenario.options.flatMap(({ provider }, i) =>
            provider?.scheme.tierMode ? [[`options.${i}.provider.scheme.tierMode`, 'graduated']] : [],
          ),
        ),
      },
      scenario,
    );
    const more = changed({ 'demand.contactsPerMonth': flat.demand.contactsPerMonth * 1.3 + 1 }, flat);
    const grown = answer(more);
    for (const [id, { totals, oneTime }] of Object.entries(answer(flat))) {
      // what the move itself costs hangs on the difference between two teams, which may shrink
      const [before, after] = [
        totals.grandTotal - oneTime.severance,
        (grown[id]?.totals.grandTotal ?? 0) - (grown[id]?.oneTime.severance ?? 0),
      ];
      expect(after, id).toBeGreaterThanOrEqual(before - 1e-9 * Math.abs(before));
    }
  }));

test('M7: fees and top-up reach the minimum of the month and of the year; without one nothing is topped up', () =>
  holds((scenario) => {
    scenario.options.forEach(({ id, kind, provider }, i) => {
      if (kind === 'inHouse' || !provider) return;
      const { minMonthly = 0, minAnnual = 0, escalatorPerYear = 0 } = provider;
      const usd = changed({ [`options.${i}.provider.currency`]: 'USD' }, scenario);
      const { months } = optionOf(usd, id);
      for (let from = 0; from < months.length; from += 12) {
        const year = months.slice(from, from + 12).map(({ lines }) => lines);
        const index = (1 + escalatorPerYear) ** (from / 12);
        for (const { providerFees, minimumTopUp } of year)
          expect(providerFees + minimumTopUp).toBeGreaterThanOrEqual(minMonthly * index * (1 - 1e-12));
        const invoiced = year.map((lines) => lines.providerFees + lines.minimumTopUp + lines.annualTrueUp);
        expect(sum(invoiced)).toBeGreaterThanOrEqual(((minAnnual * index * year.length) / 12) * (1 - 1e-12));
      }
      const { lines } = optionOf(
        changed({ [`options.${i}.provider.minMonthly`]: 0, [`options.${i}.provider.minAnnual`]: 0 }, usd),
        id,
      );
      expect([lines.minimumTopUp, lines.annualTrueUp]).toEqual([0, 0]);
    });
  }));

test('M8: premiums that apply to no hours leave the list price', () =>
  holds((scenario) => {
    const without = (premiums: unknown) =>
      changed(
        Object.fromEntries(scenario.options.map((_, i) => [`options.${i}.provider.premiums`, premiums])),
        scenario,
      );
    same(
      answer(
        without([
          { rate: 0.4, share: 0 },
          { rate: 5, share: 0 },
        ]),
      ),
      answer(without([])),
    );
  }));

test('steps on all units are no law: 4,000 contacts at 4.00 cost more than 4,001 at 3.40', () => {
  const fee = (contactsPerMonth: number) =>
    optionOf(
      changed({
        'demand.contactsPerMonth': contactsPerMonth,
        'options.1.provider.scheme': {
          kind: 'perContact',
          tierMode: 'allUnits',
          tiers: [
            { upTo: 4_000, price: 4 },
            { upTo: null, price: 3.4 },
          ],
        },
      }),
      'bpo',
    ).months[0]?.total;
  expect(fee(4_000)).toBeCloseTo(16_000, 6);
  expect(fee(4_001)).toBeCloseTo(13_603.4, 6);
});

test('a growing team is no law either: 2,500 contacts a month cost less than 2,400, who hire in the second year', () => {
  const own = (contactsPerMonth: number) =>
    optionOf(
      changed({
        horizonMonths: 24,
        'demand.contactsPerMonth': contactsPerMonth,
        'demand.growthPerYear': 0.25,
        'options.0.inHouse.recruitingPerHire': 60_000,
      }),
      'own',
    );
  const [fewer, more] = [own(2_400), own(2_500)];
  // two agents need 2 × 60 h/0.7/40 = 4.2857 FTE, three 6.4286; each FTE costs 40 × 52 × 20 × 1.25 = 52,000 a year
  // 4.2857 × 52,000 + 6.4286 × 52,000 + 2.142857 hires × 60,000 = 222,857.14 + 334,285.71 + 128,571.43
  expect(fewer.totals.grandTotal).toBeCloseTo(685_714.2857, 3);
  // 2 × 6.4286 × 52,000, nobody is hired
  expect(more.totals.grandTotal).toBeCloseTo(668_571.4286, 3);
});

test('severance is no law: the half kept inside grows by an agent, and those two people need not be let go', () => {
  const half = (contactsPerMonth: number) =>
    optionOf(
      changed({
        horizonMonths: 1,
        'demand.contactsPerMonth': contactsPerMonth,
        'options.1': {
          ...plain.options[1],
          kind: 'hybrid',
          inHouse: ownTeam,
          split: { by: 'share', providerShare: 0.5 },
          transition: { severancePerFte: 50_000 },
        },
      }),
      'bpo',
    );
  // all inside two agents are 4.285714 FTE at either volume; half of 1,300 calls need one agent, half of 1,350 two
  expect(half(1_300).oneTime.severance).toBeCloseTo(2.142857 * 50_000, 0);
  expect(half(1_350).oneTime.severance).toBe(0);
  expect(half(1_350).totals.grandTotal).toBeLessThan(half(1_300).totals.grandTotal);
});
