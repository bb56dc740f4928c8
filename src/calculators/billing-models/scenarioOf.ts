import type { Answers } from '../../form/answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import { offers } from '../asked/offers.ts';
import { monthNames } from '../monthNames.ts';
import { conditionsOf, demandOf } from '../parties.ts';
import { share, type Values } from '../values.ts';

/** A way of billing. */
export type Offer = (typeof offers)[number];

type Option = Scenario['options'][number];
type Provider = NonNullable<Option['provider']>;

/** The words chosen in the form, by input. */
export type Terms = Readonly<Record<string, string>>;

/** The choices among the answers. */
export const termsOf = (answers: Answers): Terms =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, { value }]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** What an offer cannot be reckoned without. */
const needs: Readonly<Record<Offer, readonly string[]>> = {
  paid: ['rate'],
  scheduled: ['scheduled-rate', 'away'],
  productive: ['productive-rate'],
  seat: ['seat-price'],
  pool: ['pool-rate'],
  contact: ['contact-price'],
  minute: ['minute-price'],
  bundle: ['bundle-fee', 'bundle-overage'],
  base: ['base-fee', 'base-price'],
};

/** The inputs that hold the prices of an offer. */
export const pricesOf = (offer: Offer): readonly string[] => needs[offer].filter((name) => name !== 'away');

/** The inputs that an offer which is asked for still lacks; undefined for one that is switched off. */
export function lackingOf(offer: Offer, values: Values, terms: Terms): readonly string[] | undefined {
  return terms[`offer-${offer}`] === 'no'
    ? undefined
    : needs[offer].filter((name) => values[name] === undefined);
}

/** The offers that can be reckoned with: switched on, their prices known. */
export const offersIn = (values: Values, terms: Terms): readonly Offer[] =>
  offers.filter((offer) => lackingOf(offer, values, terms)?.length === 0);

/** What is counted: contacts as handled, as opened with those that are none, or as resolved; or minutes. */
const unitIn = (counted: string | undefined, terms: Terms): 'contact' | 'minute' | 'resolution' =>
  counted === 'minute' ? 'minute' : terms['contact-counts'] === 'resolved' ? 'resolution' : 'contact';

/** The part of a handle time that is billed by the minute. */
const billedPart = (values: Values, terms: Terms): number =>
  1 -
  (terms['hold-billed'] === 'no' ? share(values['hold-share']) : 0) -
  (terms['wrap-billed'] === 'no' ? share(values['wrap-share']) : 0);

/** Shrinkage of hours that are on the schedule, from that of paid hours: leave and illness are not on it. */
const scheduledShrinkage = (shrinkage: number, away: number): number =>
  Math.max(0, 1 - (1 - shrinkage) / (1 - away));

/** What is peculiar to an offer: its scheme and what else it needs. */
function peculiar(offer: Offer, values: Values, terms: Terms): Pick<Provider, 'scheme'> & Partial<Provider> {
  const price = values[needs[offer].find((name) => !name.endsWith('-fee')) ?? ''] ?? 0;
  const minutes = {
    incrementSec: Number(terms['rounding'] ?? 1),
    billableAhtShare: billedPart(values, terms),
  };
  const counted = (unit: string | undefined) => {
    const counts = unitIn(unit, terms);
    return {
      unit: counts,
      ...(counts === 'minute' && minutes),
    };
  };
  const spam = (unit: string | undefined) =>
    unit !== 'minute' && terms['contact-counts'] === 'opened'
      ? { nonGenuineShare: share(values['unwanted']) }
      : {};
  const solved = { resolutionRate: share(values['fcr'] ?? 100) };
  const least = (name: string) => ({ minMonthly: values[name] ?? 0 });
  switch (offer) {
    case 'paid':
      return { ...least('hour-min'), scheme: { kind: 'perHour', price, billable: 'paid' } };
    case 'scheduled':
      return {
        ...least('hour-min'),
        shrinkage: scheduledShrinkage(share(values['shrinkage']), share(values['away'])),
        scheme: { kind: 'perHour', price, billable: 'paid' },
      };
    case 'productive':
      return { ...least('hour-min'), scheme: { kind: 'perHour', price, billable: 'onSeat' } };
    case 'seat':
      return {
        scheme: {
          kind: 'perAgentMonth',
          price,
          minSeats: values['min-seats'] ?? 0,
          flex: terms['seats-kept'] === 'month' ? 'monthly' : 'peak',
        },
      };
    case 'pool':
      return {
        poolErlangs: values['pool-load'] ?? 0,
        scheme: { kind: 'perHour', price, billable: 'onSeat' },
      };
    case 'contact':
      return {
        ...least('contact-min'),
        ...spam('contact'),
        ...solved,
        scheme:
          unitIn('contact', terms) === 'resolution'
            ? { kind: 'perResolution', price }
            : { kind: 'perContact', tiers: [{ upTo: null, price }] },
      };
    case 'minute':
      return { ...least('minute-min'), scheme: { kind: 'perMinute', price, ...minutes } };
    case 'bundle':
      return {
        ...spam(terms['bundle-unit']),
        ...solved,
        scheme: {
          kind: 'hybrid',
          price,
          basePerMonth: values['bundle-fee'] ?? 0,
          includedUnits: values['bundle-included'] ?? 0,
          ...counted(terms['bundle-unit']),
        },
      };
    case 'base':
      return {
        ...spam(terms['base-unit']),
        ...solved,
        scheme: {
          kind: 'hybrid',
          price,
          basePerMonth: values['base-fee'] ?? 0,
          ...counted(terms['base-unit']),
        },
      };
  }
}

/** Weights of the twelve months, January first. */
const seasonOf = (values: Values): readonly number[] => monthNames.map((name) => values[name] ?? 100);

/** Contacts of the twelve months of an average month's volume. */
export function monthlyVolumes(values: Values): readonly number[] {
  const season = seasonOf(values);
  const mean = season.reduce((sum, weight) => sum + weight, 0) / 12;
  return season.map((weight) => ((values['volume'] ?? 0) * weight) / mean);
}

/**
 * A year from January of the same contacts under each offer. Every provider works under the same conditions; months
 * whose contacts reach `peak-from` per cent of an average month pay the peak surcharge.
 */
export function scenarioOf(
  values: Values,
  terms: Terms,
  currency: string,
  only: readonly Offer[] = offersIn(values, terms),
): Scenario {
  const season = seasonOf(values);
  const mean = season.reduce((sum, weight) => sum + weight, 0) / 12;
  const from = share(values['peak-from']) * mean;
  const common = {
    ...conditionsOf(values),
    governance: { rateOfFees: share(values['governance']) },
    premiums: ['night', 'holiday'].map((id) => ({
      id,
      rate: share(values[`${id}-surcharge`]),
      share: share(values[`${id}-share`]),
    })),
    peakSurcharge: season.map((weight) => (weight >= from ? share(values['peak-surcharge']) : 0)),
  };
  return {
    currency,
    horizonMonths: 12,
    baseline: only[0] ?? '',
    demand: { ...demandOf(values), seasonality: season },
    profile: [{ id: 'open', hours: values['hours'] ?? 0, share: 1 }],
    options: only.map(
      (id): Option => ({ id, kind: 'provider', provider: { ...common, ...peculiar(id, values, terms) } }),
    ),
  };
}
