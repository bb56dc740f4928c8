import { checkWhole } from '../check';
import { stream } from './sfc32';

/** `n` points in `dims` dimensions, with exactly one in each of the n strata of every dimension. */
export function latinHypercube(n: number, dims: number, seed: number): number[][] {
  checkWhole({ n }, 1);
  checkWhole({ dims }, 0, 1000);
  checkWhole({ seed }, 0, 2 ** 32 - 1);
  const next = stream(seed);
  const u = () => next() / 2 ** 32;
  const points = Array.from({ length: n }, (): number[] => []);
  for (let dim = 0; dim < dims; dim++) {
    const strata = points.map((_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const k = Math.floor(u() * (i + 1));
      const kept = strata[i] as number;
      strata[i] = strata[k] as number;
      strata[k] = kept;
    }
    points.forEach((point, i) => {
      point.push(((strata[i] as number) + u()) / n);
    });
  }
  return points;
}
