import type { Answers } from '../../form/answers.ts';
import { ModelInputError } from '../../model/errors.ts';
import { builtRate, payLeft, RATE_STEPS, type RateStep } from '../../model/rateBuild.ts';
import type { Parts } from '../../worker/parts.ts';
import { share, type Values, valueAt, valuesAt } from '../values.ts';
import {
  type Basis,
  basisOf,
  billable,
  buildOf,
  floorOf,
  paidHours,
  payOf,
  perHour,
  type Quoted,
  quotedOf,
  type Side,
  wageQuestion,
} from './rateOf.ts';
import { workedOf } from './workedOf.ts';

/** Low, typical and high of one amount. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What a price leaves, on typical values: less than nothing, less than the law or the market asks, enough, or plenty. */
export type Verdict = 'nothing' | 'belowFloor' | 'belowMarket' | 'covers' | 'dear' | 'unknown';

/** The price that is judged. */
export interface Judged {
  readonly basis: Basis;
  /** Whether it was quoted to the reader; otherwise it is what is usual there. */
  readonly quote: boolean;
  /** Whether the reader gave it. */
  readonly own: boolean;
  readonly price: Range;
  /** The pay of a month that it leaves an agent: least at the dearest of everything else. */
  readonly left: Range;
  readonly verdict: Verdict;
  /** Prices on the same basis that would pay the legal floor, and the market's pay. */
  readonly needed: { readonly floor: number | undefined; readonly market: number | undefined };
  /** Shares at which the price pays the legal floor, or without one the market's pay: kept of it, or billed of the hours. */
  readonly turns: { readonly margin: number; readonly billed: number | undefined } | undefined;
}

/** One country: the rate built up from its pay, and what a price there leaves. */
export interface SideAnswer {
  readonly side: Side;
  /** The place as chosen. */
  readonly place: string;
  /** Absent where no pay is known. */
  readonly built: Readonly<Record<Basis, Range>> | undefined;
  /** The steps from the pay to the typical rate, on the basis the answer is told on. */
  readonly steps: readonly (readonly [name: RateStep, amount: number])[];
  /** What an agent earns there in a month, and the least she may earn: each where it is known. */
  readonly pay: Range | undefined;
  readonly minimum: number | undefined;
  readonly floor: number | undefined;
  readonly judged: Judged | undefined;
  /** Whether hours at night are asked for and nobody told what they are paid on top. */
  readonly nightUnknown: boolean;
}

export interface RateAnswer {
  readonly currency: string;
  /** What the answer is told per. */
  readonly basis: Basis;
  readonly first: SideAnswer;
  readonly second: SideAnswer;
  /** What the typical values are: shares, and paid hours in a month. */
  readonly took: { readonly margin: number; readonly productive: number; readonly hours: number };
}

/** One number for each end, from the values at that end. */
const ranged = (of: (values: Values) => number, answers: Answers): Range => ({
  low: of(valuesAt(answers, 'low')),
  typical: of(valuesAt(answers, 'typical')),
  high: of(valuesAt(answers, 'high')),
});

/** The price of a basis that pays an agent so much a month. */
export function priceFor(payPerMonth: number, values: Values, side: Side, basis: Basis): number {
  const { rate } = builtRate({ ...buildOf(values, side, basis), payPerMonth });
  return basis === 'month' ? rate * paidHours(values) : rate;
}

function stepsOf(values: Values, side: Side, basis: Basis): SideAnswer['steps'] {
  const payPerMonth = payOf(values, side);
  if (payPerMonth === undefined) return [];
  const { steps } = builtRate({ ...buildOf(values, side, basis), payPerMonth });
  const times = basis === 'month' ? paidHours(values) : 1;
  // An hour that is paid leaves no hour over but the last digit of its cost.
  const counts = (amount: number) => Math.abs(amount) > 1e-9 * steps.wagePerHour;
  return RATE_STEPS.flatMap((name) => (counts(steps[name]) ? [[name, steps[name] * times] as const] : []));
}

function verdictOf(left: number, floor: number | undefined, pay: number | undefined, dear: boolean): Verdict {
  // A pay that the price was built from comes back with a last digit of its own.
  const below = (amount: number) => left < amount * (1 - 1e-9);
  if (left < 0) return 'nothing';
  if (floor !== undefined && below(floor)) return 'belowFloor';
  if (pay !== undefined && below(pay)) return 'belowMarket';
  if (pay === undefined && floor === undefined) return 'unknown';
  return dear ? 'dear' : 'covers';
}

/** Where margin and billed hours would have to be for a price to pay so much a month. */
function turnsOf(
  wanted: number,
  values: Values,
  side: Side,
  { basis }: Quoted,
  rate: number,
): Judged['turns'] {
  const build = { ...buildOf(values, side, basis), margin: 0 };
  const cost = builtRate({ ...build, payPerMonth: wanted }).rate;
  const kept = share(values['provider-margin']);
  return {
    margin: 1 - cost / rate,
    billed: basis === 'productive' ? (cost * billable(values, basis)) / (rate * (1 - kept)) : undefined,
  };
}

function judgedOf(answers: Answers, side: Side, told: Basis, built: SideAnswer['built']): Judged | undefined {
  const quoted = quotedOf(answers, side);
  const typical = valuesAt(answers, 'typical');
  const question = wageQuestion(typical, quoted, side);
  if (!quoted || !question) return undefined;
  const { name, quote } = quoted;
  // What is usual for an hour is told for a month where the answer is.
  const inMonths = !quote && told === 'month';
  const basis = inMonths ? 'month' : quoted.basis;
  const leftAt = (price: 'low' | 'high', rest: 'low' | 'high') => {
    const values = { ...valuesAt(answers, rest), [name]: valueAt(answers, name, price) };
    const at = wageQuestion(values, quoted, side);
    return at ? payLeft(at) : Number.NaN;
  };
  const left = { low: leftAt('low', 'high'), typical: payLeft(question), high: leftAt('high', 'low') };
  const price = ranged((values) => (values[name] ?? 0) * (inMonths ? paidHours(typical) : 1), answers);
  const [pay, floor] = [payOf(typical, side), floorOf(typical, side)];
  const wanted = floor ?? pay;
  const needed = (amount: number | undefined) =>
    amount === undefined ? undefined : priceFor(amount, typical, side, basis);
  return {
    basis,
    quote,
    own: answers[name]?.own === true,
    price,
    left,
    verdict: verdictOf(left.typical, floor, pay, !!built && price.typical > built[basis].high),
    needed: { floor: needed(floor), market: needed(pay) },
    turns:
      wanted === undefined
        ? undefined
        : turnsOf(wanted, typical, side, quoted, perHour(price.typical, basis, typical)),
  };
}

function sideOf(answers: Answers, side: Side, basis: Basis): SideAnswer {
  const typical = valuesAt(answers, 'typical');
  const pay =
    payOf(typical, side) === undefined
      ? undefined
      : ranged((values) => payOf(values, side) ?? Number.NaN, answers);
  const builtOf = (each: Basis) =>
    ranged((values) => priceFor(payOf(values, side) ?? Number.NaN, values, side, each), answers);
  const built = pay && {
    paid: builtOf('paid'),
    productive: builtOf('productive'),
    month: builtOf('month'),
  };
  const floor = floorOf(typical, side);
  const night = side === 'first' ? 'provider-night' : 'other-night';
  return {
    side,
    place: String(answers[side === 'first' ? 'country' : 'other']?.value ?? ''),
    built,
    steps: stepsOf(typical, side, basis),
    pay,
    minimum: typical[side === 'first' ? 'legal-minimum' : 'other-minimum'],
    floor,
    judged: judgedOf(answers, side, basis, built),
    nightUnknown: !!typical['night-share'] && typical[night] === undefined,
  };
}

/**
 * Both countries: the rate built up from the pay, and the pay that the quoted or usual price leaves. Undefined where
 * the values make no rate, as when no hour is billed.
 */
export function answerOf(answers: Answers, currency: string): RateAnswer | undefined {
  const typical = valuesAt(answers, 'typical');
  const basis = basisOf(answers);
  try {
    return {
      currency,
      basis,
      first: sideOf(answers, 'first', basis),
      second: sideOf(answers, 'second', basis),
      took: {
        margin: share(typical['provider-margin']),
        productive: billable(typical, 'productive'),
        hours: paidHours(typical),
      },
    };
  } catch (error) {
    if (error instanceof ModelInputError) return undefined;
    throw error;
  }
}

/** The answer in its parts: what the reader waits for, and what it is worked out from. */
export const parts = { rate: answerOf, worked: workedOf } as const satisfies Parts;
