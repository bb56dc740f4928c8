/**
 * Rounds up, but not for a speck of floating point: ceil(x − 1e-9·max(1, |x|)), so 21/0.7 = 30.000000000000004 stays 30.
 * @param x any number in any unit
 * @returns whole, never −0
 */
export const ceilTol = (x: number) => Math.ceil(x - 1e-9 * Math.max(1, Math.abs(x))) + 0;
