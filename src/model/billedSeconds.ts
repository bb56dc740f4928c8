import { check } from './check';

/** Billed seconds without checking the arguments. */
export function roundedUp(ahtSec: number, incrementSec: number): number {
  const steps = incrementSec / ahtSec;
  return steps > 1e-12 ? incrementSec / -Math.expm1(-steps) : ahtSec;
}

/**
 * Mean billed time of a contact whose length is exponential and is rounded up to whole steps: δ/(1 − e^(−δ/h)), or h
 * where δ is 0. Our own derivation.
 * @param ahtSec mean billable seconds h, above 0
 * @param incrementSec the step δ in seconds, from 0
 * @returns seconds, more than h and less than h + δ
 */
export function billedSeconds(ahtSec: number, incrementSec: number): number {
  check({ ahtSec }, Number.MIN_VALUE);
  check({ incrementSec });
  return roundedUp(ahtSec, incrementSec);
}
