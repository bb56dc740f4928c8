import { check } from '../check';
import { ModelInputError } from '../errors';

/** Refuses three points that are not in order. */
export function checkPoints(low: number, typical: number, high: number): void {
  check({ low, typical, high }, -Infinity);
  if (typical < low) throw new ModelInputError('E_RANGE', 'typical');
  if (high < typical) throw new ModelInputError('E_RANGE', 'high');
}

/** Quantile of the triangular distribution on [low, high] with its peak at `typical`. */
export function triangularQuantile(p: number, low: number, typical: number, high: number): number {
  check({ p }, 0, 1);
  checkPoints(low, typical, high);
  const range = high - low;
  if (!range) return low;
  return p * range <= typical - low
    ? low + Math.sqrt(p * range * (typical - low))
    : high - Math.sqrt((1 - p) * range * (high - typical));
}
