import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate, providerRateFloor, wageFromRate } from '~/model';
import { patient } from './arbitrary';
import { everyOption, holds, near, results, same } from './laws';
import { answer, changed, optionOf, plain } from './plain';

vi.setConfig(patient);

test('M9: a mix that gives the provider nothing is the own team, one that gives everything is the provider', () =>
  holds((scenario) => {
    const free = {
      ...scenario,
      demand: {
        ...scenario.demand,
        channels: scenario.demand.channels.map((channel) => ({ ...channel, minAgents: 0 })),
      },
    };
    // nothing that is paid whether there are contacts or not
    const bare = changed(
      {
        ...everyOption(free, 'inHouse.fixedPerMonth', 0),
        ...everyOption(free, 'inHouse.extras', []),
        ...everyOption(free, 'transition', {}),
        ...everyOption(free, 'leaving', undefined),
        ...everyOption(free, 'provider.extras', []),
        ...everyOption(free, 'provider.governance.perMonth', 0),
        ...everyOption(free, 'provider.minMonthly', 0),
        ...everyOption(free, 'provider.minAnnual', 0),
        ...everyOption(free, 'provider.setupFee', 0),
        ...everyOption(free, 'provider.trainingPerSeat', 0),
        ...everyOption(free, 'provider.deposit', 0),
        ...everyOption(free, 'provider.scheme.minSeats', 0),
        ...everyOption(free, 'provider.scheme.basePerMonth', 0),
      },
      free,
    ).options[0];
    const mix = (providerShare: number) => ({
      ...bare,
      id: `mix${providerShare}`,
      kind: 'hybrid',
      split: { by: 'share', providerShare },
    });
    const { own, bpo, mix0, mix1 } = answer(
      changed(
        {
          baseline: 'own',
          options: [
            { ...bare, id: 'own', kind: 'inHouse' },
            { ...bare, id: 'bpo', kind: 'provider' },
            mix(0),
            mix(1),
          ],
        },
        free,
      ),
    );
    near(mix0?.totals.grandTotal, own?.totals.grandTotal, 'nothing outside');
    near(mix1?.totals.grandTotal, bpo?.totals.grandTotal, 'everything outside');
  }));

test('M10: a provider who bills each hour on seat at what it costs the own team costs the same', () =>
  holds((scenario) => {
    const [{ inHouse } = {}] = scenario.options;
    if (!inHouse) throw new Error('every option of the generator has an own team');
    const { shrinkage, paidHoursPerWeek, scheduleLoss = 0, ahtFactor, blendShare } = inHouse;
    const billedAt = (price: number) =>
      results(
        changed(
          {
            options: [
              { id: 'a', kind: 'inHouse', inHouse: { ...inHouse, extras: [] } },
              {
                id: 'b',
                kind: 'provider',
                provider: {
                  ...{ shrinkage, paidHoursPerWeek, scheduleLoss, ahtFactor, blendShare },
                  scheme: { kind: 'perHour', price },
                },
              },
            ],
          },
          scenario,
        ),
      );
    // an hour on seat is billed with its schedule loss
    const cost = (billedAt(1).a.unitCosts.perProductiveHour ?? 0) / (1 + scheduleLoss);
    const { a, b } = billedAt(cost);
    if (a.unitCosts.perProductiveHour !== null) near(b.totals.grandTotal, a.totals.grandTotal);
  }));

test('M11: an AI that is offered to nobody, costs nothing and makes nothing harder changes nothing', () =>
  holds((scenario) => {
    const idle = (ai: unknown) =>
      changed(Object.fromEntries(scenario.options.map((_, i) => [`options.${i}.ai`, ai])), scenario);
    same(answer(idle({ coverage: 0, resolutionRate: 0.7 })), answer(idle(undefined)));
  }));

test('M12: at the reference resolution contacts are as stated; with a lower one there are not fewer', () =>
  holds((scenario) => {
    const { referenceFcr = 1, contactsPerMonth } = scenario.demand;
    const flat = changed({ 'demand.seasonality': undefined, horizonMonths: 2 }, scenario);
    const resolving = (share: number) =>
      results(changed({ 'options.0.quality.fcr': share }, flat)).a.totals.contacts;
    near(resolving(referenceFcr), 2 * contactsPerMonth);
    expect(resolving(referenceFcr * 0.9)).toBeGreaterThanOrEqual(resolving(referenceFcr) * (1 - 1e-12));
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
  ));

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

test('a hundred million contacts a month are answered, and nothing in the answer is endless', () => {
  const day = Array.from({ length: 24 }, (_, i) => ({ id: `h${i}`, hours: 7, share: 1 + (i % 5) }));
  const own = optionOf(changed({ 'demand.contactsPerMonth': 1e8, profile: day }), 'own');
  // 1e8 × 12/52 × 300 s ÷ 3600 = 1,923,076.9 hours of work a week, the least that can be on seat
  expect((own.totals.contacts / 12) * (12 / 52) * (300 / 3600)).toBeCloseTo(1_923_076.923, 3);
  const hours = (own.months[0]?.inHouseFte ?? 0) * 40 * 0.7;
  expect(hours).toBeGreaterThan(1_923_076.9);
  // and no more than the cap of 85 % and an agent in each of the 24 blocks ask for
  expect(hours).toBeLessThan(1_923_077 / 0.85 + 168);
});

test('evaluating does not touch the scenario', () => {
  const frozen = changed({});
  const before = structuredClone(frozen);
  evaluate(frozen, { nodes: true });
  expect(frozen).toEqual(before);
  expect(plain.options).toHaveLength(2);
});
