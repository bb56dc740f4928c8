import type { Scenario, UncertainInput } from '~/model';

const hours = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `h${i}`,
    hours: length,
    share: 1 + 0.8 * Math.sin((i / 24) * 2 * Math.PI) + (i % 7) / 100,
  }));

const [phone, chat, mail] = [
  {
    id: 'phone',
    handling: 'queue',
    ahtSec: 360,
    slTarget: 0.8,
    slSeconds: 20,
    maxOccupancy: 0.85,
    minAgents: 1,
  },
  {
    id: 'chat',
    handling: 'queue',
    ahtSec: 600,
    slTarget: 0.8,
    slSeconds: 60,
    maxOccupancy: 0.85,
    concurrency: 2,
  },
  { id: 'mail', handling: 'workload', ahtSec: 420, maxOccupancy: 0.9 },
] as const;

/** An own team against a provider by the hour, paid in another currency, over three years and three channels. */
const base: Scenario = {
  currency: 'USD',
  fx: { PHP: 0.0172 },
  horizonMonths: 36,
  discountRate: 0.08,
  inflationPerYear: 0.03,
  baseline: 'own',
  demand: {
    contactsPerMonth: 30_000,
    referenceFcr: 0.75,
    recontactRate: 0.6,
    channels: [
      { ...phone, share: 0.5 },
      { ...chat, share: 0.3 },
      { ...mail, share: 0.2 },
    ],
  },
  profile: hours(24, 7),
  options: [
    {
      id: 'own',
      kind: 'inHouse',
      inHouse: {
        shrinkage: 0.3,
        paidHoursPerWeek: 40,
        wagePerHour: 20,
        onCostRate: 0.25,
        attritionPerYear: 0.3,
        supportRoles: [
          { span: 12, salaryPerYear: 60_000 },
          { span: 30, salaryPerYear: 55_000 },
        ],
        recruitingPerHire: 1_500,
        trainingHours: 80,
        rampWeeks: 6,
        rampStartProductivity: 0.5,
        techPerSeatMonth: 150,
        workspacePerSeatMonth: 250,
        remoteShare: 0.5,
        overheadRate: 0.05,
        flex: 'attrition',
      },
    },
    {
      id: 'bpo',
      kind: 'provider',
      quality: { fcr: 0.72 },
      provider: {
        currency: 'PHP',
        shrinkage: 0.3,
        paidHoursPerWeek: 45,
        premiums: [{ rate: 0.1, share: 0.3 }],
        escalatorPerYear: 0.03,
        minMonthly: 100_000,
        setupFee: 500_000,
        governance: { perMonth: 5_000, toolPerFteMonth: 50, rateOfFees: 0.02 },
        scheme: { kind: 'perHour', price: 2_800 },
      },
    },
  ],
};

/** A flat year and 24 blocks, as a form shows while somebody types. */
export const flat = base;

/** A year with seasons that grows, and each hour of the week a block of its own. */
export const seasonal: Scenario = {
  ...base,
  demand: {
    ...base.demand,
    growthPerYear: 0.05,
    seasonality: [0.8, 0.75, 0.9, 0.95, 1, 1, 0.9, 0.95, 1, 1.1, 1.5, 1.6],
  },
  profile: hours(168, 1),
};

/** A hundred million contacts a month, by phone. */
export const huge: Scenario = {
  ...base,
  horizonMonths: 12,
  demand: { ...base.demand, contactsPerMonth: 1e8, channels: [{ ...phone, share: 1 }] },
};

/** Twelve things nobody knows exactly, four of them moving the handle times or the volume. */
export const uncertain: readonly UncertainInput[] = [
  { path: 'demand.contactsPerMonth', low: 24_000, typical: 30_000, high: 38_000 },
  { path: 'demand.channels.0.ahtSec', low: 300, typical: 360, high: 450 },
  { path: 'demand.channels.1.ahtSec', low: 500, typical: 600, high: 750 },
  { path: 'options.1.quality.fcr', low: 0.6, typical: 0.72, high: 0.78 },
  { path: 'options.0.inHouse.shrinkage', low: 0.25, typical: 0.3, high: 0.38 },
  { path: 'options.0.inHouse.wagePerHour', low: 17, typical: 20, high: 24 },
  { path: 'options.0.inHouse.attritionPerYear', low: 0.2, typical: 0.3, high: 0.6 },
  { path: 'options.0.inHouse.onCostRate', low: 0.2, typical: 0.25, high: 0.32 },
  { path: 'options.1.provider.scheme.price', low: 2_300, typical: 2_800, high: 3_600 },
  { path: 'options.1.provider.shrinkage', low: 0.25, typical: 0.3, high: 0.35 },
  { path: 'options.1.provider.setupFee', low: 100_000, typical: 500_000, high: 900_000 },
  { path: 'fx.PHP', low: 0.016, typical: 0.0172, high: 0.0185 },
];
