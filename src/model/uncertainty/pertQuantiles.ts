import { pertQuantile } from './pert';
import { checkPoints, type ThreePoints } from './triangularQuantile';

const CELLS = 512;
/** Shares closer than this to 0 and 1 are answered one by one. */
const TAIL = 1e-4;
/** Gauss and Legendre's three points and weights on [0, 1]. */
const GAUSS = [
  [0.5 - Math.sqrt(0.15), 5 / 18],
  [0.5, 8 / 18],
  [0.5 + Math.sqrt(0.15), 5 / 18],
] as const;

/**
 * Puts the quantile of PERT in the place of each share, for very many shares, to 1e-8 of its range: the distribution
 * function is tabulated over t, x = sin²(πt/2), which crowds towards both ends, and inverted between two entries by the cubic
 * that has their values and slopes.
 */
export function pertQuantiles(shares: Float64Array, { low, typical, high }: ThreePoints): void {
  checkPoints(low, typical, high);
  const range = high - low;
  if (!range) return void shares.fill(low);
  const lower = (4 * (typical - low)) / range;
  const at = (t: number) => Math.sin((Math.PI * t) / 2) ** 2;
  const slope = (t: number) => {
    const x = at(t);
    return x ** lower * (1 - x) ** (4 - lower) * Math.sqrt(x * (1 - x));
  };
  const reached = new Float64Array(CELLS + 1);
  const slopes = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    const inside = GAUSS.reduce((sum, [place, weight]) => sum + weight * slope((cell + place) / CELLS), 0);
    reached[cell + 1] = (reached[cell] as number) + inside;
    slopes[cell + 1] = slope((cell + 1) / CELLS);
  }
  const whole = reached[CELLS] as number;
  const starts = new Uint16Array(CELLS);
  for (let share = 0, cell = 0; share < CELLS; share++) {
    while ((reached[cell + 1] as number) * CELLS < share * whole) cell++;
    starts[share] = cell;
  }
  for (let i = 0; i < shares.length; i++) {
    const u = shares[i] as number;
    if (u < TAIL || u > 1 - TAIL) {
      shares[i] = pertQuantile(u, low, typical, high);
      continue;
    }
    const goal = u * whole;
    let cell = starts[Math.floor(u * CELLS)] as number;
    while ((reached[cell + 1] as number) < goal) cell++;
    const from = reached[cell] as number;
    const rise = (reached[cell + 1] as number) - from;
    const left = slopes[cell] as number;
    const right = slopes[cell + 1] as number;
    const square = 3 * rise - 2 * left - right;
    const cube = left + right - 2 * rise;
    let t = (goal - from) / rise;
    for (let step = 0; step < 3; step++)
      t -= (from + t * (left + t * (square + t * cube)) - goal) / (left + t * (2 * square + 3 * t * cube));
    shares[i] = low + range * at((cell + t) / CELLS);
  }
}
