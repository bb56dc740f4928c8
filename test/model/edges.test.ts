import { describe, expect, test } from 'vitest';
import * as model from '~/model';

const {
  agentsForBlocking,
  agentsForWaitProbability,
  agentsNeeded,
  agentsNeededA,
  averageWait,
  bandFee,
  billedSeconds,
  ceilTol,
  compoundShrinkage,
  deferredFte,
  effectiveAht,
  erlangA,
  erlangB,
  erlangC,
  evpi,
  evppi,
  fteForSeats,
  halfinWhitt,
  halfinWhittInverse,
  jansenIndices,
  latinHypercube,
  linearBreakEven,
  normalQuantile,
  npv,
  payback,
  pertMean,
  pertQuantile,
  pertSd,
  providerRateFloor,
  quantile,
  rampLossHours,
  repeatMultiplier,
  scheduledHours,
  serviceLevel,
  sfc32,
  sharedPoolAgents,
  sobolPoints,
  squareRootAgents,
  tieredFee,
  triangularQuantile,
  wageFromRate,
  waitQuantile,
  weeklyAgentHours,
} = model;

const calls = {
  contactsPerHour: 0,
  ahtSec: 300,
  slTarget: 0.8,
  slSeconds: 20,
  maxOccupancy: 0.85,
  minAgents: 0,
};
const line = { contactsPerHour: 12, ahtSec: 300, patienceSec: 120, agents: 1, slSeconds: 60 };
const pool = { ownLoad: 2, poolLoad: 38, ahtSec: 240, slTarget: 0.8, slSeconds: 20, maxOccupancy: 1 };
const built = {
  rate: 10,
  onCostRate: 0.3,
  otherPerPaidHour: 1,
  billableShare: 0.8,
  adminRate: 0.1,
  margin: 0.15,
};

describe('nobody calls, nobody answers, or more call than can be answered', () => {
  test('without agents all are turned away and all wait; without calls nobody is', () => {
    expect([erlangB(0, 3), erlangB(0, 0), erlangB(4, 0)]).toEqual([1, 1, 0]);
    expect([erlangC(0, 3), erlangC(0, 0), erlangC(4, 0)]).toEqual([1, 0, 0]);
  });

  test('without calls everybody is served at once; a team as busy as its load never catches up', () => {
    expect([serviceLevel(0, 0, 300, 20), serviceLevel(3, 3, 300, 20), serviceLevel(0, 1, 300, 20)]).toEqual([
      1, 0, 0,
    ]);
    expect([averageWait(0, 0, 300), averageWait(3, 3, 300), averageWait(2, 3, 300)]).toEqual([
      0,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  test('a wait that nobody exceeds has no bound, one that anybody may exceed is none', () => {
    expect(waitQuantile(2, 1, 300, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(waitQuantile(2, 1, 300, 0)).toBe(0);
    expect([waitQuantile(0, 0, 300, 0.9), waitQuantile(4, 0, 300, 1)]).toEqual([0, 0]);
    expect([waitQuantile(3, 3, 300, 0.1), waitQuantile(0, 1, 300, 0)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    // C(2, 1) = 1/3: two thirds do not wait at all, so up to p = 2/3 the wait is 0
    expect(waitQuantile(2, 1, 300, 0.66)).toBe(0);
    // ln((1/3)/0.1) × 300/(2 − 1) = 1.203973 × 300
    expect(waitQuantile(2, 1, 300, 0.9)).toBeCloseTo(361.1918, 3);
  });

  test('with nothing to do the team is exactly its minimum', () => {
    expect(agentsNeeded(calls)).toBe(0);
    expect(agentsNeeded({ ...calls, minAgents: 3 })).toBe(3);
    expect(agentsNeededA({ ...calls, minAgents: 3, patienceSec: 60, maxAbandon: 0 })).toBe(3);
    expect(sharedPoolAgents({ ...pool, ownLoad: 0 })).toBe(0);
  });

  test('impatient callers: without calls all is well, without agents all leave after their patience', () => {
    expect(erlangA({ ...line, contactsPerHour: 0 })).toEqual({
      pWait: 0,
      pAbandon: 0,
      meanWaitSec: 0,
      occupancy: 0,
      slOffered: 1,
      slAnsweredOrLeft: 1,
      slNetOfShortAbandons: 1,
    });
    // 1 − e^(−60/120) = 0.393469… have hung up within the minute
    expect(erlangA({ ...line, agents: 0 })).toEqual({
      pWait: 1,
      pAbandon: 1,
      meanWaitSec: 120,
      occupancy: 0,
      slOffered: 0,
      slAnsweredOrLeft: expect.closeTo(0.3934693403, 9),
      slNetOfShortAbandons: 0,
    });
  });

  test('patience without end is Erlang C, at and above full load too', () => {
    // one erlang on two agents: C = 1/3, wait 100 s, 1 − e^(−60/300)/3 = 0.727090
    const patient = erlangA({ ...line, agents: 2, patienceSec: null });
    expect(patient).toMatchObject({ pAbandon: 0, occupancy: 0.5 });
    expect(patient.pWait).toBeCloseTo(1 / 3, 12);
    expect(patient.meanWaitSec).toBeCloseTo(100, 9);
    expect([patient.slOffered, patient.slAnsweredOrLeft, patient.slNetOfShortAbandons]).toEqual(
      Array(3).fill(expect.closeTo(0.727089749, 9)),
    );
    expect(erlangA({ ...line, patienceSec: null })).toMatchObject({
      pWait: 1,
      meanWaitSec: Number.POSITIVE_INFINITY,
      occupancy: 1,
      slOffered: 0,
    });
    expect(erlangA({ ...line, agents: 0, patienceSec: null })).toMatchObject({ occupancy: 0, slOffered: 0 });
  });

  test('one agent and as much work as he has time: with impatient callers he keeps up', () => {
    // A = 1, N = 1: P = 1 + Σ 1/((x+1)…(x+j)) at x = y = 0.4; six terms are enough
    // 1 + 0.4/1.4 + 0.16/(1.4·2.4) + 0.064/(1.4·2.4·3.4) + 0.0256/(…·4.4) + 0.01024/(…·5.4) + … = 1.339485
    const { pWait, pAbandon, occupancy } = erlangA(line);
    // pWait = 1/(1 + (1/B − 1)/P), B(1, 1) = 1/2; pAbandon = pWait·(1/P) at ρ = 1
    expect(pWait).toBeCloseTo(1.339485 / 2.339485, 6);
    expect(pAbandon).toBeCloseTo(1 / 2.339485, 6);
    expect(occupancy).toBeCloseTo(1 - 1 / 2.339485, 6);
  });

  test('agents found from the load alone: none for no blocking allowed of no load, one at least where callers wait', () => {
    expect(agentsForBlocking(0, 0.1)).toBe(1);
    expect(agentsForBlocking(5, 1)).toBe(0);
    expect(agentsForWaitProbability(0, 0)).toBe(1);
    // C(2, 1) = 1/3 exactly, C(3, 1) = 1/11
    expect([agentsForWaitProbability(1, 0.34), agentsForWaitProbability(1, 0.33)]).toEqual([2, 3]);
  });
});

describe('small sums at their edges', () => {
  test('rounding up forgives a speck of floating point, in large numbers too, and never says −0', () => {
    expect([21 / 0.7, 30.1, -0.5, 0, 1e6 + 0.0005, 1e6 + 0.5].map(ceilTol)).toEqual([
      30, 31, 0, 0, 1_000_000, 1_000_001,
    ]);
    expect(Object.is(ceilTol(-0.5), 0)).toBe(true);
  });

  test('no losses are no shrinkage; a loss of everything leaves nothing', () => {
    expect(compoundShrinkage([])).toBe(0);
    expect(compoundShrinkage([0.2, 1])).toBe(1);
  });

  test('hours paid are hours on seat with their schedule loss, divided by what shrinkage leaves', () => {
    // 70 × 1.1 / 0.7
    expect(scheduledHours(70, 0.3, 0.1)).toBeCloseTo(110, 9);
    // two seats, 60 hours: 2 × 60 × 1.05 / 0.75 / 40
    expect(
      fteForSeats({ seats: 2, hoursPerWeek: 60, shrinkage: 0.25, scheduleLoss: 0.05, paidHoursPerWeek: 40 }),
    ).toBeCloseTo(4.2, 12);
    expect(
      fteForSeats({ seats: 0, hoursPerWeek: 168, shrinkage: 0.9, scheduleLoss: 1, paidHoursPerWeek: 40 }),
    ).toBe(0);
  });

  test('chats at once: the gain of each whole number, and half way between', () => {
    expect([1, 2, 3, 4, 5].map((chats) => effectiveAht(1_000, chats))).toEqual(
      [1, 1.7, 2.5, 2.9, 3.5].map((gain) => 1_000 / gain),
    );
    // half way from 2.9 to 3.5 is 3.2
    expect(effectiveAht(640, 4.5)).toBeCloseTo(200, 9);
  });

  test('no repeats where all is solved or nobody comes again', () => {
    expect([repeatMultiplier(1, 1), repeatMultiplier(0.3, 0)]).toEqual([1, 1]);
    // 1/(1 − 0.5 × 0.5)
    expect(repeatMultiplier(0.5, 0.5)).toBeCloseTo(4 / 3, 12);
  });

  test('a contact shorter than its step is billed as one step', () => {
    // 60/(1 − e^(−60)) is 60 to the last digit; 6/(1 − e^(−0.04)) = 153.02
    expect(billedSeconds(1, 60)).toBeCloseTo(60, 9);
    expect(billedSeconds(150, 6)).toBeCloseTo(153.02, 2);
  });

  test('nobody learns for free, unless from full output or in no time', () => {
    expect([rampLossHours(0, 0, 40), rampLossHours(8, 1, 40), rampLossHours(8, 0, 40)]).toEqual([0, 0, 160]);
  });

  test('a price list: up to a step that price, above it the next; all units move together or not', () => {
    const steps = [
      { upTo: 100, price: 5 },
      { upTo: 200, price: 4 },
      { upTo: null, price: 3 },
    ];
    expect([100, 101, 200, 201].map((units) => tieredFee(units, steps, 'graduated'))).toEqual([
      500, 504, 900, 903,
    ]);
    expect([100, 101, 200, 201].map((units) => tieredFee(units, steps, 'allUnits'))).toEqual([
      500, 404, 800, 603,
    ]);
    expect(tieredFee(7, [{ upTo: null, price: 2 }], 'allUnits')).toBe(14);
  });

  test('a volume band credits down to nothing, never below', () => {
    const band = { baselineUnits: 1_000, basePerMonth: 2_000, deadBand: 0.1, arc: 3, rrc: 2.5 };
    // inside 900…1,100 the base; 1,101 one charge; 899 one credit; 0: 2,000 − 900 × 2.5 < 0
    expect([900, 1_100, 1_101, 899, 0].map((units) => bandFee({ ...band, units }))).toEqual([
      2_000, 2_000, 2_003, 1_997.5, 0,
    ]);
  });

  test('work that may wait: the backlog is spread over the days it may take', () => {
    // (50 + 100/10) × 600/3600/5 = 2 people exactly
    expect(
      deferredFte({ contactsPerDay: 50, ahtSec: 600, backlog: 100, clearDays: 10, productiveHoursPerDay: 5 }),
    ).toEqual({ contactsPerDay: 60, fte: 2, heads: 2 });
  });

  test('a week in blocks: the peak is the fullest block, an open week without calls keeps its minimum', () => {
    const week = {
      ...calls,
      contactsPerWeek: 0,
      minAgents: 1,
      profile: [
        { hours: 50, share: 1 },
        { hours: 30, share: 0 },
      ],
    };
    const { contactsPerHour: _, ...asked } = week;
    expect(weeklyAgentHours(asked)).toEqual({
      agentHours: 80,
      peakAgents: 1,
      loadHours: 0,
      meanOccupancy: 0,
    });
    expect(weeklyAgentHours({ ...asked, minAgents: 0 })).toMatchObject({ agentHours: 0, meanOccupancy: 0 });
  });
});

describe('money at its edges', () => {
  test('two cost lines meet where the dearer start is caught up, or never', () => {
    expect(linearBreakEven({ fixedA: 1_000, unitA: 2, fixedB: 0, unitB: 4 })).toBe(500);
    expect(linearBreakEven({ fixedA: 1_000, unitA: 4, fixedB: 0, unitB: 4 })).toBeNull();
    expect(linearBreakEven({ fixedA: 1_000, unitA: 5, fixedB: 0, unitB: 4 })).toBeNull();
    expect(linearBreakEven({ fixedA: 7, unitA: 4, fixedB: 7, unitB: 2 })).toBeNull();
  });

  test('payback: in the month that reaches it, at its end if exactly, not at all if the savings turn', () => {
    expect(payback({ oneTime: 100, savings: [40, 40, 40] })).toBe(2.5);
    expect(payback({ oneTime: 80, savings: [40, 40, 40] })).toBe(2);
    expect(payback({ oneTime: 100, savings: [90, -50, 20] })).toBeNull();
    expect(payback({ oneTime: 100, savings: [-50, 150, 10] })).toBeCloseTo(2, 12);
    expect(payback({ oneTime: 100, savings: [] })).toBeNull();
  });

  test('with nothing to pay back it is at once, unless the option is dearer over its whole time', () => {
    expect(payback({ oneTime: 0, savings: [5, 5] })).toBe(0);
    expect(payback({ oneTime: 0, savings: [0, 0] })).toBe(0);
    expect(payback({ oneTime: 0, savings: [5, -6] })).toBeNull();
    expect(payback({ oneTime: -10, savings: [-5, -5] })).toBe(0);
    expect(payback({ oneTime: -10, savings: [-5, -6] })).toBeNull();
  });

  test('present value: what is paid at once counts whole, a month is paid at its end', () => {
    // 1,100 at the end of twelve months at 10 % is 1,000 today
    expect(
      npv({ oneTime: 50, monthly: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_100], annualRate: 0.1 }),
    ).toBeCloseTo(1_050, 9);
    expect(npv({ oneTime: 50, monthly: [10, 20], annualRate: 0 })).toBe(80);
    expect(npv({ oneTime: 50, monthly: [], annualRate: 0.1 })).toBe(50);
    // money that loses value makes later payments dearer today: 75 / 0.75
    expect(npv({ oneTime: 0, monthly: [...Array<number>(11).fill(0), 75], annualRate: -0.25 })).toBeCloseTo(
      100,
      9,
    );
  });

  test('the wage a rate leaves, and the rate a wage needs', () => {
    // 10 × 0.85 × 0.8/1.1 = 6.181818; − 1 = 5.181818; /1.3
    expect(wageFromRate(built)).toBeCloseTo(3.986014, 6);
    const { rate: _, ...rest } = built;
    // (4 × 1.3 + 1) × 1.1/0.8/0.85
    expect(providerRateFloor({ ...rest, wagePerHour: 4 })).toBeCloseTo(10.029412, 6);
    // a margin of 25 % on cost is 20 % on price: both come to the same rate
    expect(providerRateFloor({ ...rest, wagePerHour: 4, margin: 0.2 })).toBeCloseTo(
      providerRateFloor({ ...rest, wagePerHour: 4, margin: 0 }) * 1.25,
      9,
    );
    // a rate of nothing: the rest is owed, (0 − 1)/1.3
    expect(wageFromRate({ ...built, rate: 0 })).toBeCloseTo(-0.769231, 6);
  });
});

describe('chance at its edges', () => {
  test('the normal distribution has no ends and a middle of 0', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.2623400898, 9);
    expect(normalQuantile(0.9) + normalQuantile(0.1)).toBeCloseTo(0, 12);
  });

  test('three points reach from low to high; a constant is itself', () => {
    expect([triangularQuantile(0, 1, 2, 5), triangularQuantile(1, 1, 2, 5)]).toEqual([1, 5]);
    // a quarter of the triangle lies below its peak
    expect(triangularQuantile(0.25, 1, 2, 5)).toBeCloseTo(2, 12);
    expect([pertQuantile(0, 1, 2, 5), pertQuantile(1, 1, 2, 5)]).toEqual([1, 5]);
    expect([pertQuantile(0.3, 4, 4, 4), triangularQuantile(0.3, 4, 4, 4)]).toEqual([4, 4]);
    expect([pertMean(4, 4, 4), pertSd(4, 4, 4)]).toEqual([4, 0]);
    // peak at an end: Beta(1, 5), so 1 − (1 − p)^(1/5); and Beta(5, 1), p^(1/5)
    expect(pertQuantile(0.4, 0, 0, 10)).toBeCloseTo(10 * (1 - 0.6 ** 0.2), 9);
    expect(pertQuantile(0.4, 0, 10, 10)).toBeCloseTo(10 * 0.4 ** 0.2, 9);
    // mean (0 + 4·3 + 9)/6 = 3.5, sd √(3.5 × 5.5/7) = 1.658312, not 9/6
    expect(pertMean(0, 3, 9)).toBe(3.5);
    expect(pertSd(0, 3, 9)).toBeCloseTo(1.658312, 6);
  });

  test('quantiles of one number are that number; of two, on the line between', () => {
    expect([quantile([7], 0), quantile([7], 0.3), quantile([7], 1)]).toEqual([7, 7, 7]);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  });

  test('draws without dimensions and a stream without numbers are empty, not wrong', () => {
    expect(latinHypercube(2, 0, 1)).toEqual([[], []]);
    expect(sobolPoints(1, 0)).toEqual([[]]);
    expect(sfc32(1, 0)).toEqual([]);
    expect(latinHypercube(1, 3, 1)[0]?.every((u) => u >= 0 && u < 1)).toBe(true);
  });

  test('where nothing varies nothing explains it', () => {
    expect(jansenIndices({ fA: [2, 2], fB: [2, 2], fAB: [[2, 2]] })).toEqual({ first: [0], total: [0] });
  });

  test('knowing is worth nothing where one option is always cheaper, or there is only one', () => {
    const sure = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect([evpi(sure), evppi(sure, [1, 2, 3], 3), evpi([[5, 9]])]).toEqual([0, 0, 0]);
    // means 10 and 11; the lower of each draw 5, 11, 5 averages 7
    const open = [
      [5, 20, 5],
      [11, 11, 11],
    ];
    expect(evpi(open)).toBeCloseTo(3, 12);
    // three bins of one draw know all; one bin knows nothing; two bins put draws 0 and 1 together
    expect(evppi(open, [1, 2, 3], 3)).toBeCloseTo(3, 12);
    expect(evppi(open, [1, 2, 3], 1)).toBeCloseTo(0, 12);
    // (min(25, 22) + 5)/3 = 9
    expect(evppi(open, [1, 2, 3], 2)).toBeCloseTo(1, 12);
    expect(evppi(open, [1, 2, 3], 99)).toBeCloseTo(3, 12);
  });

  test('the rule of Halfin and Whitt lets all wait without reserve, and nobody with much of it', () => {
    expect([halfinWhitt(0), halfinWhitt(50)]).toEqual([1, 0]);
    expect(halfinWhittInverse(1)).toBeCloseTo(0, 9);
    expect(squareRootAgents(0, 1)).toBe(0);
    expect(squareRootAgents(100, 0)).toBe(100);
  });
});

const refused: readonly (readonly [string, () => unknown, string])[] = [
  ['erlangB(1.5, 1)', () => erlangB(1.5, 1), 'E_NOT_INTEGER agents'],
  ['erlangB(1,000,001, 1)', () => erlangB(1_000_001, 1), 'E_RANGE agents'],
  ['erlangB(1, 1,000,001)', () => erlangB(1, 1_000_001), 'E_RANGE load'],
  ['erlangC(1, −1)', () => erlangC(1, -1), 'E_RANGE load'],
  ["erlangC('2', 1)", () => erlangC('2' as unknown as number, 1), 'E_NOT_FINITE agents'],
  ['erlangC()', () => erlangC(undefined as unknown as number, 1), 'E_NOT_FINITE agents'],
  ['no handle time', () => serviceLevel(2, 1, 0, 20), 'E_RANGE ahtSec'],
  ['a threshold below 0', () => serviceLevel(2, 1, 300, -1), 'E_RANGE slSeconds'],
  ['a share of 1.1', () => waitQuantile(2, 1, 300, 1.1), 'E_RANGE p'],
  ['half an agent', () => agentsNeeded({ ...calls, minAgents: 0.5 }), 'E_NOT_INTEGER minAgents'],
  ['everybody at once', () => agentsNeeded({ ...calls, slTarget: 1 }), 'E_UNREACHABLE slTarget'],
  ['more than everybody', () => agentsNeeded({ ...calls, slTarget: 1.1 }), 'E_RANGE slTarget'],
  ['a cap of nothing', () => agentsNeeded({ ...calls, maxOccupancy: 0 }), 'E_RANGE maxOccupancy'],
  [
    'no contacts known',
    () => agentsNeeded({ ...calls, contactsPerHour: Number.NaN }),
    'E_NOT_FINITE contactsPerHour',
  ],
  ['a load of 2,000,000', () => agentsNeeded({ ...calls, contactsPerHour: 2.4e7 }), 'E_RANGE load'],
  [
    'a cap that asks for 2,000,000',
    () => agentsNeeded({ ...calls, contactsPerHour: 1.2e6, maxOccupancy: 0.05 }),
    'E_RANGE agents',
  ],
  ['no patience', () => agentsNeededA({ ...calls, patienceSec: 0, maxAbandon: 1 }), 'E_RANGE patienceSec'],
  [
    'two of one who may leave',
    () => agentsNeededA({ ...calls, patienceSec: 9, maxAbandon: 2 }),
    'E_RANGE maxAbandon',
  ],
  ['no patience of callers', () => erlangA({ ...line, patienceSec: 0 }), 'E_RANGE patienceSec'],
  ['half a line', () => erlangA({ ...line, agents: 0.5 }), 'E_NOT_INTEGER agents'],
  ['an endless pool', () => sharedPoolAgents({ ...pool, poolLoad: 1e7 }), 'E_RANGE poolLoad'],
  ['six chats', () => effectiveAht(300, 6), 'E_RANGE concurrency'],
  ['a loss above everything', () => compoundShrinkage([0.1, 1.1]), 'E_RANGE parts'],
  ['shrinkage above 90 %', () => scheduledHours(1, 0.91, 0), 'E_RANGE shrinkage'],
  [
    'a week without paid hours',
    () => fteForSeats({ seats: 1, hoursPerWeek: 9, shrinkage: 0, scheduleLoss: 0, paidHoursPerWeek: 0 }),
    'E_RANGE paidHoursPerWeek',
  ],
  ['repeats without end', () => repeatMultiplier(0, 1), 'E_RANGE fcr'],
  ['a step below 0', () => billedSeconds(9, -1), 'E_RANGE incrementSec'],
  ['output above full', () => rampLossHours(1, 1.1, 40), 'E_RANGE startProductivity'],
  ['no price list', () => tieredFee(1, [], 'graduated'), 'E_EMPTY tiers'],
  ['a price list that ends', () => tieredFee(1, [{ upTo: 5, price: 1 }], 'graduated'), 'E_RANGE tiers'],
  [
    'a price list that falls back',
    () =>
      tieredFee(
        1,
        [
          { upTo: 5, price: 1 },
          { upTo: 5, price: 1 },
          { upTo: null, price: 1 },
        ],
        'allUnits',
      ),
    'E_RANGE tiers',
  ],
  [
    'a band wider than its base',
    () => bandFee({ units: 1, baselineUnits: 1, basePerMonth: 1, deadBand: 1.1, arc: 1, rrc: 1 }),
    'E_RANGE deadBand',
  ],
  [
    'a backlog cleared in no time',
    () => deferredFte({ contactsPerDay: 1, ahtSec: 1, backlog: 1, clearDays: 0, productiveHoursPerDay: 1 }),
    'E_RANGE clearDays',
  ],
  [
    'a week without blocks',
    () => weeklyAgentHours({ ...calls, contactsPerWeek: 1, profile: [] }),
    'E_EMPTY profile',
  ],
  [
    'a week without weight',
    () => weeklyAgentHours({ ...calls, contactsPerWeek: 1, profile: [{ hours: 1, share: 0 }] }),
    'E_RANGE profile',
  ],
  [
    'a fixed cost that is none',
    () => linearBreakEven({ fixedA: Number.NaN, unitA: 1, fixedB: 1, unitB: 1 }),
    'E_NOT_FINITE fixedA',
  ],
  [
    'a month that is none',
    () => npv({ oneTime: 0, monthly: [1, Number.NaN], annualRate: 0 }),
    'E_NOT_FINITE monthly',
  ],
  [
    'a rate that eats everything',
    () => npv({ oneTime: 0, monthly: [1], annualRate: -1 }),
    'E_RANGE annualRate',
  ],
  ['a margin of everything', () => wageFromRate({ ...built, margin: 1 }), 'E_RANGE margin'],
  ['no billable hour', () => wageFromRate({ ...built, billableShare: 0 }), 'E_RANGE billableShare'],
  ['a rate that is none', () => wageFromRate({ ...built, rate: Number.NaN }), 'E_NOT_FINITE rate'],
  ['more shares than one', () => halfinWhittInverse(1.1), 'E_RANGE alpha'],
  ['a reserve below 0', () => halfinWhitt(-1), 'E_RANGE beta'],
  ['no numbers', () => quantile([], 0.5), 'E_EMPTY values'],
  ['numbers that are none', () => quantile([1, Number.NaN], 0.5), 'E_NOT_FINITE values'],
  ['a share below 0', () => normalQuantile(-0.1), 'E_RANGE p'],
  ['points out of order', () => pertQuantile(0.5, 1, 5, 4), 'E_RANGE high'],
  ['points that are none', () => pertMean(1, Number.NaN, 4), 'E_NOT_FINITE typical'],
  ['half a draw', () => latinHypercube(1.5, 1, 1), 'E_NOT_INTEGER n'],
  ['half a dimension', () => latinHypercube(2, 0.5, 1), 'E_NOT_INTEGER dims'],
  ['half a seed', () => latinHypercube(2, 1, 0.5), 'E_NOT_INTEGER seed'],
  ['no draw', () => latinHypercube(0, 1, 1), 'E_RANGE n'],
  ['22 dimensions', () => sobolPoints(2, 22), 'E_RANGE dims'],
  ['half a point', () => sobolPoints(2.5, 2), 'E_NOT_INTEGER n'],
  ['half a number of a stream', () => sfc32(1, 0.5), 'E_NOT_INTEGER count'],
  ['a seed of 2^32', () => sfc32(2 ** 32, 1), 'E_RANGE seed'],
  ['no costs', () => evpi([]), 'E_EMPTY costs'],
  ['costs without draws', () => evpi([[]]), 'E_EMPTY costs'],
  ['half a bin', () => evppi([[1, 2]], [1, 2], 1.5), 'E_NOT_INTEGER bins'],
  ['no bin', () => evppi([[1, 2]], [1, 2], 0), 'E_RANGE bins'],
  ['costs of other draws', () => evppi([[1, 2]], [1], 1), 'E_LENGTH x'],
  ['no results', () => jansenIndices({ fA: [], fB: [], fAB: [] }), 'E_EMPTY values'],
];

test.each(refused)('%s is refused', (_, call, error) => {
  let said = 'nothing';
  try {
    call();
  } catch (thrown) {
    said = thrown instanceof model.ModelInputError ? `${thrown.code} ${thrown.field}` : String(thrown);
  }
  expect(said).toBe(error);
});
