import { check } from '../check';
import { ModelInputError } from '../errors';

/**
 * Quantile of a list by linear interpolation at (n − 1)p, “type 7”.
 * @param values at least one, any finite numbers in one unit
 * @param p share, 0 to 1
 * @returns the same unit
 * @see [HF] Hyndman, Fan 1996
 */
export function quantile(values: readonly number[], p: number): number {
  if (!values.length) throw new ModelInputError('E_EMPTY', 'values');
  check({ p }, 0, 1);
  for (const value of values) check({ values: value }, -Infinity);
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
