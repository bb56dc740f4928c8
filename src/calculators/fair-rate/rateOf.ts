import type { Answers } from '../../form/answers.ts';
import type { RateBuild } from '../../model/rateBuild.ts';
import { share, type Values } from '../values.ts';

/** The two countries that stand side by side. */
export type Side = 'first' | 'second';

/** What a price is paid for: an hour that is paid, an hour that is worked on contacts, or an agent for a month. */
export type Basis = 'paid' | 'productive' | 'month';

/** What is asked of each country alone, by what it is. */
export const own = {
  first: {
    pay: 'provider-pay',
    onCosts: 'provider-on-costs',
    extras: 'provider-extras',
    minimum: 'legal-minimum',
    night: 'provider-night',
    seat: 'provider-seat',
    telecom: 'provider-telecom',
  },
  second: {
    pay: 'other-pay',
    onCosts: 'other-on-costs',
    extras: 'other-extras',
    minimum: 'other-minimum',
    night: 'other-night',
    seat: 'other-seat',
    telecom: 'other-telecom',
  },
} as const;

/** The share of paid hours that a basis bills. */
export const billable = (values: Values, basis: Basis): number =>
  basis === 'productive' ? 1 - share(values['shrinkage']) : 1;

/** Paid hours of an agent in a month. */
export const paidHours = ({ week = 40 }: Values): number => (week * 52) / 12;

/** A price of any basis as one for a billed hour: a month is the paid hours in it. */
export const perHour = (price: number, basis: Basis, values: Values): number =>
  basis === 'month' ? price / paidHours(values) : price;

/** What stands between the pay and the price in one country; what is left empty costs nothing. */
export function buildOf(values: Values, side: Side, basis: Basis): RateBuild {
  const names = own[side];
  return {
    paidHoursPerWeek: values['week'] ?? 40,
    contributionRate: share(values[names.onCosts]),
    extraRate: share(values[names.extras]),
    nightRate: share(values[names.night]),
    nightShare: share(values['night-share']),
    leadPay: share(values['provider-lead-pay']),
    span: values['provider-span'] ?? Number.POSITIVE_INFINITY,
    seatPerMonth: values[names.seat] ?? 0,
    telecomPerMonth: values[names.telecom] ?? 0,
    adminRate: share(values['provider-admin']),
    billableShare: billable(values, basis),
    margin: share(values['provider-margin']),
  };
}

/** What an agent there earns in a month; absent where nobody published it and the reader gave nothing. */
export const payOf = (values: Values, side: Side): number | undefined => values[own[side].pay];

/** The least an agent may be paid for a month: the legal minimum, times what the contract asks. */
export function floorOf(values: Values, side: Side): number | undefined {
  const minimum = values[own[side].minimum];
  return minimum === undefined ? undefined : minimum * (values['legal-times'] ?? 1);
}

/** A price to be judged: its input, what it is paid for, and whether it is a quote or only what is usual there. */
export interface Quoted {
  readonly name: string;
  readonly basis: Basis;
  readonly quote: boolean;
}

const quotes: Readonly<Record<Side, readonly Quoted[]>> = {
  first: [
    { name: 'rate', basis: 'paid', quote: true },
    { name: 'productive-rate', basis: 'productive', quote: true },
    { name: 'seat-price', basis: 'month', quote: true },
    { name: 'going-rate', basis: 'paid', quote: false },
  ],
  second: [{ name: 'other-rate', basis: 'paid', quote: false }],
};

/** Markets that buy agents by the month; the others buy hours. */
const monthly = ['cn', 'jp', 'kr', 'tr'];

/** Whether the reader's market buys agents by the month. */
const buysMonths = (answers: Answers): boolean => monthly.includes(String(answers['market']?.value ?? ''));

/**
 * The price to be judged: of the reader's quotes the one her market's way of buying comes first, and without a quote what
 * is usual there.
 */
export function quotedOf(answers: Answers, side: Side): Quoted | undefined {
  const known = quotes[side].filter(({ name }) => typeof answers[name]?.value === 'object');
  return (buysMonths(answers) && known.find(({ basis }) => basis === 'month')) || known[0];
}

/** What the answer is told per: what the quote is paid for, and without one what the market buys. */
export function basisOf(answers: Answers): Basis {
  const quoted = quotedOf(answers, 'first');
  return quoted?.quote ? quoted.basis : buysMonths(answers) ? 'month' : 'paid';
}

/** The pay that the price to be judged leaves for a month; undefined without such a price. */
export function wageQuestion(
  values: Values,
  quoted: Quoted | undefined,
  side: Side,
): (RateBuild & { readonly rate: number }) | undefined {
  const price = quoted && values[quoted.name];
  if (!quoted || price === undefined) return undefined;
  return { ...buildOf(values, side, quoted.basis), rate: perHour(price, quoted.basis, values) };
}
