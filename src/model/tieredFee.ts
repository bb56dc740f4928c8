import { check } from './check';
import { ModelInputError } from './errors';
import { feeLines } from './invoice';
import { reckon } from './reckon';

/** A step of a price list: its price up to and including `upTo` units; null for without end. */
export interface Tier {
  readonly upTo: number | null;
  readonly price: number;
}

/**
 * The fee for `units` by a price list in steps: `graduated` each price on the units inside its step,
 * `allUnits` the price of the step reached on all units.
 * @param tiers rising, the last without end
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
