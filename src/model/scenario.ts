import {
  ABOVE_0,
  BELOW_1,
  block,
  bounded,
  type Field,
  filled,
  list,
  number,
  optional,
  orNull,
  type Read,
  record,
  type Said,
  text,
  when,
  whole,
  word,
} from './field';

const MAX = 1e12;

const ID = /^[\w-]{1,40}$/;
const CURRENCY = /^[A-Z]{3}$/;
const CONTRACT = 'providerMoney';

const extraAmount = (money: 'money' | 'providerMoney') => number(`${money}/basis`, -MAX, MAX);
const extras = <const W extends readonly string[]>(amount: ReturnType<typeof extraAmount>, ...basis: W) =>
  list(
    block({
      id: text(ID),
      status: word(['included', 'extra', 'unknown']),
      amount,
      basis: word(basis),
    }),
    { fallback: [] },
  );

const SHARE_OF_FEES = { sibling: 'basis', word: 'shareOfFees', unit: 'share', min: -1, max: 5 } as const;

const BASES = ['once', 'month', 'year', 'agentMonth', 'hour', 'contact'] as const;

const party = {
  shrinkage: number('share', 0, 0.9),
  paidHoursPerWeek: number('hours/week', 1, 80),
  scheduleLoss: number('share', 0, 1, 0),
  ahtFactor: number('ratio', 0.1, 10, 1),
  blendShare: number('share', 0, 1, 0),
};

const inHouse = block({
  ...party,
  extras: extras(extraAmount('money'), ...BASES),
  wagePerHour: number('money/hour', ABOVE_0, MAX),
  onCostRate: number('share', 0, 3, 0),
  attritionPerYear: number('share/year', 0, 5, 0),
  premiumHoursShare: number('share', 0, 1, 0),
  premiumRate: number('share', -0.9, 5, 0),
  supportRoles: list(
    block({
      id: optional(text(ID)),
      span: number('fte/role', ABOVE_0, 10_000),
      salaryPerYear: number('money/role', 0, MAX),
    }),
    { fallback: [] },
  ),
  recruitingPerHire: number('money/hire', 0, MAX, 0),
  trainerCostPerHire: number('money/hire', 0, MAX, 0),
  trainingHours: number('hours/hire', 0, 5_000, 0),
  rampWeeks: number('weeks', 0, 104, 0),
  rampStartProductivity: number('share', 0, 1, 1),
  techPerSeatMonth: number('money/fte', 0, MAX, 0),
  workspacePerSeatMonth: number('money/fte', 0, MAX, 0),
  fixedPerMonth: number('money', 0, MAX, 0),
  remoteShare: number('share', 0, 1, 0),
  overheadRate: number('share', 0, 2, 0),
  flex: word(['monthly', 'peak', 'attrition'], 'monthly'),
});

const scheme = block({
  kind: word(['perHour', 'perAgentMonth', 'perContact', 'perMinute', 'perResolution', 'hybrid', 'band']),
  price: when(
    ['kind', 'perHour', 'perAgentMonth', 'perMinute', 'perResolution', 'hybrid'],
    number(`${CONTRACT}/unit`, 0, MAX),
  ),
  billable: word(['onSeat', 'paid'], 'onSeat'),
  flex: word(['monthly', 'peak'], 'monthly'),
  seatStep: number('seats', ABOVE_0, 1_000, 1),
  minSeats: number('seats', 0, 1e6, 0),
  tiers: when(
    ['kind', 'perContact'],
    list(
      block({
        upTo: orNull(number('contacts', ABOVE_0, MAX)),
        price: number(`${CONTRACT}/contact`, 0, MAX),
      }),
      { least: 1 },
    ),
  ),
  tierMode: word(['graduated', 'allUnits'], 'graduated'),
  incrementSec: number('seconds', 0, 3_600, 0),
  billableAhtShare: number('share', ABOVE_0, 1, 1),
  unit: word(['contact', 'minute', 'hour', 'resolution'], 'contact'),
  basePerMonth: number(CONTRACT, 0, MAX, 0),
  includedUnits: number('units', 0, 1e9, 0),
  baselineUnits: when(['kind', 'band'], number('units', 0, 1e9)),
  deadBand: number('share', 0, 1, 0),
  arc: number(`${CONTRACT}/unit`, 0, MAX, 0),
  rrc: number(`${CONTRACT}/unit`, 0, MAX, 0),
});

const provider = block({
  ...party,
  extras: extras(bounded(SHARE_OF_FEES, extraAmount(CONTRACT)), ...BASES, 'shareOfFees'),
  currency: optional(text(CURRENCY)),
  fxDriftPerYear: number('share/year', -0.9, 5, 0),
  poolErlangs: number('erlangs', 0, 1e5, 0),
  resolutionRate: optional(number('share', 0, 1)),
  nonGenuineShare: number('share', 0, 1, 0),
  premiums: list(
    block({ id: optional(text(ID)), rate: number('share', -0.9, 5), share: number('share', 0, 1, 1) }),
    { fallback: [] },
  ),
  peakSurcharge: list(number('share', -0.9, 5), { least: 12, most: 12, fallback: Array(12).fill(0) }),
  escalatorPerYear: number('share/year', -0.5, 1, 0),
  minMonthly: number(CONTRACT, 0, MAX, 0),
  minAnnual: number(CONTRACT, 0, MAX, 0),
  nonRecoverableTaxRate: number('share', 0, 1, 0),
  setupFee: number(CONTRACT, 0, MAX, 0),
  trainingPerSeat: number(`${CONTRACT}/seat`, 0, MAX, 0),
  deposit: number(CONTRACT, 0, MAX, 0),
  termMonths: number('months', 0, 1_200, 0),
  exitFeeMonths: number('months', 0, 120, 0),
  governance: filled(
    block({
      perMonth: number('money', 0, MAX, 0),
      toolPerFteMonth: number('money/fte', 0, MAX, 0),
      rateOfFees: number('share', 0, 1, 0),
    }),
  ),
  scheme,
});

const split = block({
  by: word(['share', 'channel', 'hours', 'tier', 'overflow']),
  providerShare: when(['by', 'share'], number('share', 0, 1)),
  providerChannels: when(['by', 'channel'], list(text(ID), { least: 1 })),
  providerBlocks: when(['by', 'hours'], list(text(ID), { least: 1 })),
  tier1Share: when(['by', 'tier'], number('share', 0, 1)),
  escalationRate: when(['by', 'tier'], number('share', 0, 1)),
  tier1AhtSec: when(['by', 'tier'], number('seconds', 1, 86_400)),
  tier2AhtSec: when(['by', 'tier'], number('seconds', 1, 86_400)),
  inHouseAgents: when(['by', 'overflow'], whole(number('agents', 0, 1e5))),
});

const ai = block({
  currency: optional(text(CURRENCY)),
  fxDriftPerYear: number('share/year', -0.9, 5, 0),
  coverage: number('share', 0, 1),
  resolutionRate: number('share', 0, 1),
  ahtUplift: number('share', -0.9, 5, 0),
  platformPerMonth: number('aiMoney', 0, MAX, 0),
  pricePerAttempt: number('aiMoney/contact', 0, MAX, 0),
  pricePerResolution: number('aiMoney/contact', 0, MAX, 0),
  setupFee: number('aiMoney', 0, MAX, 0),
});

const option = block({
  id: text(ID),
  kind: word(['inHouse', 'provider', 'hybrid']),
  quality: filled(
    block({
      fcr: optional(number('share', 0, 1)),
      csat: optional(number('points', 0, 100)),
    }),
  ),
  inHouse: when(['kind', 'inHouse', 'hybrid'], inHouse),
  provider: when(['kind', 'provider', 'hybrid'], provider),
  split: when(['kind', 'hybrid'], split),
  ai: optional(ai),
  transition: filled(
    block({
      knowledgeHours: number('hours', 0, 1e6, 0),
      knowledgeRatePerHour: number('money/hour', 0, MAX, 0),
      severancePerFte: number('money/fte', 0, MAX, 0),
      parallelMonths: number('months', 0, 120, 0),
      parallelShare: number('share', 0, 1, 0),
    }),
  ),
  leaving: optional(block({ fee: number('money', 0, MAX) })),
});

const channel = block({
  id: text(ID),
  handling: word(['queue', 'workload']),
  share: number('share', 0, 1),
  ahtSec: number('seconds', 1, 86_400),
  maxOccupancy: when(['handling', 'workload'], number('share', ABOVE_0, 1, 1)),
  slTarget: when(['handling', 'queue'], number('share', 0, BELOW_1)),
  slSeconds: when(['handling', 'queue'], number('seconds', 0, 86_400)),
  minAgents: whole(number('agents', 0, 1_000, 0)),
  concurrency: number('chats', 1, 5, 1),
  patienceSec: orNull(number('seconds', ABOVE_0, 1e7, null)),
  maxAbandon: number('share', 0, 1, 1),
});

/** What one unit of another currency may cost in the scenario's. */
export const rates = number('money/providerMoney', ABOVE_0, 1e9);

/**
 * The scenario: every field with its unit, hard bounds and default, in one place. Forms, validation, the
 * types below and the published description are readings of it.
 */
export const scenario = block({
  currency: text(CURRENCY),
  fx: record(CURRENCY, rates),
  horizonMonths: whole(number('months', 1, 120)),
  discountRate: number('share/year', -0.5, 2, 0),
  inflationPerYear: number('share/year', -0.5, 1, 0),
  baseline: text(ID),
  demand: block({
    contactsPerMonth: number('contacts', 0, 1e8),
    seasonality: list(number('weight', 0, 1e6), { least: 12, most: 12, fallback: Array(12).fill(1) }),
    growthPerYear: number('share/year', -0.9, 5, 0),
    referenceFcr: number('share', 0.01, 1, 1),
    recontactRate: number('share', 0, 1, 1),
    channels: list(channel, { least: 1, most: 50 }),
  }),
  profile: list(
    block({ id: text(ID), hours: number('hours/week', ABOVE_0, 168), share: number('weight', 0, 1e9) }),
    {
      least: 1,
      most: 168,
    },
  ),
  churn: optional(
    block({
      referenceCsat: number('points', 0, 100),
      customersPerIssue: number('customers/contact', 0, 1_000, 1),
      churnPerCsatPoint: number('share/point', 0, 1),
      customerValue: number('money/customer', 0, MAX),
    }),
  ),
  options: list(option, { least: 1, most: 50 }),
});

/** A scenario as a caller writes it: fields with a default may be left out. */
export type Scenario = Said<typeof scenario>;
/** A scenario with every default in its place, as the model reads it. */
export type FullScenario = Read<typeof scenario>;
export type FullOption = FullScenario['options'][number];
export type FullChannel = FullScenario['demand']['channels'][number];

/** The field at a path, with or without `options.0.` before it; undefined for none, or for a currency's rate. */
export function fieldAt(path: string): Field | undefined {
  const walk = (from: Field | undefined, keys: readonly string[]) =>
    keys.reduce<Field | undefined>((field, key) => {
      if (field?.is === 'block') return Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
      return field?.is === 'list' || field?.is === 'record' ? field.each : undefined;
    }, from);
  const keys = path.split('.');
  return walk(scenario, keys) ?? walk(option, keys);
}
