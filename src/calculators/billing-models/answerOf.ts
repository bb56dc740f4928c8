import { linesOf, type Side } from '../../components/bill/side.ts';
import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { Parts } from '../../worker/parts.ts';
import { offers as known } from '../asked/offers.ts';
import { type Values, valuesAt } from '../values.ts';
import {
  byContact,
  isPublished,
  leastPerHourOfWork,
  perHourOfWork,
  type Range,
  rankingOf,
  shownOf,
  volumesOf,
} from './costs.ts';
import { lackingOf, monthlyVolumes, type Offer, scenarioOf } from './scenarioOf.ts';
import { cheapestOf } from './switching.ts';
import { unusedIn } from './unused.ts';

/** What one way of billing comes to. */
export interface OfferAnswer {
  readonly id: Offer;
  /** A year at the likely volume, at the cheap and the dear end of everything else. */
  readonly perYear: Range;
  /** A year at typical values, at the reader's low and high volume. */
  readonly slow: number;
  readonly busy: number;
  /** January to December, typical. */
  readonly months: readonly number[];
  /** Null where there are no contacts. */
  readonly perContact: number | null;
  readonly perHourOfWork: number | null;
  /** Fees of a year for what nobody used. */
  readonly unused: number;
  /** Its dearest month: place in the year, amount at the likely and at the high volume. */
  readonly worst: { readonly month: number; readonly amount: number; readonly busy: number };
  /** Months of the year in which a minimum is topped up to. */
  readonly toppedUp: number;
  /** Whether a price of it is a published one and not the reader's. */
  readonly published: boolean;
  /** Its typical bill. */
  readonly lines: Side['lines'];
}

/** The ways of billing side by side, the cheapest at the likely volume first. */
export interface Answer {
  readonly currency: string;
  /** Where the provider works. */
  readonly where: string;
  readonly offers: readonly OfferAnswer[];
  /** Offers asked for that lack a price, with the inputs that lack. */
  readonly lacking: readonly { readonly id: Offer; readonly names: readonly string[] }[];
  /** Offers whose published price is for shorter work than this. */
  readonly short: readonly Offer[];
  /** What an hour of handling costs there at least, in paid hours. */
  readonly leastPerHour: number | undefined;
  /** Contacts a month: the reader's low, likely and high volume. */
  readonly volumes: Range;
  /** The cheapest offer at each of them, of all and of those that buy the same; absent where there is none. */
  readonly cheapest: Readonly<Record<keyof Range, Offer>> | undefined;
  readonly cheapestAlike: Readonly<Record<keyof Range, Offer>> | undefined;
  /** Contacts of January to December at the likely volume. */
  readonly season: readonly number[];
  /** Full-time agents in the quietest and in the busiest month. */
  readonly agents: { readonly least: number; readonly most: number };
  /** Offers paid by the contact, whatever it takes. */
  readonly byContact: readonly Offer[];
  /** Whether seats are kept all year for the busiest month. */
  readonly keptAllYear: boolean;
  /** The two offers whose bills stand side by side. */
  readonly shown: readonly Offer[];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** The answer at the reader's volume; undefined where the values together make no scenario. */
export function answerOf(answers: Answers, currency: string): Answer | undefined {
  const ranking = rankingOf(answers, currency);
  if (!ranking) return undefined;
  const { terms, values, offers, costs, ranked, short, alike } = ranking;
  const volumes = volumesOf(values);
  const at = (volume: number): Values => ({ ...values, volume });
  const resultsAt = (volume: number) => {
    const result = evaluate(scenarioOf(at(volume), terms, currency, offers));
    return result.ok ? result.options : undefined;
  };
  const [usual, busy] = offers.length ? [resultsAt(volumes.typical), resultsAt(volumes.high)] : [{}, {}];
  const end = (side: 'low' | 'high') => costs({ ...valuesAt(answers, side), volume: volumes.typical });
  const [cheap, dear, slow] = [end('low'), end('high'), costs(at(volumes.low))];
  if (!usual || !busy || !cheap || !dear || !slow) return undefined;

  const found = ranked.flatMap((id): OfferAnswer[] => {
    const [option, whenBusy] = [usual[id], busy[id]];
    if (!option || !whenBusy) return [];
    const months = option.months.map(({ total }) => total);
    const month = months.indexOf(Math.max(...months));
    const { grandTotal, perContact } = option.totals;
    return [
      {
        id,
        perYear: { low: cheap[id] ?? grandTotal, typical: grandTotal, high: dear[id] ?? grandTotal },
        slow: slow[id] ?? 0,
        busy: whenBusy.totals.grandTotal,
        months,
        perContact,
        perHourOfWork: perHourOfWork(grandTotal, values),
        unused: sum(option.months.map((each) => unusedIn(id, each, values))),
        worst: { month, amount: months[month] ?? 0, busy: whenBusy.months[month]?.total ?? 0 },
        toppedUp: option.months.filter(({ lines }) => lines.minimumTopUp > 0).length,
        published: isPublished(id, answers),
        lines: linesOf(option),
      },
    ];
  });
  const cheapestOfAll = (among: readonly Offer[]): Answer['cheapest'] => {
    if (among.length === 0) return undefined;
    const by = (of: (offer: OfferAnswer) => number) =>
      cheapestOf(Object.fromEntries(found.map((each) => [each.id, of(each)])), among) as Offer;
    return {
      low: by((each) => each.slow),
      typical: by(({ perYear }) => perYear.typical),
      high: by((each) => each.busy),
    };
  };
  // Of an offer whose hours are counted like those of an own team: a pool needs fewer, a schedule knows no leave.
  const staffed = offers.find((id) => id !== 'pool' && id !== 'scheduled') ?? offers[0] ?? '';
  const agents = usual[staffed]?.months.map(({ providerFte }) => providerFte) ?? [0];
  return {
    currency,
    where: terms['where'] ?? '',
    offers: found,
    lacking: known.flatMap((id) => {
      const names = lackingOf(id, values, terms);
      return names?.length ? [{ id, names }] : [];
    }),
    short,
    leastPerHour: leastPerHourOfWork(values),
    volumes,
    cheapest: cheapestOfAll(ranked),
    cheapestAlike: cheapestOfAll(ranked.filter((id) => !short.includes(id))),
    season: monthlyVolumes(values),
    agents: { least: Math.min(...agents), most: Math.max(...agents) },
    byContact: byContact(terms),
    keptAllYear: terms['seats-kept'] !== 'month',
    shown: shownOf(alike, terms),
  };
}

/** What the reader waits for; `later.ts` has the rest. */
export const first = { answer: answerOf } as const satisfies Parts;
