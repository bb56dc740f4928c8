import { expect, expectTypeOf, test } from 'vitest';
import type { LineName, OptionResult, Result, Scenario, Unit } from '~/model';
import { plain } from './plain';

type Option = Scenario['options'][number];
type InHouse = NonNullable<Option['inHouse']>;
type Provider = NonNullable<Option['provider']>;
type Channel = Scenario['demand']['channels'][number];

const wage: InHouse = { wagePerHour: 20, shrinkage: 0.3, paidHoursPerWeek: 40 };

test('the compiler asks for what has no default and refuses what is no field', () => {
  // @ts-expect-error an own team without a wage
  const noWage: InHouse = { shrinkage: 0.3, paidHoursPerWeek: 40 };
  // @ts-expect-error a wage in words
  const inWords: InHouse = { ...wage, wagePerHour: '20' };
  // @ts-expect-error a misspelt field
  const misspelt: InHouse = { ...wage, onCostsRate: 0.2 };
  // @ts-expect-error a flex nobody offers
  const noFlex: InHouse = { ...wage, flex: 'yearly' };
  const noFees: InHouse = {
    ...wage,
    // @ts-expect-error only a provider has fees an extra could be a share of
    extras: [{ id: 'x', status: 'extra', amount: 1, basis: 'shareOfFees' }],
  };
  const fees: Provider = {
    shrinkage: 0.3,
    paidHoursPerWeek: 40,
    scheme: { kind: 'perHour', price: 16 },
    extras: [{ id: 'x', status: 'extra', amount: 0.1, basis: 'shareOfFees' }],
  };
  // @ts-expect-error null stands for "none" only where none has a meaning
  const nothing: Channel = { id: 'a', handling: 'queue', share: 1, ahtSec: null };
  const patient: Channel = { id: 'a', handling: 'queue', share: 1, ahtSec: 300, patienceSec: null };
  // @ts-expect-error a scenario without options
  const noOptions: Scenario = { ...plain, options: undefined };
  expect([noWage, inWords, misspelt, noFlex, noFees, fees, nothing, patient, noOptions]).toHaveLength(9);
});

test('units and lines are words of a list, and an answer must be looked at before its options', () => {
  // @ts-expect-error dollars are no unit of the model
  const dollars: Unit = 'dollars';
  // @ts-expect-error hours are not paid by the month
  const mixed: Unit = 'hours/month';
  expectTypeOf<'wages'>().toExtend<LineName>();
  expectTypeOf<'salaries'>().not.toExtend<LineName>();
  expectTypeOf<Result>().not.toHaveProperty('options');
  expectTypeOf<OptionResult['totals']['perIssue']>().toEqualTypeOf<number | null>();
  expect([dollars, mixed]).toHaveLength(2);
});
