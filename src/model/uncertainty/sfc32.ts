import { checkWhole } from '../check';

/** A stream of 32-bit numbers from a seed: the same on every page and in every language. */
export function stream(seed: number): () => number {
  let a = seed >>> 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let d = 1;
  const next = () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * The first random numbers that follow a seed: the same on every page and in every language.
 * @param seed whole, 0 to 2³² − 1
 * @param count how many, whole, 0 to 1,000,000
 * @returns whole numbers, 0 to 2³² − 1
 * @see [PR] PractRand, sfc32
 */
export function sfc32(seed: number, count: number): number[] {
  checkWhole({ seed }, 0, 2 ** 32 - 1);
  checkWhole({ count });
  const next = stream(seed);
  return Array.from({ length: count }, next);
}
