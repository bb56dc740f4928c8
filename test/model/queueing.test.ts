import { expect, test } from 'vitest';
import * as model from '~/model';
import reference from '../reference/queueing.json';

type Inputs = Readonly<Record<string, never>>;

/** How each function of the reference is called: positionally where the specification writes f(a, b). */
const POSITIONAL: Readonly<Record<string, readonly string[]>> = {
  erlangB: ['agents', 'load'],
  erlangC: ['agents', 'load'],
  serviceLevel: ['agents', 'load', 'ahtSec', 'slSeconds'],
  averageWait: ['agents', 'load', 'ahtSec'],
  waitQuantile: ['agents', 'load', 'ahtSec', 'p'],
  agentsForWaitProbability: ['load', 'maxPWait'],
  agentsForBlocking: ['load', 'maxBlocking'],
  halfinWhitt: ['beta'],
  halfinWhittInverse: ['alpha'],
  squareRootAgents: ['load', 'beta'],
  effectiveAht: ['ahtSec', 'concurrency'],
  compoundShrinkage: ['parts'],
  scheduledHours: ['onSeatHours', 'shrinkage', 'scheduleLoss'],
  ceilTol: ['x'],
  repeatMultiplier: ['fcr', 'recontactRate'],
  billedSeconds: ['ahtSec', 'incrementSec'],
  rampLossHours: ['rampWeeks', 'startProductivity', 'paidHoursPerWeek'],
  tieredFee: ['units', 'tiers', 'mode'],
  sfc32: ['seed', 'count'],
  latinHypercube: ['n', 'dims', 'seed'],
  sobolPoints: ['n', 'dims'],
  normalQuantile: ['p'],
  triangularQuantile: ['p', 'low', 'typical', 'high'],
  pertQuantile: ['p', 'low', 'typical', 'high'],
  pertMean: ['low', 'typical', 'high'],
  pertSd: ['low', 'typical', 'high'],
  quantile: ['values', 'p'],
  evpi: ['costs'],
  evppi: ['costs', 'x', 'bins'],
};

const SPECIAL: Readonly<Record<string, number>> = { Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN };
const special = (_: string, value: unknown) =>
  typeof value === 'string' && value in SPECIAL ? SPECIAL[value] : value;
const revive = <T>(value: unknown): T => JSON.parse(JSON.stringify(value), special) as T;

function call(fn: string, inputs: Inputs): unknown {
  const named = (model as unknown as Record<string, (...args: unknown[]) => unknown>)[fn];
  if (!named) throw new Error(`${fn} is not exported`);
  const order = POSITIONAL[fn];
  return order ? named(...order.map((name) => inputs[name])) : named(inputs);
}

function near(got: unknown, expected: unknown, tolerance: { rel: number; abs: number }, at: string): void {
  if (typeof expected === 'object' && expected !== null)
    for (const [key, value] of Object.entries(expected))
      near((got as Record<string, unknown>)[key], value, tolerance, `${at}.${key}`);
  else if (typeof expected !== 'number' || !Number.isFinite(expected)) expect(got, at).toBe(expected);
  else
    expect(Math.abs((got as number) - expected), `${at}: ${got} for ${expected}`).toBeLessThanOrEqual(
      Math.max(tolerance.abs, tolerance.rel * Math.abs(expected)),
    );
}

test.each(reference.cases)('$id $fn $inputs', ({ id, fn, inputs, expected, tolerance }) => {
  const answer = revive<unknown>(expected);
  const given = revive<Inputs>(inputs);
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    expect(() => call(fn, given)).toThrow(expect.objectContaining({ code: answer.error }));
  else near(call(fn, given), answer, tolerance, id);
});
