/** A coordinate to a tenth: finer is not seen, and weighs. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
