import { linesOf, type Side } from '../../components/bill/side.ts';
import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { OptionResult, Wishes } from '../../model/result.ts';
import type { Parts } from '../../worker/parts.ts';
import { citationsOf, originsOf } from '../feeds.ts';
import { type Values, valueAt, valuesAt } from '../values.ts';
import { type OptionId, optionIds, scenarioOf } from './scenarioOf.ts';
import { ownSide, providerSide } from './sides.ts';

/** Low, typical and high of one quantity of the answer. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What one option comes to. */
export interface OptionAnswer {
  readonly id: OptionId;
  readonly perMonth: Range;
  readonly perYear: Range;
  /** Null where there are no contacts. */
  readonly perContact: number | null;
  /** Full-time agents, typical. */
  readonly agents: number;
  /** Its typical bill. */
  readonly lines: Side['lines'];
  /** Share of a typical month that goes to pay and on-costs, leaders included. */
  readonly laborShare: number;
}

/** How far one input alone moves the answer between its own ends. */
export interface Mover {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** What moves the answer, widest first. */
export interface Movers {
  readonly currency: string;
  readonly movers: readonly Mover[];
}

/** What the typical bill of either side is worked out from. */
export interface Worked {
  readonly currency: string;
  /** The options with their quantities, the own team first. */
  readonly options: readonly (readonly [id: OptionId, option: OptionResult])[];
  /** Where the figures among the quantities can be read, by the id of the quantity. */
  readonly citations: Readonly<Record<string, Citation>>;
}

/** How the provider compares with the own team on typical values, and whether any of their own ranges can change it. */
export type Verdict = 'even' | 'cheaper' | 'cheaperSure' | 'dearer' | 'dearerSure';

export interface Estimate {
  readonly currency: string;
  /** Where the provider works. */
  readonly where: string;
  readonly options: readonly OptionAnswer[];
  /** Absent where there is only one side. */
  readonly verdict: Verdict | undefined;
}

/** The options whose bills stand side by side. */
const sideIds = ['own', 'hour'] as const;

const LABOR = ['wages', 'shiftPremium', 'onCosts', 'support'] as const;

type Results = Readonly<Record<string, OptionResult>>;

/** The options evaluated, all or `only` some; undefined where the values make no scenario. */
function resultsOf(
  values: Values,
  currency: string,
  months: number,
  wishes: Wishes = {},
  only: readonly OptionId[] = optionIds,
): Results | undefined {
  const scenario = scenarioOf(values, currency, months);
  const options = scenario.options.filter(({ id }) => only.some((each) => each === id));
  const result = evaluate({ ...scenario, options, baseline: options[0]?.id ?? '' }, wishes);
  return result.ok ? result.options : undefined;
}

const monthOf = (options: Results | undefined, id: OptionId): number | undefined =>
  options?.[id]?.months[0]?.total;

/**
 * The contacts to answer are the same for both sides, so only what belongs to one side alone goes to its ends: the
 * own team at its cheapest against the provider at its dearest, or the other way about.
 */
function verdictOf(answers: Answers, typical: Values, usual: Results, currency: string): Verdict | undefined {
  const difference = (options: Results | undefined) => {
    const [own, provider] = [monthOf(options, 'own'), monthOf(options, 'hour')];
    return own === undefined || provider === undefined ? undefined : provider - own;
  };
  const onTypical = difference(usual);
  if (onTypical === undefined) return undefined;
  if (onTypical === 0) return 'even';
  const [own, provider] = onTypical < 0 ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const against = {
    ...typical,
    ...Object.fromEntries(ownSide.map((name) => [name, valueAt(answers, name, own)])),
    ...Object.fromEntries(providerSide.map((name) => [name, valueAt(answers, name, provider)])),
  };
  const atWorst = difference(resultsOf(against, currency, 1, {}, ['own', 'hour'])) ?? 0;
  if (onTypical < 0) return atWorst < 0 ? 'cheaperSure' : 'cheaper';
  return atWorst > 0 ? 'dearerSure' : 'dearer';
}

/**
 * What one input alone does to a month, widest first: with the provider billed per hour, or without a rate with the
 * own team. It takes two evaluations for every input that has a range.
 */
export function moversOf(answers: Answers, currency: string): Movers {
  const typical = valuesAt(answers, 'typical');
  const id = typical['rate'] === undefined ? 'own' : 'hour';
  const idle = id === 'hour' ? ownSide : providerSide;
  const movers = Object.entries(answers)
    .flatMap(([name, { value }]) => {
      if (typeof value !== 'object' || value.low === value.high || idle.includes(name)) return [];
      const [low, high] = ([value.low, value.high] as const).map((end) =>
        monthOf(resultsOf({ ...typical, [name]: end }, currency, 1, {}, [id]), id),
      );
      return low === undefined || high === undefined || low === high ? [] : [{ name, low, high }];
    })
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
  return { currency, movers };
}

/**
 * The answer: every option at its cheapest, typical and dearest, with the typical bill of a year; its months are alike.
 * Undefined where the values together make no scenario, as volumes beyond what the model can staff.
 */
export function answerOf(answers: Answers, currency: string): Estimate | undefined {
  const typical = valuesAt(answers, 'typical');
  const middle = resultsOf(typical, currency, 12);
  const [low, high] = (['low', 'high'] as const).map((end) => resultsOf(valuesAt(answers, end), currency, 1));
  if (!low || !middle || !high) return undefined;
  const options = optionIds.flatMap((id): OptionAnswer[] => {
    const option = middle[id];
    const first = option?.months[0];
    const [cheap, dear] = [monthOf(low, id), monthOf(high, id)];
    if (!first || cheap === undefined || dear === undefined) return [];
    const perMonth = { low: cheap, typical: first.total, high: dear };
    return [
      {
        id,
        perMonth,
        perYear: { low: 12 * cheap, typical: option.totals.grandTotal, high: 12 * dear },
        perContact: option.totals.perContact,
        agents: id === 'own' ? first.inHouseFte : first.providerFte,
        lines: linesOf(option),
        laborShare: LABOR.reduce((sum, name) => sum + first.lines[name], 0) / first.total || 0,
      },
    ];
  });
  const verdict = verdictOf(answers, typical, middle, currency);
  return { currency, where: String(answers['where']?.value ?? ''), options, verdict };
}

/** The own team and the provider billed per hour over a year, with every quantity of their bills. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  const wishes = { nodes: true, origins: originsOf(answers) };
  const results = resultsOf(valuesAt(answers, 'typical'), currency, 12, wishes, sideIds);
  const options = sideIds.flatMap((id): Worked['options'] => (results?.[id] ? [[id, results[id]]] : []));
  return results && { currency, options, citations: citationsOf(answers) };
}

/** The answer in its parts: what the reader waits for, what moves it, and what its bill is worked out from. */
export const parts = { estimate: answerOf, movers: moversOf, worked: workedOf } as const satisfies Parts;
