/** Hears from long work which share of it is done, from 0 to 1. */
export type Progress = (share: number) => void;
