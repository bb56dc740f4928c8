import { check } from '../check';
import { ModelInputError } from '../errors';

/** The low, the typical and the high value of something that is not known. */
export interface ThreePoints {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Refuses three points that are not in order. */
export function checkPoints(low: number, typical: number, high: number): void {
  check({ low, typical, high }, -Infinity);
  if (typical < low) throw new ModelInputError('E_RANGE', 'typical');
  if (high < typical) throw new ModelInputError('E_RANGE', 'high');
}

/**
 * Quantile of the triangular distribution: l + √(p(h−l)(m−l)) up to the peak, h − √((1−p)(h−l)(h−m)) beyond it.
 * @param p share, 0 to 1
 * @param low any finite number l, in any unit
 * @param typical the peak m in the same unit, from `low`
 * @param high h in the same unit, from `typical`
 * @returns the same unit, `low` to `high`
 */
export function triangularQuantile(p: number, low: number, typical: number, high: number): number {
  check({ p }, 0, 1);
  const shares = Float64Array.of(p);
  triangularQuantiles(shares, { low, typical, high });
  return shares[0] as number;
}

/** Puts the quantile in the place of each share; the shares are not checked. */
export function triangularQuantiles(shares: Float64Array, { low, typical, high }: ThreePoints): void {
  checkPoints(low, typical, high);
  const range = high - low;
  if (!range) return void shares.fill(low);
  const rising = range * (typical - low);
  const falling = range * (high - typical);
  for (let i = 0; i < shares.length; i++) {
    const u = shares[i] as number;
    shares[i] =
      u * range <= typical - low ? low + Math.sqrt(u * rising) : high - Math.sqrt((1 - u) * falling);
  }
}
