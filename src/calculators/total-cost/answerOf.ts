import { linesOf, type Side } from '../../components/bill/side.ts';
import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import { crossing } from '../../model/breakEvenVolumes.ts';
import { costing } from '../../model/costing.ts';
import { evaluate } from '../../model/evaluate.ts';
import { OWN_LINES } from '../../model/lines.ts';
import type { OptionResult, Warning, Wishes } from '../../model/result.ts';
import { exactly } from '../../model/staffing.ts';
import type { Parts } from '../../worker/parts.ts';
import { citationsOf, originsOf } from '../feeds.ts';
import { conditionsOf } from '../parties.ts';
import { share, type Values, valueAt, valuesAt } from '../values.ts';
import { evenPrice } from './evenPrice.ts';
import { type BilledBy, priceNames, scenarioOf, termsOf } from './scenarioOf.ts';
import { ownSide, providerSide } from './sides.ts';

/** Both sides, in the order they stand side by side. */
const sideIds = ['own', 'provider'] as const;
export type SideId = (typeof sideIds)[number];

/** What one side comes to over the whole period, on typical values. */
interface SideAnswer {
  readonly total: number;
  /** The same as money today. */
  readonly present: number;
  /** Null where there are none. */
  readonly perContact: number | null;
  readonly perIssue: number | null;
  /** Everything, for each hour somebody was on duty. */
  readonly perHour: number | null;
  /** Full-time agents in the first month. */
  readonly agents: number;
  /** What is paid once, at the start, and for leaving early. */
  readonly once: number;
  readonly exit: number;
}

/** What outsourcing saves; below zero what it costs more. */
interface Saving {
  readonly total: number;
  readonly present: number;
  /** Months until the one-time costs have come back; null where they never do. */
  readonly payback: number | null;
}

/** Something the model warns of, on either side. */
interface Caution extends Pick<Warning, 'code' | 'channel'> {
  /** Months in which it holds. */
  readonly months: number;
}

/** The answer on typical values. */
export interface Point {
  readonly currency: string;
  readonly where: string;
  readonly months: number;
  /** Absent where nobody gave a pay, or a price. */
  readonly own: SideAnswer | undefined;
  readonly provider: SideAnswer | undefined;
  readonly saving: Saving | undefined;
  readonly warnings: readonly Caution[];
  /** The fewest agents on duty that were asked for. */
  readonly fewest: number;
}

/** One side month by month, with its bill. */
interface SideCourse {
  readonly lines: Side['lines'];
  /** What has been paid by the end of each month; before the first, what is paid at the start. */
  readonly soFar: readonly number[];
  /** The same with every input at its cheapest, and at its dearest. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** How both sides come to their totals, and how far they reach when everything is at one end at once. */
export interface Course {
  readonly currency: string;
  readonly months: number;
  /** What outsourcing saves on typical values: to know which answer this belongs to. */
  readonly of: { readonly own: number | undefined; readonly provider: number | undefined };
  readonly own: SideCourse | undefined;
  readonly provider: SideCourse | undefined;
  /** The own team at its cheapest against the provider at its dearest, and the other way about. */
  readonly saving: { readonly low: number; readonly high: number } | undefined;
  /** Where both have cost the same so far, in months from the start; and whether outsourcing is cheaper from there on. */
  readonly meetings: readonly { readonly month: number; readonly soFar: number; readonly cheaper: boolean }[];
}

/** Where both sides cost the same, one value changed and all others typical; null where they never do. */
export interface Turns {
  readonly currency: string;
  readonly by: BilledBy;
  /** The values reckoned with. */
  readonly asked: { readonly price: number; readonly pay: number };
  /** Whether outsourcing is cheaper as asked. */
  readonly cheaper: boolean;
  /** Of the provider's price. */
  readonly price: number | null;
  /** Of an own agent's pay a month. */
  readonly pay: number | null;
  /** Of the share of contacts the provider settles at once, per cent; null where it may be anything. */
  readonly fcr: number | null;
  /** Contacts a month, between a quarter and four times those asked, rising; whether outsourcing is cheaper above. */
  readonly volumes: readonly { readonly volume: number; readonly above: boolean }[];
}

/** What is saved at other prices and volumes; rows by volume, columns by price. */
export interface Grid {
  readonly currency: string;
  readonly months: number;
  readonly by: BilledBy;
  readonly prices: readonly number[];
  readonly volumes: readonly number[];
  readonly savings: readonly (readonly number[])[];
  /** The place of the reader's own values. */
  readonly at: { readonly price: number; readonly volume: number };
}

/** What the typical bill of either side is worked out from. */
interface Worked {
  readonly currency: string;
  readonly options: readonly (readonly [id: SideId, option: OptionResult])[];
  readonly citations: Readonly<Record<string, Citation>>;
}

type Results = Readonly<Record<string, OptionResult>>;

function resultsOf(
  answers: Answers,
  values: Values,
  currency: string,
  wishes: Wishes = {},
): Results | undefined {
  const result = evaluate(scenarioOf(answers, values, currency), wishes);
  return result.ok && Object.keys(result.options).length > 0 ? result.options : undefined;
}

/** What has been paid by the end of each month, and before the first. */
function soFarOf({ months, totals }: OptionResult): readonly number[] {
  let sum = totals.oneTime;
  return [
    sum,
    ...months.map(({ total }, month) => {
      sum += total + (month === months.length - 1 ? totals.exit : 0);
      return sum;
    }),
  ];
}

/** Hours in which somebody was on duty, over all months. */
function hoursOf(id: SideId, { months, lines, unitCosts }: OptionResult, values: Values): number {
  if (id === 'own') {
    const cost = OWN_LINES.reduce((sum, line) => sum + lines[line], 0);
    return unitCosts.perProductiveHour ? cost / unitCosts.perProductiveHour : 0;
  }
  const { paidHoursPerWeek, shrinkage } = conditionsOf(values);
  const away = values['their-shrinkage'] === undefined ? shrinkage : share(values['their-shrinkage']);
  const people = months.reduce((sum, { providerFte }) => sum + providerFte, 0);
  return (people * paidHoursPerWeek * (1 - away) * 52) / 12;
}

function sideOf(id: SideId, option: OptionResult | undefined, values: Values): SideAnswer | undefined {
  if (!option) return undefined;
  const { totals, months } = option;
  const hours = hoursOf(id, option, values);
  const [first] = months;
  return {
    total: totals.grandTotal,
    present: totals.npv,
    perContact: totals.perContact,
    perIssue: totals.perIssue,
    perHour: hours > 0 ? totals.grandTotal / hours : null,
    agents: (id === 'own' ? first?.inHouseFte : first?.providerFte) ?? 0,
    once: totals.oneTime,
    exit: totals.exit,
  };
}

/** What the model warns of, said once for both sides. */
function cautionsOf(results: Results): readonly Caution[] {
  const all = sideIds.flatMap((id) => results[id]?.warnings ?? []);
  return all.flatMap(({ code, channel, months }, place) =>
    all.findIndex((other) => other.code === code && other.channel === channel) === place
      ? [{ code, ...(channel !== undefined && { channel }), months: months.length }]
      : [],
  );
}

/**
 * What both sides come to on typical values; what the reader waits for. Undefined where the values together make no
 * scenario, as volumes beyond what can be staffed.
 */
export function pointOf(answers: Answers, currency: string): Point | undefined {
  const values = valuesAt(answers, 'typical');
  const results = resultsOf(answers, values, currency);
  if (!results) return undefined;
  const [own, provider] = sideIds.map((id) => sideOf(id, results[id], values));
  const against = results['provider']?.vsBaseline;
  return {
    currency,
    where: String(answers['where']?.value ?? ''),
    months: termsOf(answers).months,
    own,
    provider,
    saving:
      own && provider && against
        ? { total: against.saving, present: against.npvSaving, payback: against.paybackMonths }
        : undefined,
    warnings: cautionsOf(results),
    fewest: values['fewest'] ?? 0,
  };
}

/** Where two courses meet on their way, in months from their start. */
function meetingsOf(own: readonly number[], provider: readonly number[]): Course['meetings'] {
  const ahead = own.map((amount, month) => amount - (provider[month] ?? 0));
  return ahead.flatMap((after, month) => {
    const before = ahead.slice(0, month).findLast((each) => each !== 0);
    if (before === undefined || Math.sign(after) !== -Math.sign(before)) return [];
    const last = ahead[month - 1] ?? 0;
    const part = last / (last - after);
    const soFar = own[month - 1] ?? 0;
    return [
      { month: month - 1 + part, soFar: soFar + part * ((own[month] ?? 0) - soFar), cheaper: after > 0 },
    ];
  });
}

/** Both sides month by month, and how far they reach; the ends of the saving are those of what belongs to one side alone. */
export function courseOf(answers: Answers, currency: string): Course | undefined {
  const at = (values: Values) => resultsOf(answers, values, currency);
  const typical = valuesAt(answers, 'typical');
  const [low, middle, high] = [at(valuesAt(answers, 'low')), at(typical), at(valuesAt(answers, 'high'))];
  if (!low || !middle || !high) return undefined;
  const course = (id: SideId): SideCourse | undefined => {
    const [cheap, usual, dear] = [low[id], middle[id], high[id]];
    return cheap && usual && dear
      ? { lines: linesOf(usual), soFar: soFarOf(usual), low: soFarOf(cheap), high: soFarOf(dear) }
      : undefined;
  };
  const against = (own: 'low' | 'high', provider: 'low' | 'high') => {
    const ends = (names: readonly string[], end: 'low' | 'high') =>
      Object.fromEntries(names.map((name) => [name, valueAt(answers, name, end)]));
    const values = { ...typical, ...ends(ownSide, own), ...ends(providerSide, provider) };
    return at(values)?.['provider']?.vsBaseline.saving;
  };
  const [own, provider] = sideIds.map(course);
  const both = own && provider;
  const [least, most] = both ? [against('low', 'high'), against('high', 'low')] : [];
  return {
    currency,
    months: termsOf(answers).months,
    of: { own: middle['own']?.totals.grandTotal, provider: middle['provider']?.totals.grandTotal },
    own,
    provider,
    saving: least !== undefined && most !== undefined ? { low: least, high: most } : undefined,
    meetings: both ? meetingsOf(own.soFar, provider.soFar) : [],
  };
}

/** What is saved as a function of values beside the typical ones; undefined where only one side stands. */
function savingsOf(answers: Answers, currency: string) {
  const typical = valuesAt(answers, 'typical');
  const { by } = termsOf(answers);
  const price = typical[priceNames[by]];
  const { pay, volume } = typical;
  if (price === undefined || pay === undefined || !volume) return undefined;
  const costs = costing(exactly);
  const saving = (values: Values): number | undefined => {
    const found = costs(scenarioOf(answers, { ...typical, ...values }, currency));
    const { own, provider } = found.ok ? found.costs : {};
    return own === undefined || provider === undefined ? undefined : own - provider;
  };
  return { saving, by, name: priceNames[by], price, pay, volume };
}

const prices = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const volumes = [0.25, 0.5, 0.75, 1, 1.5, 2, 4];

/** What is saved at other prices and volumes. */
export function gridOf(answers: Answers, currency: string): Grid | null {
  const found = savingsOf(answers, currency);
  if (!found) return null;
  const { saving, by, name, price, volume } = found;
  const rows = volumes
    .map((times) => ({
      volume: volume * times,
      own: times === 1,
      savings: prices.map((more) => saving({ volume: volume * times, [name]: price * more }) ?? Number.NaN),
    }))
    // Volumes beyond what can be staffed
    .filter(({ savings }) => savings.every(Number.isFinite));
  return {
    currency,
    months: termsOf(answers).months,
    by,
    prices: prices.map((more) => price * more),
    volumes: rows.map((row) => row.volume),
    savings: rows.map((row) => row.savings),
    at: { price: prices.indexOf(1), volume: rows.findIndex(({ own }) => own) },
  };
}

/** The fewest contacts settled at once that are asked for, per cent. */
const LOWEST = 1;

/** Where both sides cost the same: by price, by pay, by volume. Null where there is nothing to decide. */
export function turnsOf(answers: Answers, currency: string): Turns | null {
  const found = savingsOf(answers, currency);
  if (!found) return null;
  const { saving, by, name, price, pay, volume } = found;
  const atFcr = (value: number) => saving({ 'their-fcr': value }) ?? Number.NaN;
  const atVolume = (value: number) => saving({ volume: value }) ?? Number.NaN;
  const reached = volumes.map((times) => ({ volume: volume * times, saving: atVolume(volume * times) }));
  return {
    currency,
    by,
    asked: { price, pay },
    cheaper: (saving({}) ?? 0) > 0,
    price: evenPrice((value) => saving({ [name]: value }), price),
    // A pay of nothing is no pay; the own team is then as cheap as it can be.
    pay: evenPrice((value) => {
      const more = saving({ pay: value || pay * 1e-9 });
      return more === undefined ? undefined : -more;
    }, pay),
    fcr: atFcr(LOWEST) < 0 && atFcr(100) > 0 ? crossing(atFcr, LOWEST, 100, -1, 0.01) : null,
    volumes: reached.slice(1).flatMap((next, place) => {
      const before = reached[place];
      return before && before.saving * next.saving < 0
        ? [
            {
              volume: crossing(atVolume, before.volume, next.volume, Math.sign(before.saving), 0.5),
              above: next.saving > 0,
            },
          ]
        : [];
    }),
  };
}

/** Both sides over the whole period, with every quantity of their bills. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  // The price that counts has the place of the rate.
  const counted = { ...answers, ...answerTo('rate', answers, priceNames[termsOf(answers).by]) };
  const wishes = { nodes: true, origins: originsOf(counted) };
  const results = resultsOf(answers, valuesAt(answers, 'typical'), currency, wishes);
  const options = sideIds.flatMap((id): Worked['options'] => (results?.[id] ? [[id, results[id]]] : []));
  return results && { currency, options, citations: citationsOf(counted) };
}

const answerTo = (name: string, answers: Answers, from: string): Answers => {
  const answer = answers[from];
  return answer ? { [name]: answer } : {};
};

/**
 * The answer in its parts: what the reader waits for, how it comes about and how far it reaches, where it turns, and what
 * it is worked out from.
 */
export const parts = {
  point: pointOf,
  course: courseOf,
  turns: turnsOf,
  grid: gridOf,
  worked: workedOf,
} as const satisfies Parts;
