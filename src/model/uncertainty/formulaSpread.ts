import { declarations } from '../formula';
import { ledger } from '../ledger';
import { columnsOf, type Sampling } from './columns';
import type { UncertainInput } from './input';
import { quantiles } from './quantile';

/** A formula whose inputs are uncertain, for questions that no scenario asks. */
export interface UncertainFormula extends Sampling {
  /** Declarations, one a line, as `rate: money/hour = wage * (1 + onCostRate)`; ids are the inputs' paths. */
  readonly lines: string;
  /** The quantity that is asked for. */
  readonly id: string;
  readonly inputs: readonly UncertainInput[];
  /** Inputs that are certain. */
  readonly given?: Readonly<Record<string, number>>;
}

/**
 * One declared quantity as a spread, by the same draws as `uncertainty`: every formula is computed once for all
 * draws, which stand where months stand in a scenario.
 */
export function formulaSpread({ lines, id, inputs, given = {}, ...sampling }: UncertainFormula): {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** The quantity in every draw. */
  readonly values: ArrayLike<number>;
} {
  const drawn = columnsOf(inputs, sampling);
  const columns = new Map(drawn.inputs.map(({ path }, i) => [path, drawn.columns[i]]));
  const book = ledger(drawn.n, (name) => columns.get(name) ?? given[name] ?? Number.NaN);
  book.enter(declarations(lines));
  const value = book.value(id);
  const values = typeof value === 'number' ? new Float64Array(drawn.n).fill(value) : value;
  const at = quantiles(values);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), values };
}
