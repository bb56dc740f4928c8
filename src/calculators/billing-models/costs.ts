import type { Answers } from '../../form/answers.ts';
import { costing } from '../../model/costing.ts';
import { effectiveAht } from '../../model/effectiveAht.ts';
import { exactly, type Finder } from '../../model/staffing.ts';
import { channels } from '../asked/channels.ts';
import { forEach, share, type Values, valuesAt } from '../values.ts';
import { type Offer, offersIn, pricesOf, scenarioOf, type Terms, termsOf } from './scenarioOf.ts';

/** Low, typical and high of one quantity. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Amounts of a year by offer. */
export type Costs = Readonly<Record<string, number>>;

/** The reader's low, likely and high volume in contacts a month. */
export function volumesOf(values: Values): Range {
  const typical = values['volume'] ?? 0;
  return {
    low: typical * (1 - share(values['volume-less'])),
    typical,
    high: typical * (1 + share(values['volume-more'])),
  };
}

/** Costs of a year by offer, for many values of the same inputs; undefined where they make no scenario. */
export function yearly(terms: Terms, currency: string, offers: readonly Offer[], find: Finder = exactly) {
  const reckon = costing(find);
  return (values: Values): Costs | undefined => {
    if (offers.length === 0) return {};
    const found = reckon(scenarioOf(values, terms, currency, offers));
    return found.ok ? found.costs : undefined;
  };
}

/** Hours that handling a contact takes, over all channels, each chat with its part of the time of several at once. */
export function hoursPerContact(values: Values): number {
  const whole = channels.reduce((sum, name) => sum + (values[name] ?? 0), 0);
  return channels.reduce((sum, name) => {
    const alone = (values[`${name}-time`] ?? 0) * 60;
    const seconds = name === 'chat' ? effectiveAht(alone, values['chats'] ?? 1) : alone;
    return sum + ((values[name] ?? 0) / whole) * (seconds / 3600);
  }, 0);
}

/** What an hour of handling contacts costs when a year costs so much; null without contacts. */
export function perHourOfWork(year: number, values: Values): number | null {
  return forEach(year, 12 * (values['volume'] ?? 0) * hoursPerContact(values));
}

/**
 * What an hour of handling costs at least where an agent's paid hour has this rate: agents are on duty for part of the
 * hours paid, and busy for part of that.
 */
export const leastPerHourOfWork = (values: Values): number | undefined =>
  values['rate'] === undefined
    ? undefined
    : values['rate'] / ((1 - share(values['shrinkage'])) * share(values['occupancy'] ?? 100));

/** Offers that are paid by the contact, whatever it takes. */
export const byContact = (terms: Terms): readonly Offer[] =>
  (['contact', 'bundle', 'base'] as const).filter(
    (offer) => offer === 'contact' || terms[`${offer}-unit`] !== 'minute',
  );

/** The offers and what they come to at typical values. */
export interface Ranking {
  readonly terms: Terms;
  readonly values: Values;
  readonly offers: readonly Offer[];
  readonly costs: (values: Values) => Costs | undefined;
  readonly now: Costs;
  /** The cheapest first. */
  readonly ranked: readonly Offer[];
  /**
   * Offers whose published price per contact can hardly buy this work: it would pay less for an hour of handling than
   * the paid hours cost at the same place that this takes at least. Such prices are those of short calls and chats.
   */
  readonly short: readonly Offer[];
  /** The cheapest first among those that buy the same, then the short ones: its first two are compared. */
  readonly alike: readonly Offer[];
}

/** Whether a price of the offer is a published one and not the reader's. */
export const isPublished = (offer: Offer, answers: Answers): boolean =>
  pricesOf(offer).some((name) => answers[name]?.own === false);

/** The offers ranked at typical values; undefined where these together make no scenario. */
export function rankingOf(answers: Answers, currency: string, find?: Finder): Ranking | undefined {
  const terms = termsOf(answers);
  const values = valuesAt(answers, 'typical');
  const offers = offersIn(values, terms);
  const costs = yearly(terms, currency, offers, find);
  const now = costs(values);
  if (!now) return undefined;
  const ranked = offers.toSorted((a, b) => (now[a] ?? 0) - (now[b] ?? 0));
  const least = leastPerHourOfWork(values) ?? 0;
  const short = byContact(terms).filter((offer) => {
    const perHour = now[offer] === undefined ? null : perHourOfWork(now[offer], values);
    return perHour !== null && perHour < least && isPublished(offer, answers);
  });
  const [same, other] = [false, true].map((isShort) =>
    ranked.filter((offer) => short.includes(offer) === isShort),
  );
  return { terms, values, offers, costs, now, ranked, short, alike: [...(same ?? []), ...(other ?? [])] };
}

/** The two offers of the bill: those chosen, as far as they can be reckoned with, else the first two. */
export function shownOf(alike: readonly Offer[], terms: Terms): readonly Offer[] {
  const chosen = (name: string) => alike.find((offer) => offer === terms[name]);
  const left = chosen('bill-left') ?? alike.find((offer) => offer !== chosen('bill-right'));
  const right = [chosen('bill-right'), ...alike].find((offer) => offer && offer !== left);
  return [left, right].flatMap((offer) => offer ?? []);
}
