import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { Quantity } from '../../model/ledger.ts';
import type { OptionResult } from '../../model/result.ts';
import { WEEKS_PER_MONTH } from '../../model/units.ts';
import type { Parts } from '../../worker/parts.ts';
import { type End, forEach, type Values, valuesAt } from '../values.ts';
import type { Basis, QuoteId, Unit } from './lines.ts';
import { amountsOf, type Quote, quotesOf, type Range, type Stated } from './quotes.ts';
import { bare, extrasIn, scenarioOf } from './scenarioOf.ts';

/** What one line of a quote adds to an average year. */
export interface LineAnswer {
  readonly id: string;
  readonly status: 'included' | 'extra' | 'unknown';
  readonly basis: Basis;
  /** As asked: money, per cent or a count. */
  readonly amount?: Range;
  /** Money a year; absent where nobody knows. */
  readonly cost?: Range;
}

/** What one quote comes to in an average year of the period. */
export interface QuoteAnswer {
  readonly id: QuoteId;
  readonly name: string | undefined;
  /** Whether it is still the example the page began with. */
  readonly sample: boolean;
  readonly unit: Unit;
  readonly price: Range;
  /** What the price alone comes to. */
  readonly headline: number;
  /** What the stated extras add, typical. */
  readonly extras: number;
  /** What the lines it does not state add, typical and at most; at least nothing. */
  readonly unknown: { readonly typical: number; readonly high: number };
  /** All in: low with every unknown line at nothing, high with all at their highest. */
  readonly total: Range;
  /** What is beside the price, as a share of it; null where the price comes to nothing. */
  readonly hidden: number | null;
  /** Per hour ready for contacts or handling them; null where there are none. */
  readonly perHour: Range | null;
  /** Per issue resolved, however often the customer came back. */
  readonly perIssue: Range | null;
  /** Lines it does not state, and those of them for which no amount is known. */
  readonly unknowns: number;
  readonly unpriced: number;
  /** Full-time agents. */
  readonly agents: number;
  readonly lines: readonly LineAnswer[];
}

export interface Comparison {
  readonly currency: string;
  /** Years compared. */
  readonly years: number;
  readonly quotes: readonly QuoteAnswer[];
  /** Cheapest first, on typical amounts. */
  readonly ranking: readonly QuoteId[];
  /** Whether what is not stated can change which is cheapest. */
  readonly verdict: 'sure' | 'open' | 'alone';
}

/** The workload on typical values; what is compared is the quotes. */
export function workloadOf(answers: Answers): Values {
  return { ...valuesAt(answers, 'typical'), months: Number(answers['horizon']?.value ?? 12) };
}

/** Every amount of the quotes at the same end of its range. */
export const amountsAt = (quotes: readonly Quote[], end: End): Values =>
  Object.fromEntries(Object.entries(amountsOf(quotes)).map(([name, range]) => [name, range[end]]));

const sumOf = (value: Quantity['value'] | undefined): number =>
  typeof value === 'number' ? value : (value?.reduce<number>((sum, each) => sum + (each ?? 0), 0) ?? 0);

/** What a quote comes to over the whole period, line by line. */
interface Bill {
  readonly total: number;
  readonly hours: number;
  readonly issues: number;
  readonly of: (line: Stated) => number;
}

/** The lines of an option out of its quantities; `headline` is what its bare price comes to. */
function billOf(quote: Quote, option: OptionResult, headline: number): Bill {
  const nodes = new Map(option.nodes?.map((node) => [node.id, node.value]));
  const at = (id: string, month: number): number => {
    const value = nodes.get(id);
    return (typeof value === 'object' && value ? value[month] : value) ?? 0;
  };
  // Without the index, the fees still hold what rounding adds to the bare price.
  let unindexed = 0;
  let hours = 0;
  option.months.forEach(({ lines }, month) => {
    unindexed += lines.providerFees / at('contractIndex', month);
    hours += at('provider.onSeatHoursPerWeek', month) * WEEKS_PER_MONTH;
  });
  const places = new Map(extrasIn(quote).map(({ id }, place) => [id, place]));
  const special: Readonly<Partial<Record<Basis, number>>> = {
    steps: unindexed - headline,
    units: option.lines.minimumTopUp,
    yearly: option.lines.providerFees - unindexed,
    seat: option.oneTime.training,
    held: 0,
  };
  return {
    total: option.totals.grandTotal,
    hours,
    issues: option.totals.issues,
    of: ({ id, basis }) => special[basis] ?? sumOf(nodes.get(`provider.extras.${places.get(id)}.cost`)),
  };
}

type Bills = Readonly<
  Record<string, { readonly bill: Bill; readonly headline: number; readonly agents: number }>
>;

/** Every quote at one end of its amounts; undefined where the values make no scenario. */
function billsAt(quotes: readonly Quote[], end: End, values: Values, currency: string): Bills | undefined {
  const scenario = scenarioOf(quotes, amountsAt(quotes, end), values, currency, { bare: true });
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) return undefined;
  const bills = quotes.flatMap((quote) => {
    const [whole, plain] = [result.options[quote.id], result.options[bare(quote.id)]];
    if (!whole || !plain) return [];
    const headline = plain.totals.grandTotal;
    const agents = whole.months[0]?.providerFte ?? 0;
    return [[quote.id, { bill: billOf(quote, whole, headline), headline, agents }] as const];
  });
  return Object.fromEntries(bills);
}

const ends = ['low', 'typical', 'high'] as const;

/** A quote out of its three bills, in years. */
function answerFor(quote: Quote, bills: Readonly<Record<End, Bills>>, years: number): QuoteAnswer[] {
  const { id, name, sample, unit, price, lines } = quote;
  const [low, typical, high] = ends.map((end) => bills[end][id]);
  if (!low || !typical || !high) return [];
  const range = (of: (bill: Bill) => number): Range => ({
    low: of(low.bill),
    typical: of(typical.bill),
    high: of(high.bill),
  });
  const per = (of: (bill: Bill) => number): Range | null => {
    const each = ({ bill }: { readonly bill: Bill }) => forEach(bill.total, of(bill));
    const [least, usual, most] = [each(low), each(typical), each(high)];
    return least === null || usual === null || most === null
      ? null
      : { low: least, typical: usual, high: most };
  };
  const answers = lines.map((line): LineAnswer => {
    const cost = line.amount && range((bill) => bill.of(line) / years);
    return { ...line, ...(line.status !== 'included' && cost && { cost }) };
  });
  const costs = (status: string, end: End) =>
    answers.reduce((sum, line) => sum + (line.status === status ? (line.cost?.[end] ?? 0) : 0), 0);
  const headline = typical.headline / years;
  const total = range((bill) => bill.total / years);
  const whole = forEach(total.typical, headline);
  const unknown = answers.filter(({ status }) => status === 'unknown');
  return [
    {
      id,
      name,
      sample,
      unit,
      price,
      headline,
      extras: costs('extra', 'typical'),
      unknown: { typical: costs('unknown', 'typical'), high: costs('unknown', 'high') },
      total,
      hidden: whole === null ? null : whole - 1,
      perHour: per(({ hours }) => hours),
      perIssue: per(({ issues }) => issues),
      unknowns: unknown.length,
      unpriced: unknown.filter(({ cost }) => !cost).length,
      agents: typical.agents,
      lines: answers,
    },
  ];
}

/**
 * The answer: every quote on the same contacts, in an average year of the period, with what its unknown lines may add.
 * Undefined where no quote has a price, or where the values together make no scenario.
 */
export function answerOf(answers: Answers, currency: string): Comparison | undefined {
  const quotes = quotesOf(answers);
  const values = workloadOf(answers);
  const [low, typical, high] = ends.map((end) => billsAt(quotes, end, values, currency));
  if (quotes.length === 0 || !low || !typical || !high) return undefined;
  const years = (values['months'] ?? 12) / 12;
  const found = quotes.flatMap((quote) => answerFor(quote, { low, typical, high }, years));
  const ranked = [...found].sort((a, b) => a.total.typical - b.total.typical);
  const [best, ...others] = ranked;
  if (!best) return undefined;
  const sure = others.every(
    ({ total, unpriced }) => best.total.high < total.low && best.unpriced + unpriced === 0,
  );
  return {
    currency,
    years,
    quotes: found,
    ranking: ranked.map(({ id }) => id),
    verdict: others.length === 0 ? 'alone' : sure ? 'sure' : 'open',
  };
}

/** What the reader waits for; `later.ts` has the rest. */
export const first = { comparison: answerOf } as const satisfies Parts;
