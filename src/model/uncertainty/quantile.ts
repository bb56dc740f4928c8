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
  check({ p }, 0, 1);
  return quantiles(values)(p);
}

/** Quantiles of a list that is sorted once for all of them. */
export function quantiles(values: ArrayLike<number>): (p: number) => number {
  if (!values.length) throw new ModelInputError('E_EMPTY', 'values');
  const sorted = new Float64Array(values).sort();
  // NaN is sorted to the end
  if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted.at(-1)))
    throw new ModelInputError('E_NOT_FINITE', 'values');
  return (p) => {
    const at = (sorted.length - 1) * p;
    const below = Math.floor(at);
    const low = sorted[below] as number;
    return low + (at - below) * ((sorted[below + 1] ?? low) - low);
  };
}
