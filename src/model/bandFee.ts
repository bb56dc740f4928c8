import { check } from './check';
import { feeLines } from './invoice';
import { reckon } from './reckon';

/** A fixed monthly price for a volume, dearer above its band and credited below it. */
export interface Band {
  readonly units: number;
  readonly baselineUnits: number;
  readonly basePerMonth: number;
  /** Share of the baseline by which units may differ without a charge or a credit. */
  readonly deadBand: number;
  /** Charge for each unit above the band. */
  readonly arc: number;
  /** Credit for each unit below it. */
  readonly rrc: number;
}

/** The fee of a volume band, never below 0. @see Law Insider, additional resource charges, reduced resource credits */
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
