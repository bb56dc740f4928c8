import { ModelInputError } from '../errors';

/**
 * Sobol indices by Jansen's estimators: how much of the variance an input explains alone (`first`), and
 * with all it acts together with (`total`). 0 where nothing varies.
 * @param samples results at A, at B, and at A with the column of each input from B
 * @see Jansen 1999; Saltelli et al., Comput. Phys. Commun. 181, 2010
 */
export function jansenIndices(samples: {
  readonly fA: readonly number[];
  readonly fB: readonly number[];
  readonly fAB: readonly (readonly number[])[];
}): { first: number[]; total: number[] } {
  const { fA, fB, fAB } = samples;
  const n = fA.length;
  if (!n) throw new ModelInputError('E_EMPTY', 'values');
  if (fB.length !== n || fAB.some((column) => column.length !== n))
    throw new ModelInputError('E_LENGTH', 'fAB');
  const pooled = [...fA, ...fB];
  const mean = pooled.reduce((sum, value) => sum + value, 0) / (2 * n);
  const variance = pooled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (2 * n);
  const spread = (of: readonly number[], column: readonly number[]) =>
    of.reduce((sum, value, i) => sum + (value - (column[i] as number)) ** 2, 0) / (2 * n * variance);
  return {
    first: fAB.map((column) => (variance ? 1 - spread(fB, column) : 0)),
    total: fAB.map((column) => (variance ? spread(fA, column) : 0)),
  };
}
