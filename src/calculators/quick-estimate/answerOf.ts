import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { Origin } from '../../model/ledger.ts';
import type { OptionResult } from '../../model/result.ts';
import { ownSide, providerSide } from './question.ts';
import {
  type End,
  fedBy,
  type OptionId,
  optionIds,
  scenarioOf,
  type Values,
  valueAt,
  valuesAt,
} from './scenarioOf.ts';

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
  /** The typical case, with its quantities. */
  readonly option: OptionResult;
  /** Share of a typical month that goes to pay and on-costs, leaders included. */
  readonly laborShare: number;
}

/** How far one input alone moves the answer between its own ends. */
export interface Mover {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** How the provider compares with the own team on typical values, and whether any of their own ranges can change it. */
export type Verdict = 'even' | 'cheaper' | 'cheaperSure' | 'dearer' | 'dearerSure';

export interface Estimate {
  readonly options: readonly OptionAnswer[];
  /** Absent where there is only one side. */
  readonly verdict: Verdict | undefined;
  /** Widest first: what one input alone does to a month with the provider billed per hour. */
  readonly movers: readonly Mover[];
}

const LABOR = ['wages', 'shiftPremium', 'onCosts', 'support'] as const;

const resultsOf = (
  values: Values,
  currency: string,
  months: number,
  origins?: Readonly<Record<string, Origin>>,
) => {
  const result = evaluate(scenarioOf(values, currency, months), origins ? { nodes: true, origins } : {});
  return result.ok ? result.options : undefined;
};

/** Where each input of the bill comes from: the reader, a published figure, or our assumption. */
function originsOf(answers: Answers): Readonly<Record<string, Origin>> {
  const origin = (name: string): Origin => {
    const answer = answers[name];
    if (answer?.own) return 'input';
    return typeof answer?.value === 'object' && answer.value.about?.source ? 'figure' : 'assumption';
  };
  return Object.fromEntries(fedBy(answers).map(([id, name]) => [id, origin(name)]));
}

const monthOf = (
  options: Readonly<Record<string, OptionResult>> | undefined,
  id: string,
): number | undefined => options?.[id]?.months[0]?.total;

/**
 * The contacts to answer are the same for both sides, so only what belongs to one side alone goes to its ends: the
 * own team at its cheapest against the provider at its dearest, or the other way about.
 */
function verdictOf(answers: Answers, typical: Values, currency: string): Verdict | undefined {
  const difference = (own: End, provider: End) => {
    const ends = {
      ...Object.fromEntries(ownSide.map((name) => [name, own])),
      ...Object.fromEntries(providerSide.map((name) => [name, provider])),
    };
    const values = Object.fromEntries(
      Object.entries(ends).map(([name, end]) => [name, valueAt(answers, name, end)]),
    );
    const options = resultsOf({ ...typical, ...values }, currency, 1);
    const [a, b] = [monthOf(options, 'own'), monthOf(options, 'hour')];
    return a === undefined || b === undefined ? undefined : b - a;
  };
  const usual = difference('typical', 'typical');
  if (usual === undefined) return undefined;
  if (usual === 0) return 'even';
  if (usual < 0) return (difference('low', 'high') ?? 0) < 0 ? 'cheaperSure' : 'cheaper';
  return (difference('high', 'low') ?? 0) > 0 ? 'dearerSure' : 'dearer';
}

/** How a month with the provider (or, without one, with the own team) changes as one input goes to its ends. */
function moversOf(answers: Answers, typical: Values, currency: string, id: OptionId): Mover[] {
  return Object.entries(answers)
    .flatMap(([name, { value }]) => {
      if (typeof value !== 'object' || value.low === value.high) return [];
      const [low, high] = ([value.low, value.high] as const).map((end) =>
        monthOf(resultsOf({ ...typical, [name]: end }, currency, 1), id),
      );
      return low === undefined || high === undefined || low === high ? [] : [{ name, low, high }];
    })
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

/**
 * The whole answer: every option at its cheapest, typical and dearest, with the typical bill, and what moves it.
 * Undefined where the values together make no scenario, as volumes beyond what the model can staff.
 */
export function answerOf(answers: Answers, currency: string): Estimate | undefined {
  const typical = valuesAt(answers, 'typical');
  const at = (end: End) =>
    resultsOf(valuesAt(answers, end), currency, 12, end === 'typical' ? originsOf(answers) : undefined);
  const [low, middle, high] = [at('low'), at('typical'), at('high')];
  if (!low || !middle || !high) return undefined;
  const options = optionIds.flatMap((id): OptionAnswer[] => {
    const [cheap, usual, dear] = [low[id], middle[id], high[id]];
    const first = usual?.months[0];
    if (!cheap || !usual || !dear || !first) return [];
    const range = (of: (option: OptionResult) => number): Range => ({
      low: of(cheap),
      typical: of(usual),
      high: of(dear),
    });
    return [
      {
        id,
        perMonth: range(({ totals }) => totals.grandTotal / 12),
        perYear: range(({ totals }) => totals.grandTotal),
        perContact: usual.totals.perContact,
        agents: id === 'own' ? first.inHouseFte : first.providerFte,
        option: usual,
        laborShare: LABOR.reduce((sum, name) => sum + usual.lines[name], 0) / usual.totals.grandTotal || 0,
      },
    ];
  });
  const moved = options.find(({ id }) => id === 'hour') ?? options[0];
  return {
    options,
    verdict: verdictOf(answers, typical, currency),
    movers: moved ? moversOf(answers, typical, currency, moved.id) : [],
  };
}
