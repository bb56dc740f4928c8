import { check } from './check';
import { declarations } from './formula';
import { type Ledger, ledger } from './ledger';
import { RATE_FLOOR, WAGE_LEFT } from './providerRateFloor';

/** What a provider spends on an agent beside the wage, and what it keeps of the price. */
export interface RateBuild {
  /** Paid hours a week of a full-time agent, above 0. */
  readonly paidHoursPerWeek: number;
  /** Employer's contributions and benefits as a share of pay, from 0. */
  readonly contributionRate: number;
  /** What the law adds to pay, such as a 13th month or severance, as a share of it, from 0. */
  readonly extraRate: number;
  /** What an hour at night is paid on top, as a share of the wage, from 0. */
  readonly nightRate: number;
  /** Share of paid hours worked at night, 0 to 1. */
  readonly nightShare: number;
  /** A team leader's pay as a multiple of an agent's, from 0. */
  readonly leadPay: number;
  /** Agents to a team leader, above 0. */
  readonly span: number;
  /** Workplace: money for each agent and month, from 0. */
  readonly seatPerMonth: number;
  /** Systems and telecom: money for each agent and month, from 0. */
  readonly telecomPerMonth: number;
  /** Administration as a share of cost, from 0. */
  readonly adminRate: number;
  /** Share of paid hours that is billed, above 0 to 1. */
  readonly billableShare: number;
  /** Share of the price, 0 to 0.99. */
  readonly margin: number;
}

/** What the wage draws after it, each for a paid hour; team leaders cost what agents cost, by their own pay. */
const BUILD = `
  paidHours: hours = paidHoursPerWeek * 52/12
  wagePerHour: money/hour = payPerMonth / paidHours
  night: money/hour = wagePerHour * nightShare * nightRate
  contributions: money/hour = (wagePerHour + night) * contributionRate
  extras: money/hour = (wagePerHour + night) * extraRate
  leads: money/hour = (wagePerHour + night + contributions + extras) * leadPay / span
  seat: money/hour = seatPerMonth / paidHours
  telecom: money/hour = telecomPerMonth / paidHours
  onCostRate: share = (night + contributions + extras + leads) / wagePerHour
  otherPerPaidHour: money/hour = seat + telecom ${RATE_FLOOR}
  idle: money/hour = billedHourCost - paidHourCost - admin
  profit: money/hour = rateFloor - billedHourCost`;

/** The same backwards, to the pay of a month that a rate leaves. */
const LEFT = `
  paidHours: hours = paidHoursPerWeek * 52/12
  onCostRate: share = (1 + nightShare * nightRate) * (1 + contributionRate + extraRate) * (1 + leadPay / span) - 1
  otherPerPaidHour: money/hour = (seatPerMonth + telecomPerMonth) / paidHours ${WAGE_LEFT}
  payLeft: money = wageLeft * paidHours`;

/** The steps from the wage to the rate, in order; they add up to it. */
export const RATE_STEPS = [
  'wagePerHour',
  'night',
  'contributions',
  'extras',
  'leads',
  'seat',
  'telecom',
  'admin',
  'idle',
  'profit',
] as const;
export type RateStep = (typeof RATE_STEPS)[number];

/** A rate with every quantity it is worked out from. */
export interface BuiltRate {
  /** Money for each billed hour. */
  readonly rate: number;
  readonly steps: Readonly<Record<RateStep, number>>;
}

function checked(build: RateBuild): void {
  const { paidHoursPerWeek, span, billableShare, margin, nightShare, ...rest } = build;
  check({ paidHoursPerWeek, span, billableShare }, Number.MIN_VALUE);
  check({ billableShare, nightShare }, 0, 1);
  check({ margin }, 0, 0.99);
  const { contributionRate, extraRate, nightRate, leadPay, seatPerMonth, telecomPerMonth, adminRate } = rest;
  check({ contributionRate, extraRate, nightRate, leadPay, seatPerMonth, telecomPerMonth, adminRate });
}

function reckoned(lines: string, given: object): Ledger {
  const known = given as Readonly<Record<string, number>>;
  const book = ledger(1, (id) => known[id] ?? Number.NaN);
  book.enter(declarations(lines));
  return book;
}

/** Every quantity of a rate built up from a month's pay, in the order of the working. */
export function rateLedger(build: RateBuild & { readonly payPerMonth: number }): Ledger {
  checked(build);
  check({ payPerMonth: build.payPerMonth }, Number.MIN_VALUE);
  return reckoned(BUILD, build);
}

/** Every quantity of the pay that a rate leaves, in the order of the working. */
export function wageLedger(build: RateBuild & { readonly rate: number }): Ledger {
  checked(build);
  check({ rate: build.rate });
  return reckoned(LEFT, build);
}

/** The lowest rate for a billed hour that pays an agent so much a month, with its steps. */
export function builtRate(build: RateBuild & { readonly payPerMonth: number }): BuiltRate {
  const book = rateLedger(build);
  const steps = Object.fromEntries(RATE_STEPS.map((id) => [id, book.at(id, 0)]));
  return { rate: book.at('rateFloor', 0), steps: steps as BuiltRate['steps'] };
}

/** The pay of a month that a rate leaves an agent; negative when it cannot even pay the rest. */
export const payLeft = (build: RateBuild & { readonly rate: number }): number =>
  wageLedger(build).at('payLeft', 0);
