import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '~/model';
import { changed, plain } from './plain';

/**
 * The table of all numbers of the specification, copied by hand: path, lower bound, upper bound, default.
 * A bound in brackets is refused itself; `-` has no default and must be given; `?` may be left out and
 * then follows another field. `whole` numbers have no fractions.
 */
const TABLE = `
  horizonMonths                                1      120     -   whole
  discountRate                                -0.5    2       0
  inflationPerYear                            -0.5    1       0
  demand.contactsPerMonth                      0      1e8     -
  demand.growthPerYear                        -0.9    5       0
  demand.referenceFcr                          0.01   1       1
  demand.recontactRate                         0      1       1
  demand.seasonality.3                         0      1e6     -
  demand.channels.0.ahtSec                     1      86400   -
  demand.channels.0.maxOccupancy               (0)    1       1
  demand.channels.0.slTarget                   0      (1)     -
  demand.channels.0.slSeconds                  0      86400   -
  demand.channels.0.minAgents                  0      1000    0   whole
  demand.channels.0.concurrency                1      5       1
  demand.channels.0.patienceSec                (0)    1e7     null
  demand.channels.0.maxAbandon                 0      1       1
  demand.channels.1.maxOccupancy               (0)    1       -
  profile.0.hours                              (0)    168     -
  profile.0.share                              0      1e9     -
  churn.referenceCsat                          0      100     -
  churn.customersPerIssue                      0      1000    1
  churn.churnPerCsatPoint                      0      1       -
  churn.customerValue                          0      1e12    -
  options.0.quality.fcr                        0      1       ?
  options.0.quality.csat                       0      100     ?
  options.0.inHouse.shrinkage                  0      0.9     -
  options.0.inHouse.paidHoursPerWeek           1      80      -
  options.0.inHouse.scheduleLoss               0      1       0
  options.0.inHouse.ahtFactor                  0.1    10      1
  options.0.inHouse.blendShare                 0      1       0
  options.0.inHouse.extras.0.amount           -1e12   1e12    -
  options.0.inHouse.wagePerHour                (0)    1e12    -
  options.0.inHouse.onCostRate                 0      3       0
  options.0.inHouse.attritionPerYear           0      5       0
  options.0.inHouse.premiumHoursShare          0      1       0
  options.0.inHouse.premiumRate               -0.9    5       0
  options.0.inHouse.supportRoles.0.span        (0)    10000   -
  options.0.inHouse.supportRoles.0.salaryPerYear 0    1e12    -
  options.0.inHouse.recruitingPerHire          0      1e12    0
  options.0.inHouse.trainerCostPerHire         0      1e12    0
  options.0.inHouse.trainingHours              0      5000    0
  options.0.inHouse.rampWeeks                  0      104     0
  options.0.inHouse.rampStartProductivity      0      1       1
  options.0.inHouse.techPerSeatMonth           0      1e12    0
  options.0.inHouse.workspacePerSeatMonth      0      1e12    0
  options.0.inHouse.fixedPerMonth              0      1e12    0
  options.0.inHouse.remoteShare                0      1       0
  options.0.inHouse.overheadRate               0      2       0
  options.0.provider.shrinkage                 0      0.9     -
  options.0.provider.paidHoursPerWeek          1      80      -
  options.0.provider.scheduleLoss              0      1       0
  options.0.provider.ahtFactor                 0.1    10      1
  options.0.provider.blendShare                0      1       0
  options.0.provider.extras.0.amount          -1      5       -
  options.0.provider.extras.1.amount          -1e12   1e12    -
  options.0.provider.fxDriftPerYear           -0.9    5       0
  options.0.provider.poolErlangs               0      1e5     0
  options.0.provider.resolutionRate            0      1       ?
  options.0.provider.nonGenuineShare           0      1       0
  options.0.provider.premiums.0.rate          -0.9    5       -
  options.0.provider.premiums.0.share          0      1       1
  options.0.provider.peakSurcharge.3          -0.9    5       -
  options.0.provider.escalatorPerYear         -0.5    1       0
  options.0.provider.minMonthly                0      1e12    0
  options.0.provider.minAnnual                 0      1e12    0
  options.0.provider.nonRecoverableTaxRate     0      1       0
  options.0.provider.setupFee                  0      1e12    0
  options.0.provider.trainingPerSeat           0      1e12    0
  options.0.provider.deposit                   0      1e12    0
  options.0.provider.termMonths                0      1200    0
  options.0.provider.exitFeeMonths             0      120     0
  options.0.provider.governance.perMonth       0      1e12    0
  options.0.provider.governance.toolPerFteMonth 0     1e12    0
  options.0.provider.governance.rateOfFees     0      1       0
  options.0.provider.scheme.price              0      1e12    -   perHour
  options.0.provider.scheme.price              0      1e12    -   perAgentMonth
  options.0.provider.scheme.price              0      1e12    -   perMinute
  options.0.provider.scheme.price              0      1e12    -   perResolution
  options.0.provider.scheme.price              0      1e12    -   hybrid
  options.0.provider.scheme.seatStep           (0)    1000    1   perAgentMonth
  options.0.provider.scheme.minSeats           0      1e6     0   perAgentMonth
  options.0.provider.scheme.tiers.0.upTo       (0)    1e12    -   perContact
  options.0.provider.scheme.tiers.0.price      0      1e12    -   perContact
  options.0.provider.scheme.incrementSec       0      3600    0   perMinute
  options.0.provider.scheme.billableAhtShare   (0)    1       1   perMinute
  options.0.provider.scheme.basePerMonth       0      1e12    0   hybrid
  options.0.provider.scheme.includedUnits      0      1e9     0   hybrid
  options.0.provider.scheme.baselineUnits      0      1e9     -   band
  options.0.provider.scheme.deadBand           0      1       0   band
  options.0.provider.scheme.arc                0      1e12    0   band
  options.0.provider.scheme.rrc                0      1e12    0   band
  options.0.split.providerShare                0      1       -   share
  options.0.split.tier1Share                   0      1       -   tier
  options.0.split.escalationRate               0      1       -   tier
  options.0.split.tier1AhtSec                  1      86400   -   tier
  options.0.split.tier2AhtSec                  1      86400   -   tier
  options.0.split.inHouseAgents                0      1e5     -   overflow whole
  options.0.ai.fxDriftPerYear                 -0.9    5       0
  options.0.ai.coverage                        0      1       -
  options.0.ai.resolutionRate                  0      1       -
  options.0.ai.ahtUplift                      -0.9    5       0
  options.0.ai.platformPerMonth                0      1e12    0
  options.0.ai.pricePerAttempt                 0      1e12    0
  options.0.ai.pricePerResolution              0      1e12    0
  options.0.ai.setupFee                        0      1e12    0
  options.0.transition.knowledgeHours          0      1e6     0
  options.0.transition.knowledgeRatePerHour    0      1e12    0
  options.0.transition.severancePerFte         0      1e12    0
  options.0.transition.parallelMonths          0      120     0
  options.0.transition.parallelShare           0      1       0
  options.0.leaving.fee                        0      1e12    -
`;

const SCHEMES: Readonly<Record<string, object>> = {
  perHour: { kind: 'perHour', price: 16 },
  perAgentMonth: { kind: 'perAgentMonth', price: 2_000 },
  perMinute: { kind: 'perMinute', price: 0.7 },
  perResolution: { kind: 'perResolution', price: 5 },
  hybrid: { kind: 'hybrid', price: 4 },
  perContact: {
    kind: 'perContact',
    tiers: [
      { upTo: 900, price: 5 },
      { upTo: null, price: 4 },
    ],
  },
  band: { kind: 'band', baselineUnits: 900, basePerMonth: 4_000 },
};
const SPLITS: Readonly<Record<string, object>> = {
  share: { by: 'share', providerShare: 0.4 },
  tier: { by: 'tier', tier1Share: 0.6, escalationRate: 0.2, tier1AhtSec: 240, tier2AhtSec: 500 },
  overflow: { by: 'overflow', inHouseAgents: 1 },
};

/** A mix of own team and provider with every block there is, so that each field is read. */
const everything = (words: readonly string[]): Scenario =>
  changed({
    baseline: 'mix',
    'demand.recontactRate': 0.9,
    'demand.seasonality': [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1],
    'demand.channels': [
      { ...plain.demand.channels[0], share: 0.6, maxOccupancy: 1, minAgents: 0 },
      { id: 'mail', handling: 'workload', share: 0.4, ahtSec: 400, maxOccupancy: 1 },
    ],
    churn: { referenceCsat: 80, churnPerCsatPoint: 0.001, customerValue: 50 },
    options: [
      {
        id: 'mix',
        kind: 'hybrid',
        inHouse: {
          wagePerHour: 20,
          shrinkage: 0.3,
          paidHoursPerWeek: 40,
          supportRoles: [{ span: 10, salaryPerYear: 50_000 }],
          extras: [{ id: 'x', status: 'extra', amount: 1, basis: 'month' }],
        },
        provider: {
          shrinkage: 0.3,
          paidHoursPerWeek: 40,
          extras: [
            { id: 'x', status: 'extra', amount: 1, basis: 'shareOfFees' },
            { id: 'y', status: 'extra', amount: 1, basis: 'once' },
          ],
          premiums: [{ rate: 0.1 }],
          peakSurcharge: Array(12).fill(0.1),
          scheme: SCHEMES[words.find((word) => word in SCHEMES) ?? 'perHour'],
        },
        split: SPLITS[words.find((word) => word in SPLITS) ?? 'share'],
        ai: { coverage: 0.3, resolutionRate: 0.5 },
        leaving: { fee: 5 },
      },
    ],
  });

const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [path = '', low = '', high = '', fallback = '', ...words] = line.trim().split(/\s+/);
    const bound = (text: string) => ({
      value: Number(text.replace(/[()]/g, '')),
      refused: text.startsWith('('),
    });
    return { path, low: bound(low), high: bound(high), fallback, words };
  });

/** What is found at exactly this path; other paths may complain about the same value. */
const codeAt = (scenario: Scenario, path: string) => {
  const result = evaluate(scenario);
  return result.ok ? undefined : result.errors.find((error) => error.path === path)?.code;
};

describe.each(rows)('$path $words', ({ path, low, high, fallback, words }) => {
  const base = everything(words);
  const given = (value: unknown) => codeAt(changed({ [path]: value }, base), path);
  const step = (value: number) => (words.includes('whole') ? 1 : Math.max(1e-9, Math.abs(value) * 1e-9));

  test(`reaches from ${low.value} to ${high.value}`, () => {
    // load may become more than the model answers for, which is said at the volume itself
    const load = path === 'demand.contactsPerMonth' ? 9.9e7 : high.value;
    expect(given(low.refused ? low.value + 1e-6 : low.value)).toBeUndefined();
    expect(given(high.refused ? high.value - 1e-6 : load)).toBeUndefined();
    expect(given(low.value - step(low.value))).toBe('E_RANGE');
    expect(given(high.value + step(high.value))).toBe('E_RANGE');
    if (low.refused) expect(given(low.value)).toBe('E_RANGE');
    if (high.refused) expect(given(high.value)).toBe('E_UNREACHABLE');
    expect(given(String(low.value))).toBe('E_TYPE');
    expect(given(Number.NEGATIVE_INFINITY)).toBe('E_NOT_FINITE');
    if (words.includes('whole')) expect(given(low.value + 0.5)).toBe('E_NOT_INTEGER');
  });

  if (fallback === '-')
    test('must be given', () => {
      expect(given(undefined)).toBe('E_MISSING');
      expect(given(null)).toBe(path.endsWith('upTo') ? 'E_RANGE' : 'E_MISSING');
    });
  else if (fallback !== '?')
    test(`left out is ${fallback}`, () => {
      const said = evaluate(changed({ [path]: JSON.parse(fallback) }, base));
      expect(said.ok).toBe(true);
      expect(evaluate(changed({ [path]: undefined }, base))).toEqual(said);
    });
});

test('a resolution left out is the reference, a satisfaction left out too, the provider resolves as the option does', () => {
  const base = changed(
    { 'demand.referenceFcr': 0.8, 'options.0.quality.fcr': 0.7 },
    everything(['perResolution']),
  );
  const said = (changes: Readonly<Record<string, unknown>>) => evaluate(changed(changes, base));
  expect(said({ 'options.0.quality': undefined })).toEqual(
    said({ 'options.0.quality': { fcr: 0.8, csat: 80 } }),
  );
  expect(said({})).toEqual(said({ 'options.0.provider.resolutionRate': 0.7 }));
  expect(said({})).not.toEqual(said({ 'options.0.provider.resolutionRate': 0.6 }));
});

test.each([
  ['options.0.inHouse.flex', 'monthly', ['monthly', 'peak', 'attrition']],
  ['options.0.provider.scheme.billable', 'onSeat', ['onSeat', 'paid']],
  ['options.0.provider.scheme.flex', 'monthly', ['monthly', 'peak']],
  ['options.0.provider.scheme.tierMode', 'graduated', ['graduated', 'allUnits']],
  ['options.0.provider.scheme.unit', 'contact', ['contact', 'minute', 'hour', 'resolution']],
])('%s left out is %s, and takes no word beside its list', (path, fallback, list) => {
  for (const words of [['perHour'], ['perAgentMonth'], ['perContact'], ['hybrid'], ['band']]) {
    const base = everything(words);
    expect(evaluate(changed({ [path]: undefined }, base))).toEqual(
      evaluate(changed({ [path]: fallback }, base)),
    );
    for (const word of list) expect(codeAt(changed({ [path]: word }, base), path)).toBeUndefined();
    expect(codeAt(changed({ [path]: 'sometimes' }, base), path)).toBe('E_ENUM');
  }
});
