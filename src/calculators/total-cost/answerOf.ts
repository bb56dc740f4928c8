import { linesOf, type Side } from '../../components/bill/side.ts';
import type { Answers } from '../../form/answers.ts';
import { OWN_LINES } from '../../model/lines.ts';
import type { OptionResult, Warning } from '../../model/result.ts';
import type { Parts } from '../../worker/parts.ts';
import { conditionsOf } from '../parties.ts';
import { forEach, share, type Values, valueAt, valuesAt } from '../values.ts';
import { type Results, resultsOf, type SideId, sideIds } from './resultsOf.ts';
import { termsOf } from './scenarioOf.ts';
import { ownSide, providerSide } from './sides.ts';

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
    perHour: forEach(totals.grandTotal, hours),
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

/** What the reader waits for, and how it comes about and how far it reaches; `later.ts` has the rest. */
export const first = { point: pointOf, course: courseOf } as const satisfies Parts;
