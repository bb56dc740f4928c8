import { checkWhole } from '../check';

/** Direction numbers of dimensions 2 to 21: degree, coefficients, initial values, as printed by Joe and Kuo 2008. */
const JOE_KUO: readonly (readonly [number, number, readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
];

const BITS = 32;

/** Direction numbers of one dimension, as 32-bit integers. */
function directions(dim: number): Uint32Array {
  const out = new Uint32Array(BITS);
  const [degree, coefficients, initial] = JOE_KUO[dim - 1] ?? [0, 0, []];
  for (let i = 0; i < BITS; i++) {
    if (i < degree || !dim) out[i] = (initial[i] ?? 1) << (BITS - 1 - i);
    else {
      const before = out[i - degree] as number;
      let value = before ^ (before >>> degree);
      for (let k = 1; k < degree; k++)
        if ((coefficients >> (degree - 1 - k)) & 1) value ^= out[i - k] as number;
      out[i] = value;
    }
  }
  return out;
}

/** Sobol points as 32-bit integers, each dimension shifted by XOR with its entry in `shift`. */
export function sobolIntegers(n: number, dims: number, shift: readonly number[] = []): number[][] {
  checkWhole({ n }, 1);
  checkWhole({ dims }, 0, JOE_KUO.length + 1);
  const all = Array.from({ length: dims }, (_, dim) => directions(dim));
  const state = all.map(() => 0);
  return Array.from({ length: n }, (_, i) => {
    if (i) {
      const bit = 31 - Math.clz32(i & -i);
      all.forEach((numbers, dim) => {
        state[dim] = ((state[dim] as number) ^ (numbers[bit] as number)) >>> 0;
      });
    }
    return state.map((value, dim) => (value ^ (shift[dim] ?? 0)) >>> 0);
  });
}

/**
 * The first points of the Sobol sequence in Gray-code order, from the zero point.
 * @param n points, whole, from 1
 * @param dims dimensions, whole, 0 to 21
 * @returns by point, then dimension, 0 to below 1
 * @see [JK] Joe, Kuo 2008
 */
export const sobolPoints = (n: number, dims: number): number[][] =>
  sobolIntegers(n, dims).map((point) => point.map((value) => value / 2 ** BITS));
