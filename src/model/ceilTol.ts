/** Rounds up, but not for a speck of floating point: 21/0.7 = 30.000000000000004 stays 30; never −0. */
export const ceilTol = (x: number) => Math.ceil(x - 1e-9 * Math.max(1, Math.abs(x))) + 0;
