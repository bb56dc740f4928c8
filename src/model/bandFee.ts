import { check } from './check';
import { feeLines } from './invoice';
import { reckon } from './reckon';

/** A fixed monthly price for a volume, dearer above its band and credited below it. */
export interface Band {
  /** Units of the month, from 0. */
  readonly units: number;
  /** Units the base price stands for, from 0. */
  readonly baselineUnits: number;
  /** Money a month, from 0. */
  readonly basePerMonth: number;
  /** Share of the baseline by which units may differ without a charge or a credit, 0 to 1. */
  readonly deadBand: number;
  /** Charge for each unit above the band: money, from 0. */
  readonly arc: number;
  /** Credit for each unit below it: money, from 0. */
  readonly rrc: number;
}

/**
 * The fee of a volume band: max(0, base + arc·max(0, u − U(1+d)) − rrc·max(0, U(1−d) − u)).
 * @returns money of the month, from 0
 * @see [LI] clauses on additional resource charges and reduced resource credits
 */
export function bandFee({ units, baselineUnits, basePerMonth, deadBand, arc, rrc }: Band): number {
  check({ units, baselineUnits, basePerMonth, arc, rrc });
  check({ deadBand }, 0, 1);
  return reckon(feeLines({ kind: 'band', tiers: [], tierMode: 'graduated' }), 'variableFee', {
    units,
    'provider.scheme.baselineUnits': baselineUnits,
    'provider.scheme.basePerMonth': basePerMonth,
    'provider.scheme.deadBand': deadBand,
    'provider.scheme.arc': arc,
    'provider.scheme.rrc': rrc,
  });
}
