import { checkWhole } from '../check';
import { stream } from './sfc32';

/** Points of a Latin hypercube by dimension, then point. */
export function hypercubeColumns(n: number, dims: number, seed: number): Float64Array[] {
  checkWhole({ n }, 1);
  checkWhole({ dims }, 0, 1000);
  checkWhole({ seed }, 0, 2 ** 32 - 1);
  const next = stream(seed);
  const strata = new Uint32Array(n);
  return Array.from({ length: dims }, () => {
    for (let i = 0; i < n; i++) strata[i] = i;
    for (let i = n - 1; i > 0; i--) {
      const k = Math.floor((next() / 2 ** 32) * (i + 1));
      const kept = strata[i] as number;
      strata[i] = strata[k] as number;
      strata[k] = kept;
    }
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) column[i] = ((strata[i] as number) + next() / 2 ** 32) / n;
    return column;
  });
}

/**
 * `n` points in `dims` dimensions, with exactly one in each of the n strata of every dimension.
 * @param n points, 1 to 1,000,000
 * @param dims 0 to 1,000
 * @param seed whole, 0 to 2³² − 1
 * @returns by point, then dimension, from 0 to below 1
 * @see [MBC] McKay, Beckman, Conover 1979
 */
export function latinHypercube(n: number, dims: number, seed: number): number[][] {
  const columns = hypercubeColumns(n, dims, seed);
  return Array.from({ length: n }, (_, point) => columns.map((column) => column[point] as number));
}
