import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import { ModelInputError } from '../../model/errors.ts';
import type { Expr } from '../../model/formula.ts';
import type { Ledger, Origin } from '../../model/ledger.ts';
import { rateLedger, wageLedger } from '../../model/rateBuild.ts';
import type { Unit } from '../../model/units.ts';
import { citationOf, originOf } from '../feeds.ts';
import { valuesAt } from '../values.ts';
import { type Basis, basisOf, buildOf, own, payOf, quotedOf, type Side, wageQuestion } from './rateOf.ts';

/** One quantity of a working: a number that was given, with where it comes from, or one worked out from those above. */
export interface Step {
  readonly id: string;
  readonly unit: Unit;
  readonly value: number;
  readonly expr: Expr;
  readonly origin: Origin;
  readonly citation?: Citation;
}

/** The working of one country, and on which hours it is told. */
export interface WorkedSide {
  readonly side: Side;
  readonly place: string;
  /** From the pay to the rate; empty where no pay is known. */
  readonly rate: readonly Step[];
  /** From the price to the pay it leaves; empty without a price. */
  readonly wage: readonly Step[];
}

export interface Worked {
  readonly currency: string;
  readonly basis: Basis;
  readonly sides: readonly WorkedSide[];
}

/** The input that each given quantity is, for one country, and its unit. */
const givenBy = (
  side: Side,
  basis: Basis,
  priced: string | undefined,
): Readonly<Record<string, readonly [string, Unit]>> => ({
  paidHoursPerWeek: ['week', 'hours/week'],
  payPerMonth: [own[side].pay, 'money'],
  contributionRate: [own[side].onCosts, 'share'],
  extraRate: [own[side].extras, 'share'],
  nightRate: [own[side].night, 'share'],
  nightShare: ['night-share', 'share'],
  leadPay: ['provider-lead-pay', 'share'],
  span: ['provider-span', 'fte/role'],
  seatPerMonth: [own[side].seat, 'money'],
  telecomPerMonth: [own[side].telecom, 'money'],
  adminRate: ['provider-admin', 'share'],
  // An hour that is paid is billed as agreed, not by anything that was asked.
  billableShare: [basis === 'productive' ? 'shrinkage' : '', 'share'],
  margin: ['provider-margin', 'share'],
  ...(priced && { rate: [priced, 'money/hour'] }),
});

function stepsOf(book: Ledger, answers: Answers, side: Side, basis: Basis, priced?: string): Step[] {
  const given = givenBy(side, basis, priced);
  return book.entries.map(({ id, expr, unit, value }) => {
    const [name = '', ofInput] = given[id] ?? [];
    const citation = citationOf(answers[name]);
    return {
      id,
      unit: unit ?? ofInput ?? 'ratio',
      value: typeof value === 'number' ? value : Number.NaN,
      expr,
      origin: expr === null && name ? originOf(answers[name]) : 'computed',
      ...(citation && { citation }),
    };
  });
}

/** Both countries worked out on typical values, quantity by quantity; undefined where the values make no rate. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  const values = valuesAt(answers, 'typical');
  const basis = basisOf(answers);
  // A month is so many paid hours.
  const hours = basis === 'month' ? 'paid' : basis;
  const sideOf = (side: Side): WorkedSide => {
    const payPerMonth = payOf(values, side);
    const quoted = quotedOf(answers, side);
    const question = wageQuestion(values, quoted, side);
    return {
      side,
      place: String(answers[side === 'first' ? 'country' : 'other']?.value ?? ''),
      rate:
        payPerMonth === undefined
          ? []
          : stepsOf(rateLedger({ ...buildOf(values, side, hours), payPerMonth }), answers, side, hours),
      wage: question && quoted ? stepsOf(wageLedger(question), answers, side, quoted.basis, quoted.name) : [],
    };
  };
  try {
    return { currency, basis, sides: [sideOf('first'), sideOf('second')] };
  } catch (error) {
    if (error instanceof ModelInputError) return undefined;
    throw error;
  }
}
