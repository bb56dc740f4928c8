import { ModelInputError } from '../errors';

/**
 * Sobol indices by Jansen's estimators: how much of the variance V an input explains alone,
 * 1 − Σ(f_B − f_ABi)²/(2nV), and with all it acts together with, Σ(f_A − f_ABi)²/(2nV).
 * @returns shares of the variance by input, up to 1 but for the error of sampling; 0 where nothing varies
 * @see [J] Jansen 1999; [SAL] Saltelli et al. 2010
 */
export function jansenIndices(samples: {
  /** Results at the points A, in any one unit, at least one. */
  readonly fA: readonly number[];
  /** Results at the points B, as many, in the same unit. */
  readonly fB: readonly number[];
  /** By input: results at A with its column from B, as many, in the same unit. */
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
