import fc from 'fast-check';
import type { Scenario } from '~/model';

/** How often each law is tried; `MODEL_RUNS` makes it fewer or more, `MODEL_SEED` repeats a run. */
export const runs = Number(process.env['MODEL_RUNS'] ?? 1_000);
const seed = Number(process.env['MODEL_SEED']);
fc.configureGlobal({ numRuns: runs, ...(seed && { seed }) });
/** Long runs on a busy machine are no failure. */
export const patient = { testTimeout: 600_000 };

/** Numbers a form could hold: none so close to 0 that amounts vanish in the last digit. */
export const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const queue = fc.record({
  handling: fc.constant('queue' as const),
  ahtSec: between(30, 1_800),
  slTarget: between(0, 0.97),
  slSeconds: between(0, 120),
  maxOccupancy: between(0.5, 1),
  minAgents: fc.integer({ min: 0, max: 3 }),
  concurrency: between(1, 5),
  patienceSec: fc.option(between(10, 600), { nil: null }),
  maxAbandon: between(0.02, 1),
});
const deferred = fc.record({
  handling: fc.constant('workload' as const),
  ahtSec: between(30, 1_800),
  maxOccupancy: between(0.5, 1),
});

const channels = fc
  .array(fc.tuple(fc.oneof(queue, deferred), between(0.1, 1)), { minLength: 1, maxLength: 3 })
  .map((list) => {
    const whole = list.reduce((sum, [, weight]) => sum + weight, 0);
    return list.map(([channel, weight], i) => ({ ...channel, id: `c${i}`, share: weight / whole }));
  });

const profile = fc
  .array(fc.record({ hours: between(5, 50), share: between(0, 1) }), { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.map((block, i) => ({ ...block, share: block.share + (i ? 0 : 0.1), id: `b${i}` })));

const party = {
  shrinkage: between(0, 0.5),
  paidHoursPerWeek: between(30, 48),
  scheduleLoss: between(0, 0.2),
  ahtFactor: between(0.8, 1.3),
  blendShare: between(0, 0.5),
};

const basis = ['month', 'year', 'agentMonth', 'hour', 'contact', 'once'] as const;
const extras = fc
  .array(
    fc.record({
      status: fc.constantFrom('included' as const, 'extra' as const, 'unknown' as const),
      amount: between(0, 500),
      basis: fc.constantFrom(...basis),
    }),
    { maxLength: 3 },
  )
  .map((list) => list.map((extra, i) => ({ ...extra, id: `x${i}` })));

const inHouse = fc.record({
  ...party,
  extras,
  wagePerHour: between(2, 60),
  onCostRate: between(0, 0.6),
  attritionPerYear: between(0, 1),
  premiumHoursShare: between(0, 1),
  premiumRate: between(0, 1),
  supportRoles: fc.array(fc.record({ span: between(3, 40), salaryPerYear: between(5_000, 90_000) }), {
    maxLength: 2,
  }),
  recruitingPerHire: between(0, 5_000),
  trainingHours: between(0, 300),
  rampWeeks: between(0, 20),
  rampStartProductivity: between(0, 1),
  techPerSeatMonth: between(0, 300),
  workspacePerSeatMonth: between(0, 400),
  remoteShare: between(0, 1),
  overheadRate: between(0, 0.3),
  fixedPerMonth: between(0, 5_000),
  flex: fc.constantFrom('monthly' as const, 'peak' as const, 'attrition' as const),
});

const unit = fc.constantFrom('contact' as const, 'minute' as const, 'hour' as const, 'resolution' as const);
const price = between(0, 40);
const tiers = fc.tuple(between(1, 5_000), between(1, 5_000), price, price, price).map(([a, b, p, q, r]) => [
  { upTo: a, price: p },
  { upTo: a + b, price: q },
  { upTo: null, price: r },
]);
const scheme = fc.oneof(
  fc.record({
    kind: fc.constantFrom('perHour' as const),
    price,
    billable: fc.constantFrom('onSeat' as const, 'paid' as const),
  }),
  fc.record({
    kind: fc.constantFrom('perAgentMonth' as const),
    price: between(500, 4_000),
    seatStep: between(0.5, 5),
    minSeats: between(0, 10),
    flex: fc.constantFrom('monthly' as const, 'peak' as const),
  }),
  fc.record({
    kind: fc.constantFrom('perContact' as const),
    tiers,
    tierMode: fc.constantFrom('graduated' as const, 'allUnits' as const),
  }),
  fc.record({
    kind: fc.constantFrom('perMinute' as const),
    price: between(0, 2),
    incrementSec: between(0, 60),
    billableAhtShare: between(0.5, 1),
  }),
  fc.record({ kind: fc.constantFrom('perResolution' as const), price }),
  fc.record({
    kind: fc.constantFrom('hybrid' as const),
    unit,
    price,
    basePerMonth: between(0, 9_000),
    includedUnits: between(0, 5_000),
  }),
  fc.record({
    kind: fc.constantFrom('band' as const),
    unit,
    baselineUnits: between(0, 9_000),
    basePerMonth: between(0, 30_000),
    deadBand: between(0, 0.3),
    arc: between(0, 5),
    rrc: between(0, 5),
  }),
);

const provider = fc.record({
  ...party,
  extras,
  scheme,
  currency: fc.constantFrom('USD', 'EUR'),
  fxDriftPerYear: between(-0.2, 0.2),
  poolErlangs: fc.constantFrom(0, 0, 20),
  resolutionRate: maybe(between(0, 1)),
  nonGenuineShare: between(0, 0.2),
  premiums: fc.array(fc.record({ rate: between(-0.2, 0.5), share: between(0, 1) }), { maxLength: 2 }),
  peakSurcharge: maybe(fc.array(between(-0.2, 0.5), { minLength: 12, maxLength: 12 })),
  escalatorPerYear: between(-0.1, 0.1),
  minMonthly: between(0, 20_000),
  minAnnual: between(0, 200_000),
  nonRecoverableTaxRate: between(0, 0.2),
  setupFee: between(0, 20_000),
  trainingPerSeat: between(0, 2_000),
  deposit: between(0, 20_000),
  termMonths: between(0, 40),
  exitFeeMonths: between(0, 6),
  governance: fc.record({
    perMonth: between(0, 2_000),
    toolPerFteMonth: between(0, 100),
    rateOfFees: between(0, 0.1),
  }),
});

const split = fc.oneof(
  fc.record({ by: fc.constant('share' as const), providerShare: between(0, 1) }),
  fc.record({ by: fc.constant('channel' as const), providerChannels: fc.constant(['c0']) }),
  fc.record({ by: fc.constant('hours' as const), providerBlocks: fc.constant(['b0']) }),
  fc.record({
    by: fc.constant('tier' as const),
    tier1Share: between(0, 1),
    escalationRate: between(0, 1),
    tier1AhtSec: between(30, 900),
    tier2AhtSec: between(30, 1_800),
  }),
  fc.record({ by: fc.constant('overflow' as const), inHouseAgents: fc.integer({ min: 0, max: 12 }) }),
);

const ai = fc.record({
  currency: fc.constantFrom('USD', 'EUR'),
  fxDriftPerYear: between(-0.2, 0.2),
  coverage: between(0, 1),
  resolutionRate: between(0, 0.9),
  ahtUplift: between(0, 0.5),
  platformPerMonth: between(0, 2_000),
  pricePerAttempt: between(0, 1),
  pricePerResolution: between(0, 2),
  setupFee: between(0, 20_000),
});

const option = fc.record({
  kind: fc.constantFrom('inHouse' as const, 'provider' as const, 'hybrid' as const),
  quality: fc.record({ fcr: between(0.4, 1), csat: between(40, 100) }),
  inHouse,
  provider,
  split,
  ai: maybe(ai),
  transition: fc.record({
    knowledgeHours: between(0, 500),
    knowledgeRatePerHour: between(0, 80),
    severancePerFte: between(0, 5_000),
    parallelMonths: between(0, 3),
    parallelShare: between(0, 1),
  }),
  leaving: maybe(fc.record({ fee: between(0, 20_000) })),
});

/** Any plausible scenario: two options of any kind, one to three channels and blocks, up to two years. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  currency: fc.constant('USD'),
  fx: fc.record({ EUR: between(0.5, 2) }),
  horizonMonths: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 12, max: 26 })),
  discountRate: between(0, 0.3),
  inflationPerYear: between(-0.02, 0.2),
  baseline: fc.constant('a'),
  demand: fc.record({
    contactsPerMonth: fc.oneof(fc.constant(0), between(10, 20_000)),
    seasonality: maybe(fc.array(between(0.2, 3), { minLength: 12, maxLength: 12 })),
    growthPerYear: between(-0.3, 0.5),
    referenceFcr: between(0.4, 1),
    recontactRate: between(0, 1),
    channels,
  }),
  profile,
  churn: maybe(
    fc.record({
      referenceCsat: between(40, 100),
      customersPerIssue: between(0, 2),
      churnPerCsatPoint: between(0, 0.01),
      customerValue: between(0, 500),
    }),
  ),
  options: fc.tuple(option, option).map(([a, b]) => [
    { ...a, id: 'a' },
    { ...b, id: 'b' },
  ]),
});
