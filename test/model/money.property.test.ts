import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  evaluate,
  fieldOf,
  type OptionResult,
  providerRateFloor,
  type Scenario,
  wageFromRate,
} from '~/model';
import { numRuns, patient, scenarioRuns, scenarios, scheme } from './arbitrary';
import { answer, changed, optionOf, ownTeam, plain } from './plain';

vi.setConfig(patient);

const holds = (property: (scenario: Scenario) => void) =>
  fc.assert(fc.property(scenarios, property), { numRuns: scenarioRuns });
/** Within a billionth; thrown by hand, since thousands of numbers are compared a run. */
const near = (got: number | null | undefined, want: number | null | undefined, about = '') => {
  const close =
    typeof got === 'number' && typeof want === 'number'
      ? Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want), Math.abs(got))
      : got === want;
  if (!close) throw new Error(`${about}: ${got} for ${want}`);
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const mirror = (
  got: unknown,
  want: unknown,
  of: (value: number, path: string) => number,
  path = '',
): void => {
  if (typeof want === 'number') near(got as number, of(want, path), path);
  else if (want && typeof want === 'object')
    for (const [key, value] of Object.entries(want))
      mirror((got as Record<string, unknown>)[key], value, of, `${path}.${key}`);
  else if (got !== want) throw new Error(`${path}: ${got} for ${want}`);
};
const same = (got: unknown, want: unknown) => mirror(got, want, (value) => value);
const results = (scenario: Scenario) => answer(scenario) as Readonly<Record<'a' | 'b', OptionResult>>;

/** The scenario with every amount of money changed, told apart by the units of the schema. */
function repriced(scenario: Scenario, of: (amount: number, path: string, unit: string) => number): Scenario {
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value))
      return value.map((item, i) => (typeof item === 'object' ? walk(item, `${path}.${i}`) : item));
    if (typeof value !== 'object' || value === null)
      return typeof value === 'number' &&
        /^(money|providerMoney|aiMoney)(?!\/providerMoney)/.test(fieldOf(path)?.unit ?? '')
        ? of(value, path, fieldOf(path)?.unit ?? '')
        : value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, path ? `${path}.${key}` : key)]),
    );
  };
  return walk(scenario, '') as Scenario;
}
const isMoney = (path: string) =>
  /\.(lines|oneTime|unitCosts)\.|\.total$|\.(recurring|exit|grandTotal|npv|perContact|perIssue|saving|npvSaving|oneTime)$/.test(
    path,
  );

describe('laws of the bill, for any plausible scenario', () => {
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

  test('M2: all money four times as dear makes every amount four times as large and nothing else', () =>
    holds((scenario) => {
      const scaled = answer(repriced(scenario, (amount) => 4 * amount));
      mirror(scaled, answer(scenario), (value, path) => (isMoney(path) ? 4 * value : value));
    }));

  test('M3: writing a scenario in another currency and computing is computing and then converting', () =>
    holds((scenario) => {
      const rate = 8;
      const own = repriced(scenario, (amount, _, unit) =>
        unit.startsWith('money') ? rate * amount : amount,
      );
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

  test('M7: fees and top-up reach the minimum, and without a minimum nothing is topped up', () =>
    holds((scenario) => {
      scenario.options.forEach(({ id, kind, provider }, i) => {
        if (kind === 'inHouse' || !provider) return;
        const usd = changed({ [`options.${i}.provider.currency`]: 'USD' }, scenario);
        optionOf(usd, id).months.forEach(({ lines }, month) => {
          const least =
            (provider.minMonthly ?? 0) * (1 + (provider.escalatorPerYear ?? 0)) ** Math.floor(month / 12);
          expect(lines.providerFees + lines.minimumTopUp).toBeGreaterThanOrEqual(least * (1 - 1e-12));
        });
        const none = changed(
          { [`options.${i}.provider.minMonthly`]: 0, [`options.${i}.provider.minAnnual`]: 0 },
          usd,
        );
        const { lines } = optionOf(none, id);
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

  test('M11: an AI that is offered to nobody, costs nothing and makes nothing harder changes nothing', () =>
    holds((scenario) => {
      const idle = (ai: unknown) =>
        changed(Object.fromEntries(scenario.options.map((_, i) => [`options.${i}.ai`, ai])), scenario);
      same(answer(idle({ coverage: 0, resolutionRate: 0.7 })), answer(idle(undefined)));
    }));

  test('M12: at the reference resolution contacts are as stated; with a lower one there are not fewer', () =>
    holds((scenario) => {
      const fcr = scenario.demand.referenceFcr ?? 1;
      const resolving = (share: number) =>
        results(changed({ 'options.0.quality.fcr': share }, scenario)).a.totals.contacts;
      near(
        resolving(fcr),
        results(scenario).a.totals.issues / (1 - (1 - fcr) * (scenario.demand.recontactRate ?? 1)),
      );
      expect(resolving(fcr * 0.9)).toBeGreaterThanOrEqual(resolving(fcr) * (1 - 1e-12));
    }));

  test('M13: the first year of a longer run is the year on its own, true-up and exit aside', () =>
    holds((scenario) => {
      const [year, longer] = [12, 20].map((horizonMonths) => answer(changed({ horizonMonths }, scenario)));
      for (const [id, { months }] of Object.entries(year ?? {}))
        months.forEach(({ lines, total: _, ...month }, m) => {
          const other = longer?.[id]?.months[m];
          for (const [key, value] of Object.entries(month))
            near(other?.[key as keyof typeof month], value, key);
          for (const [line, amount] of Object.entries(lines))
            if (!(m === 11 && /annualTrueUp|tax/.test(line)))
              near(other?.lines[line as keyof typeof lines], amount, `${m} ${line}`);
        });
    }));

  test('M14: the order of the options does not matter', () =>
    holds((scenario) => {
      same(answer({ ...scenario, options: scenario.options.toReversed() }), answer(scenario));
    }));

  test('M16: extras that are all included are no extras', () =>
    holds((scenario) => {
      const extras = (of: (list: readonly object[]) => readonly object[]) =>
        changed(
          Object.fromEntries(
            scenario.options.flatMap(({ inHouse, provider }, i) => [
              ...(inHouse ? [[`options.${i}.inHouse.extras`, of(inHouse.extras ?? [])]] : []),
              ...(provider ? [[`options.${i}.provider.extras`, of(provider.extras ?? [])]] : []),
            ]),
          ),
          scenario,
        );
      same(
        answer(extras((list) => list.map((extra) => ({ ...extra, status: 'included' })))),
        answer(extras(() => [])),
      );
    }));

  test('never a NaN, an infinity or a missing number anywhere', () =>
    holds((scenario) => {
      const walk = (value: unknown, path: string): void => {
        if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path}: ${value}`);
        if (value === undefined || (value === null && path.startsWith('.months'))) throw new Error(path);
        if (value && typeof value === 'object')
          for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
      };
      for (const option of Object.values(answer(scenario, { nodes: true }))) walk(option, '');
    }));
});

const lean = { shrinkage: 0.3, paidHoursPerWeek: 40, scheduleLoss: 0.05 };

test('M9: a mix that gives the provider nothing is the own team, one that gives everything is the provider', () =>
  fc.assert(
    fc.property(scheme, fc.double({ min: 10, max: 20_000, noNaN: true }), (billing, contactsPerMonth) => {
      const provider = { ...lean, scheme: { ...billing, minSeats: 0, basePerMonth: 0 } };
      const option = { quality: {}, inHouse: { ...ownTeam, techPerSeatMonth: 90 }, provider };
      const mix = (providerShare: number) => ({
        ...option,
        id: `mix${providerShare}`,
        kind: 'hybrid',
        split: { by: 'share', providerShare },
      });
      const scenario = changed({
        'demand.contactsPerMonth': contactsPerMonth,
        'demand.channels.0.minAgents': 0,
        options: [
          { ...option, id: 'own', kind: 'inHouse' },
          { ...option, id: 'bpo', kind: 'provider' },
          mix(0),
          mix(1),
        ],
      });
      const { own, bpo, mix0, mix1 } = answer(scenario);
      near(mix0?.totals.grandTotal, own?.totals.grandTotal);
      near(mix1?.totals.grandTotal, bpo?.totals.grandTotal);
    }),
    { numRuns },
  ));

test('M10: a provider who bills each hour on seat at what it costs the own team costs the same', () =>
  fc.assert(
    fc.property(fc.double({ min: 10, max: 20_000, noNaN: true }), (contactsPerMonth) => {
      const base = changed({
        'demand.contactsPerMonth': contactsPerMonth,
        'options.1.provider.shrinkage': ownTeam.shrinkage,
      });
      const own = optionOf(base, 'own');
      const price = own.unitCosts.perProductiveHour ?? 0;
      near(
        optionOf(changed({ 'options.1.provider.scheme.price': price }, base), 'bpo').totals.grandTotal,
        own.totals.grandTotal,
      );
    }),
    { numRuns },
  ));

test('M17: the wage read from a rate is the wage the rate was built from', () =>
  fc.assert(
    fc.property(
      fc.record({
        wagePerHour: fc.double({ min: 0.1, max: 100, noNaN: true }),
        onCostRate: fc.double({ min: 0, max: 2, noNaN: true }),
        otherPerPaidHour: fc.double({ min: 0, max: 50, noNaN: true }),
        billableShare: fc.double({ min: 0.2, max: 1, noNaN: true }),
        adminRate: fc.double({ min: 0, max: 1, noNaN: true }),
        margin: fc.double({ min: 0, max: 0.8, noNaN: true }),
      }),
      ({ wagePerHour, ...built }) => {
        const wage = wageFromRate({ ...built, rate: providerRateFloor({ wagePerHour, ...built }) });
        expect(Math.abs(wage - wagePerHour)).toBeLessThanOrEqual(
          1e-9 * (wagePerHour + built.otherPerPaidHour),
        );
      },
    ),
    { numRuns },
  ));

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

test('a price that leaves no room for the wage is found out: the wage is negative', () => {
  // (3 × 0.85 × 0.8/1.1 − 2)/1.3 = (1.854545… − 2)/1.3
  const built = { onCostRate: 0.3, otherPerPaidHour: 2, billableShare: 0.8, adminRate: 0.1, margin: 0.15 };
  expect(wageFromRate({ ...built, rate: 3 })).toBeCloseTo(-0.111888, 6);
  // the reference floor backwards: 10.838235… an hour pays 4.00
  expect(wageFromRate({ ...built, otherPerPaidHour: 1.5, rate: 10.838235294117647 })).toBeCloseTo(4, 12);
});

test('no volume at all: the floor is still staffed, and what would divide by nothing is none', () => {
  const { totals, months, unitCosts } = optionOf(changed({ 'demand.contactsPerMonth': 0 }), 'own');
  // one agent × 60 h ÷ 0.7 ÷ 40 = 2.142857 FTE
  expect(months[0]?.inHouseFte).toBeCloseTo(60 / 0.7 / 40, 12);
  expect([totals.perContact, totals.perIssue]).toEqual([null, null]);
  expect(unitCosts.perPaidHour).toBeCloseTo(25, 12);
  const nobody = optionOf(changed({ 'demand.contactsPerMonth': 0, 'demand.channels.0.minAgents': 0 }), 'own');
  expect(nobody.totals.grandTotal).toBe(0);
  expect(nobody.unitCosts).toEqual({ perProductiveHour: null, perPaidHour: null });
});

test('evaluating does not touch the scenario', () => {
  const frozen = changed({});
  const before = structuredClone(frozen);
  evaluate(frozen, { nodes: true });
  expect(frozen).toEqual(before);
  expect(plain.options).toHaveLength(2);
});
