import { check } from './check';

/** Billed seconds without checking the arguments. */
export function roundedUp(ahtSec: number, incrementSec: number): number {
  const steps = incrementSec / ahtSec;
  return steps > 1e-12 ? incrementSec / -Math.expm1(-steps) : ahtSec;
}

/**
 * Mean billed seconds of a contact whose length is exponential and is rounded up to whole steps:
 * δ/(1 − e^(−δ/h)), or h where δ is 0.
 * @param ahtSec mean billable seconds, above 0
 * @param incrementSec the step in seconds, from 0
 */
export function billedSeconds(ahtSec: number, incrementSec: number): number {
  check({ ahtSec }, Number.MIN_VALUE);
  check({ incrementSec });
  return roundedUp(ahtSec, incrementSec);
}
