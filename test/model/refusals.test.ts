import { expect, test } from 'vitest';
import {
  agentsForBlocking,
  agentsForWaitProbability,
  agentsNeeded,
  agentsNeededA,
  averageWait,
  bandFee,
  billedSeconds,
  breakEvenVolumes,
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
  ModelInputError,
  normalQuantile,
  npv,
  pertMean,
  pertQuantile,
  pertSd,
  providerRateFloor,
  quantile,
  rampLossHours,
  repeatMultiplier,
  type Scenario,
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
} from '~/model';
import { plain } from './plain';

/** A question that makes sense; each row below spoils one part of it. */
const queue = { contactsPerHour: 60, ahtSec: 300, slTarget: 0.8, slSeconds: 20, maxOccupancy: 0.85 };
const needed = (bad: object) => agentsNeeded({ ...queue, minAgents: 1, ...bad });
const neededA = (bad: object) =>
  agentsNeededA({ ...queue, minAgents: 1, patienceSec: 60, maxAbandon: 0.1, ...bad });
const impatient = (bad: object) =>
  erlangA({ contactsPerHour: 60, ahtSec: 300, patienceSec: 60, agents: 6, slSeconds: 20, ...bad });
const band = (bad: object) =>
  bandFee({ units: 5, baselineUnits: 5, basePerMonth: 5, deadBand: 0.1, arc: 1, rrc: 1, ...bad });
const deferred = (bad: object) =>
  deferredFte({
    contactsPerDay: 9,
    ahtSec: 300,
    backlog: 0,
    clearDays: 1,
    productiveHoursPerDay: 6,
    ...bad,
  });
const seats = (bad: object) =>
  fteForSeats({
    seats: 1,
    hoursPerWeek: 168,
    shrinkage: 0.3,
    scheduleLoss: 0,
    paidHoursPerWeek: 40,
    ...bad,
  });
const build = { onCostRate: 0.2, otherPerPaidHour: 1, billableShare: 0.8, adminRate: 0.1, margin: 0.1 };
const floor = (bad: object) => providerRateFloor({ ...build, wagePerHour: 5, ...bad });
const wage = (bad: object) => wageFromRate({ ...build, rate: 12, ...bad });
const pool = (bad: object) =>
  sharedPoolAgents({
    ownLoad: 2,
    poolLoad: 20,
    ahtSec: 300,
    slTarget: 0.8,
    slSeconds: 20,
    maxOccupancy: 0.85,
    ...bad,
  });
const week = (bad: object) =>
  weeklyAgentHours({
    contactsPerWeek: 900,
    ahtSec: 300,
    slTarget: 0.8,
    slSeconds: 20,
    maxOccupancy: 0.85,
    minAgents: 1,
    profile: [{ hours: 60, share: 1 }],
    ...bad,
  });
const lines = (bad: object) => linearBreakEven({ fixedA: 1, unitA: 5, fixedB: 9, unitB: 3, ...bad });
const present = (bad: object) => npv({ oneTime: 1, monthly: [1], annualRate: 0.1, ...bad });
const steps = [
  { upTo: 10, price: 2 },
  { upTo: null, price: 1 },
];
const { NaN: nothing, POSITIVE_INFINITY: endless } = Number;

test.each<[string, () => unknown, string]>([
  ['half an agent, of whom nobody waits', () => erlangC(1.5, 1), 'E_NOT_INTEGER agents'],
  ['fewer agents than nobody', () => erlangB(-1, 1), 'E_RANGE agents'],
  ['half an agent without a queue', () => erlangB(1.5, 1), 'E_NOT_INTEGER agents'],
  ['more agents than the model counts', () => erlangB(1_000_001, 1), 'E_RANGE agents'],
  ['less than no load', () => erlangB(1, -0.1), 'E_RANGE load'],
  ['more load than the model counts', () => erlangB(1, 1_000_001), 'E_RANGE load'],
  ['less than no load to wait in', () => erlangC(1, -0.1), 'E_RANGE load'],
  ['more load to wait in than the model counts', () => erlangC(1, 1_000_001), 'E_RANGE load'],
  ['a service level of half an agent', () => serviceLevel(1.5, 1, 300, 20), 'E_NOT_INTEGER agents'],
  ['a service level of contacts that take no time', () => serviceLevel(3, 1, 0, 20), 'E_RANGE ahtSec'],
  ['a service level before the call', () => serviceLevel(3, 1, 300, -1), 'E_RANGE slSeconds'],
  ['a wait for half an agent', () => averageWait(1.5, 1, 300), 'E_NOT_INTEGER agents'],
  ['a wait for contacts that take no time', () => averageWait(3, 1, 0), 'E_RANGE ahtSec'],
  ['the longest wait for half an agent', () => waitQuantile(1.5, 1, 300, 0.9), 'E_NOT_INTEGER agents'],
  ['the longest wait for contacts that take no time', () => waitQuantile(3, 1, 0, 0.9), 'E_RANGE ahtSec'],
  ['the wait of more than everybody', () => waitQuantile(3, 1, 300, 1.1), 'E_RANGE p'],
  ['the wait of less than nobody', () => waitQuantile(3, 1, 300, -0.1), 'E_RANGE p'],

  ['a team for less than no load', () => agentsForWaitProbability(-1, 0.2), 'E_RANGE load'],
  ['a team of which more than everybody waits', () => agentsForWaitProbability(5, 1.1), 'E_RANGE maxPWait'],
  ['a team of which less than nobody waits', () => agentsForWaitProbability(5, -0.1), 'E_RANGE maxPWait'],
  ['more than a million lines, to turn nobody away', () => agentsForBlocking(1e6, 0), 'E_RANGE agents'],
  ['lines for less than no load', () => agentsForBlocking(-1, 0.2), 'E_RANGE load'],
  ['lines that turn away more than everybody', () => agentsForBlocking(5, 1.1), 'E_RANGE maxBlocking'],
  ['lines that turn away less than nobody', () => agentsForBlocking(5, -0.1), 'E_RANGE maxBlocking'],

  ['fewer contacts than none', () => needed({ contactsPerHour: -1 }), 'E_RANGE contactsPerHour'],
  ['contacts that take no time', () => needed({ ahtSec: 0 }), 'E_RANGE ahtSec'],
  ['an answer before the call', () => needed({ slSeconds: -1 }), 'E_RANGE slSeconds'],
  ['agents who may never work', () => needed({ maxOccupancy: 0 }), 'E_RANGE maxOccupancy'],
  ['agents who work more than always', () => needed({ maxOccupancy: 1.01 }), 'E_RANGE maxOccupancy'],
  ['everybody in time', () => needed({ slTarget: 1 }), 'E_UNREACHABLE slTarget'],
  ['more than everybody in time', () => needed({ slTarget: 1.01 }), 'E_RANGE slTarget'],
  ['less than nobody in time', () => needed({ slTarget: -0.01 }), 'E_RANGE slTarget'],
  ['half an agent at least', () => needed({ minAgents: 0.5 }), 'E_NOT_INTEGER minAgents'],
  ['a load beyond a million', () => needed({ contactsPerHour: 1e9 }), 'E_RANGE load'],
  ['callers without any patience', () => neededA({ patienceSec: 0 }), 'E_RANGE patienceSec'],
  ['more callers who leave than there are', () => neededA({ maxAbandon: 1.1 }), 'E_RANGE maxAbandon'],
  ['fewer callers who leave than none', () => neededA({ maxAbandon: -0.1 }), 'E_RANGE maxAbandon'],
  ['impatience with half an agent', () => impatient({ agents: 1.5 }), 'E_NOT_INTEGER agents'],
  ['impatience with contacts of no time', () => impatient({ ahtSec: 0 }), 'E_RANGE ahtSec'],
  ['impatience of fewer than nobody', () => impatient({ contactsPerHour: -1 }), 'E_RANGE contactsPerHour'],
  ['impatience before the call', () => impatient({ slSeconds: -1 }), 'E_RANGE slSeconds'],
  ['impatience without patience', () => impatient({ patienceSec: 0 }), 'E_RANGE patienceSec'],
  ['impatience beyond a million erlangs', () => impatient({ contactsPerHour: 1e9 }), 'E_RANGE load'],
  ['a pool with less than no load', () => pool({ ownLoad: -1 }), 'E_RANGE ownLoad'],
  ['a pool of others with less than no load', () => pool({ poolLoad: -1 }), 'E_RANGE poolLoad'],
  ['a pool whose contacts take no time', () => pool({ ahtSec: 0 }), 'E_RANGE ahtSec'],

  ['a week of fewer contacts than none', () => week({ contactsPerWeek: -1 }), 'E_RANGE contactsPerWeek'],
  ['a week of contacts that take no time', () => week({ ahtSec: 0 }), 'E_RANGE ahtSec'],
  ['a week without blocks', () => week({ profile: [] }), 'E_EMPTY profile'],
  ['a block of no hours', () => week({ profile: [{ hours: 0, share: 1 }] }), 'E_RANGE hours'],
  ['a block with less than no share', () => week({ profile: [{ hours: 9, share: -1 }] }), 'E_RANGE share'],
  [
    'a week in which nobody calls at all',
    () => week({ profile: [{ hours: 9, share: 0 }] }),
    'E_RANGE profile',
  ],
  ['a backlog below nothing', () => deferred({ backlog: -1 }), 'E_RANGE backlog'],
  ['e-mail that takes less than no time', () => deferred({ ahtSec: -1 }), 'E_RANGE ahtSec'],
  ['fewer e-mails than none', () => deferred({ contactsPerDay: -1 }), 'E_RANGE contactsPerDay'],
  ['a backlog cleared in no days', () => deferred({ clearDays: 0 }), 'E_RANGE clearDays'],
  ['a day without hours', () => deferred({ productiveHoursPerDay: 0 }), 'E_RANGE productiveHoursPerDay'],
  ['a chat of less than no time', () => effectiveAht(-1, 1), 'E_RANGE ahtSec'],
  ['less than one chat at once', () => effectiveAht(300, 0.9), 'E_RANGE concurrency'],
  ['six chats at once', () => effectiveAht(300, 6), 'E_RANGE concurrency'],
  ['an absence of more than all the time', () => compoundShrinkage([0.1, 1.1]), 'E_RANGE parts'],
  ['an absence of less than none', () => compoundShrinkage([-0.1]), 'E_RANGE parts'],
  ['fewer hours than none', () => scheduledHours(-1, 0.3, 0), 'E_RANGE onSeatHours'],
  ['shifts that fit better than exactly', () => scheduledHours(1, 0.3, -0.1), 'E_RANGE scheduleLoss'],
  ['an absence of more than 90 %', () => scheduledHours(1, 0.91, 0), 'E_RANGE shrinkage'],
  ['fewer seats than none', () => seats({ seats: -1 }), 'E_RANGE seats'],
  ['fewer hours a week than none', () => seats({ hoursPerWeek: -1 }), 'E_RANGE hoursPerWeek'],
  ['people paid for no hours', () => seats({ paidHoursPerWeek: 0 }), 'E_RANGE paidHoursPerWeek'],
  ['training of less than no weeks', () => rampLossHours(-1, 0.5, 40), 'E_RANGE rampWeeks'],
  ['a first day above full output', () => rampLossHours(8, 1.1, 40), 'E_RANGE startProductivity'],
  ['learners paid for less than no hours', () => rampLossHours(8, 0.5, -1), 'E_RANGE paidHoursPerWeek'],
  ['more solved than all', () => repeatMultiplier(1.1, 0.5), 'E_RANGE fcr'],
  ['more calling again than all', () => repeatMultiplier(0.5, 1.1), 'E_RANGE recontactRate'],

  ['billing of contacts without a length', () => billedSeconds(0, 60), 'E_RANGE ahtSec'],
  ['billing in steps below nothing', () => billedSeconds(300, -1), 'E_RANGE incrementSec'],
  ['fewer units than none', () => band({ units: -1 }), 'E_RANGE units'],
  ['a baseline below nothing', () => band({ baselineUnits: -1 }), 'E_RANGE baselineUnits'],
  ['a price of the band below nothing', () => band({ basePerMonth: -1 }), 'E_RANGE basePerMonth'],
  ['a charge below nothing', () => band({ arc: -1 }), 'E_RANGE arc'],
  ['a credit below nothing', () => band({ rrc: -1 }), 'E_RANGE rrc'],
  ['a band wider than the baseline', () => band({ deadBand: 1.1 }), 'E_RANGE deadBand'],
  ['a price list for fewer units than none', () => tieredFee(-1, steps, 'graduated'), 'E_RANGE units'],
  ['a price list without prices', () => tieredFee(5, [], 'graduated'), 'E_EMPTY tiers'],
  ['a price below nothing', () => tieredFee(5, [{ upTo: null, price: -1 }], 'allUnits'), 'E_RANGE price'],
  ['a price list that ends', () => tieredFee(5, [{ upTo: 9, price: 1 }], 'graduated'), 'E_RANGE tiers'],
  [
    'a price list that ends twice',
    () => tieredFee(5, [{ upTo: null, price: 1 }, ...steps], 'graduated'),
    'E_RANGE tiers',
  ],
  [
    'a price list that stands still',
    () => tieredFee(5, [{ upTo: 10, price: 3 }, ...steps], 'graduated'),
    'E_RANGE tiers',
  ],
  [
    'a price list whose first step is empty',
    () => tieredFee(5, [{ upTo: 0, price: 3 }, ...steps], 'graduated'),
    'E_RANGE tiers',
  ],
  ['a wage below nothing', () => floor({ wagePerHour: -1 }), 'E_RANGE wagePerHour'],
  ['a rate below nothing', () => wage({ rate: -1 }), 'E_RANGE rate'],
  ['an hour of which nothing is billed', () => floor({ billableShare: 0 }), 'E_RANGE billableShare'],
  ['an hour of which more than all is billed', () => wage({ billableShare: 1.1 }), 'E_RANGE billableShare'],
  ['a margin of everything', () => floor({ margin: 1 }), 'E_RANGE margin'],
  ['a margin below nothing', () => wage({ margin: -0.1 }), 'E_RANGE margin'],
  ['on-costs below nothing', () => floor({ onCostRate: -0.1 }), 'E_RANGE onCostRate'],
  ['space for less than nothing', () => wage({ otherPerPaidHour: -1 }), 'E_RANGE otherPerPaidHour'],
  ['administration below nothing', () => wage({ adminRate: -1 }), 'E_RANGE adminRate'],
  ['a line that is not known', () => lines({ fixedB: nothing }), 'E_NOT_FINITE fixedB'],
  ['a first payment without end', () => present({ oneTime: endless }), 'E_NOT_FINITE oneTime'],
  ['a month that is not known', () => present({ monthly: [1, nothing] }), 'E_NOT_FINITE monthly'],
  ['money that loses all its value', () => present({ annualRate: -1 }), 'E_RANGE annualRate'],

  ['a large team with negative slack', () => halfinWhitt(-0.1), 'E_RANGE beta'],
  ['the slack at which nobody at all waits', () => halfinWhittInverse(0), 'E_RANGE alpha'],
  ['the slack at which more than everybody waits', () => halfinWhittInverse(1.1), 'E_RANGE alpha'],
  ['the rule for less than no load', () => squareRootAgents(-1, 1), 'E_RANGE load'],
  ['the rule for negative slack', () => squareRootAgents(1, -1), 'E_RANGE beta'],

  ['a draw of no points', () => latinHypercube(0, 1, 1), 'E_RANGE n'],
  ['a draw in half a dimension', () => latinHypercube(2, 0.5, 1), 'E_NOT_INTEGER dims'],
  ['a draw in 1,001 dimensions', () => latinHypercube(2, 1_001, 1), 'E_RANGE dims'],
  ['a seed below 0', () => latinHypercube(2, 1, -1), 'E_RANGE seed'],
  ['a seed of 33 bits', () => latinHypercube(2, 1, 2 ** 32), 'E_RANGE seed'],
  ['a stream from a seed of 33 bits', () => sfc32(2 ** 32, 1), 'E_RANGE seed'],
  ['half a number of a stream', () => sfc32(1, 0.5), 'E_NOT_INTEGER count'],
  ['a sequence of no points', () => sobolPoints(0, 1), 'E_RANGE n'],
  ['a sequence in 22 dimensions', () => sobolPoints(2, 22), 'E_RANGE dims'],
  ['a normal share above 1', () => normalQuantile(1.1), 'E_RANGE p'],
  ['a normal share below 0', () => normalQuantile(-0.1), 'E_RANGE p'],
  ['a PERT share above 1', () => pertQuantile(1.1, 1, 2, 3), 'E_RANGE p'],
  ['a typical value below the low', () => pertQuantile(0.5, 2, 1, 3), 'E_RANGE typical'],
  ['a high value below the typical', () => pertMean(1, 3, 2), 'E_RANGE high'],
  ['a spread with no low', () => pertSd(nothing, 2, 3), 'E_NOT_FINITE low'],
  ['a triangular share above 1', () => triangularQuantile(1.1, 1, 2, 3), 'E_RANGE p'],
  ['a triangle whose high is below its typical', () => triangularQuantile(0.5, 1, 3, 2), 'E_RANGE high'],
  ['the middle of nothing', () => quantile([], 0.5), 'E_EMPTY values'],
  ['a quantile above 1', () => quantile([1], 1.1), 'E_RANGE p'],
  ['the middle of what is not known', () => quantile([1, nothing], 0.5), 'E_NOT_FINITE values'],
  ['knowing something of no options', () => evpi([]), 'E_EMPTY costs'],
  ['knowing something of no draws', () => evpi([[], []]), 'E_EMPTY costs'],
  ['options drawn differently often', () => evpi([[1, 2], [1]]), 'E_LENGTH costs'],
  ['no bins', () => evppi([[1, 2]], [1, 2], 0), 'E_RANGE bins'],
  ['an input drawn less often than the costs', () => evppi([[1, 2]], [1], 1), 'E_LENGTH x'],
  ['one option drawn less often, for one input', () => evppi([[1, 2], [1]], [1, 2], 1), 'E_LENGTH costs'],
  ['indices of nothing', () => jansenIndices({ fA: [], fB: [], fAB: [] }), 'E_EMPTY values'],
  ['a second sample of another size', () => jansenIndices({ fA: [1], fB: [], fAB: [] }), 'E_LENGTH fAB'],
  [
    'a mixed sample of another size',
    () => jansenIndices({ fA: [1], fB: [2], fAB: [[1], []] }),
    'E_LENGTH fAB',
  ],

  [
    'a volume of nothing to start from',
    () => breakEvenVolumes(plain as Scenario, 'bpo', { low: 0, high: 9 }),
    'E_RANGE low',
  ],
  [
    'volumes from many to few',
    () => breakEvenVolumes(plain as Scenario, 'bpo', { low: 9, high: 9 }),
    'E_RANGE high',
  ],
  [
    'volumes of an option nobody named',
    () => breakEvenVolumes(plain as Scenario, 'nobody', { low: 1, high: 9 }),
    'E_REF optionId',
  ],
])('%s is refused, and the field named', (_, question, refusal) => {
  let said: unknown;
  try {
    question();
  } catch (error) {
    said = error;
  }
  if (!(said instanceof ModelInputError)) throw said ?? new Error('answered');
  expect(`${said.code} ${said.field}`).toBe(refusal);
  expect(said.message).toBe(refusal.replace(' ', ' at '));
});

test.each<[string, () => number, number]>([
  ['nobody to answer a million erlangs: all are turned away', () => erlangB(0, 1e6), 1],
  ['a team of a million for nothing to do: nobody waits', () => erlangC(1e6, 0), 0],
  ['a share of 0 waits at most no time at all', () => waitQuantile(3, 1, 300, 0), 0],
  ['one chat at once takes its handle time', () => effectiveAht(300, 1), 300],
  ['five chats at once take 300 / 3.5 seconds each', () => effectiveAht(300, 5), 300 / 3.5],
  ['someone always absent is absent altogether', () => compoundShrinkage([0.2, 1]), 1],
  ['at 90 % absence an hour on seat is ten paid', () => scheduledHours(1, 0.9, 0), 10],
  ['a learner at full output from the first day loses nothing', () => rampLossHours(8, 1, 40), 0],
  ['a learner who starts from nothing loses half of 8 × 40 hours', () => rampLossHours(8, 0, 40), 160],
  ['every issue solved at once is one contact', () => repeatMultiplier(1, 1), 1],
  ['a band as wide as its baseline credits nothing', () => band({ units: 0, deadBand: 1 }), 5],
  [
    'a margin of 99 % makes the rate a hundred times the cost',
    () => floor({ ...build, margin: 0.99, wagePerHour: 0, adminRate: 0, billableShare: 1 }),
    100,
  ],
  ['everybody waits in a team with no slack', () => halfinWhitt(0), 1],
  ['a PERT of one point is that point', () => pertQuantile(0.3, 7, 7, 7), 7],
  ['a triangle of one point is that point', () => triangularQuantile(0.3, 7, 7, 7), 7],
  ['the only value is every quantile', () => quantile([7], 1), 7],
])('%s', (_, question, answer) => {
  expect(question()).toBeCloseTo(answer, 9);
});
