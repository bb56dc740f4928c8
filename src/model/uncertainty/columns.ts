import type { UncertainInput } from './input';
import { hypercubeColumns } from './latinHypercube';
import { pertQuantiles } from './pertQuantiles';
import { stream } from './sfc32';
import { sobolIntegers } from './sobolPoints';
import { triangularQuantiles } from './triangularQuantile';

/** How inputs are drawn: how often (2,000), from which seed (1), spread how. */
export interface Sampling {
  readonly n?: number | undefined;
  readonly seed?: number | undefined;
  readonly sampler?: 'latinHypercube' | 'sobol' | undefined;
}

/** The values of every input, drawn independently: by input in the order of the paths, then draw. */
export function columnsOf(
  inputs: readonly UncertainInput[],
  { n = 2000, seed = 1, sampler = 'latinHypercube' }: Sampling,
): {
  readonly inputs: readonly UncertainInput[];
  readonly columns: readonly Float64Array[];
  readonly n: number;
} {
  const sorted = [...inputs].sort((a, b) => (a.path < b.path ? -1 : 1));
  const columns =
    sampler === 'sobol' ? sobolColumns(n, sorted.length, seed) : hypercubeColumns(n, sorted.length, seed);
  sorted.forEach((input, i) => {
    const column = columns[i] as Float64Array;
    for (let draw = column.indexOf(0); draw >= 0; draw = column.indexOf(0, draw)) column[draw] = 2 ** -33;
    (input.dist === 'triangular' ? triangularQuantiles : pertQuantiles)(column, input);
  });
  return { inputs: sorted, columns, n };
}

/** Sobol points by dimension, each shifted by a number of the stream. */
function sobolColumns(n: number, dims: number, seed: number): Float64Array[] {
  const next = stream(seed);
  const shift = Array.from({ length: dims }, next);
  const points = sobolIntegers(n, dims, shift);
  return shift.map((_, dim) => Float64Array.from(points, (point) => (point[dim] as number) / 2 ** 32));
}
