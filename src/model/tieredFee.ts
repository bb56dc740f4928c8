import { check } from './check';
import { ModelInputError } from './errors';
import { feeLines } from './invoice';
import { reckon } from './reckon';

/** A step of a price list. */
export interface Tier {
  /** Last unit of the step, above that of the step before; null for without end. */
  readonly upTo: number | null;
  /** Money for each unit, from 0. */
  readonly price: number;
}

/**
 * The fee by a price list in steps: `graduated` each price on the units inside its step, `allUnits` the price of the
 * step reached on all units.
 * @param units of the month, from 0
 * @param tiers at least one, their `upTo` in units rising, the last null
 * @param mode which of the two
 * @returns money
 */
export function tieredFee(units: number, tiers: readonly Tier[], mode: 'graduated' | 'allUnits'): number {
  check({ units });
  if (!tiers.length) throw new ModelInputError('E_EMPTY', 'tiers');
  const given: Record<string, number> = { units };
  tiers.forEach(({ upTo, price }, i) => {
    check({ price });
    const last = i === tiers.length - 1;
    if (last !== (upTo === null) || (upTo !== null && upTo <= (tiers[i - 1]?.upTo ?? 0)))
      throw new ModelInputError('E_RANGE', 'tiers');
    given[`provider.scheme.tiers.${i}.upTo`] = upTo ?? 0;
    given[`provider.scheme.tiers.${i}.price`] = price;
  });
  return reckon(feeLines({ kind: 'perContact', tiers, tierMode: mode }), 'variableFee', given);
}
