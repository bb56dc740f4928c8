import { costing } from '../costing';
import { type InputError, ModelInputError } from '../errors';
import type { Progress } from '../progress';
import { savingOf } from '../savingOf';
import type { Scenario } from '../scenario';
import { teamTables } from '../teamTables';
import { columnsOf, type Sampling } from './columns';
import { inputErrors, type UncertainInput, withValues } from './input';
import { quantiles } from './quantile';

/** What is uncertain, and what is asked about it. */
export interface Draws extends Sampling {
  readonly inputs: readonly UncertainInput[];
  /** The option whose saving against the baseline is asked for. */
  readonly optionId: string;
  /** Also return every draw, for the value of information. */
  readonly draws?: boolean;
}

/** The saving as a spread, in the currency of the scenario; or all that is wrong. */
export type Spread =
  | {
      readonly ok: true;
      /** Quantiles of the saving. */
      readonly p10: number;
      readonly p50: number;
      readonly p90: number;
      /** Share of draws in which the option is cheaper than the baseline. */
      readonly shareCheaper: number;
      readonly of: number;
      /** Grand total by option and draw. */
      readonly costs?: Readonly<Record<string, readonly number[]>>;
      /** Values by draw, in the order of the inputs sorted by path. */
      readonly points?: readonly (readonly number[])[];
    }
  | { readonly ok: false; readonly errors: readonly InputError[] };

/**
 * The saving of an option as a spread: inputs are drawn independently, the whole scenario is evaluated at each
 * draw. The same seed gives the same numbers, in whatever order the inputs stand.
 */
export function uncertainty(scenario: Scenario, asked: Draws, tell?: Progress): Spread {
  const { optionId, draws } = asked;
  const errors = inputErrors(asked.inputs);
  if (errors.length) return { ok: false, errors };
  const answer = costing(teamTables());
  const totals: Readonly<Record<string, number>>[] = [];
  const savings: number[] = [];
  const points: number[][] = [];
  try {
    const { inputs, columns, n } = columnsOf(asked.inputs, asked);
    for (let draw = 0; draw < n; draw++) {
      const point = columns.map((column) => column[draw] as number);
      const costed = answer(withValues(scenario, inputs, point));
      if (!costed.ok) return costed;
      savings.push(savingOf(scenario, optionId, costed));
      totals.push(costed.costs);
      points.push(point);
      tell?.(points.length / n);
    }
  } catch (error) {
    if (error instanceof ModelInputError)
      return { ok: false, errors: [{ code: error.code, path: error.field }] };
    throw error;
  }
  const at = quantiles(savings);
  return {
    ok: true,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    shareCheaper: savings.filter((saving) => saving > 0).length / savings.length,
    of: savings.length,
    ...(draws && { costs: byOption(totals), points }),
  };
}

/** The totals of every draw, by option. */
const byOption = (totals: readonly Readonly<Record<string, number>>[]) =>
  Object.fromEntries(
    Object.keys(totals[0] ?? {}).map((id) => [id, totals.map((costs) => costs[id] as number)]),
  );
