import type { Scenario } from '~/model/scenario.ts';
import { commonScenario, providerAlone } from './common.ts';

/** Ways of billing, from the one that leaves a quiet month to the client to the one that leaves it to the provider. */
export const WAYS = ['team', 'bundle', 'base', 'hour', 'contact'] as const;
export type Way = (typeof WAYS)[number];

/** What is paid in a month with less, with as much, and with more than planned; the planned month is 100. */
export type Paid = readonly [less: number, planned: number, more: number];

type Scheme = NonNullable<Scenario['options'][number]['provider']>['scheme'];

/** The swing shown, and the part of a mixed price that is paid in any month: examples of ours. */
export const SWING = 0.3;
const BASE = 0.5;

/** The work and what each way of billing makes of it, all at prices that come to the same in the planned month. */
export function paidOf(market: string): { readonly work: Paid; readonly ways: Readonly<Record<Way, Paid>> } {
  const { values, optionOf } = commonScenario(market);
  const monthOf = (volume: number, scheme: Scheme) => {
    const [month] = optionOf(
      { volume, governance: 0 },
      providerAlone((rest) => ({ ...rest, scheme })),
    ).months;
    if (!month) throw new Error(`No month can be reckoned for ${market}.`);
    return month;
  };
  const planned = values['volume'] ?? 0;
  const volumes = [planned * (1 - SWING), planned, planned * (1 + SWING)] as const;
  const byHour = { kind: 'perHour', price: 1, billable: 'paid' } as const;
  const seats = monthOf(planned, { kind: 'perAgentMonth', price: 1 }).seats;
  const schemes: Readonly<Record<Way, Scheme>> = {
    team: { kind: 'perAgentMonth', price: 1, minSeats: seats },
    base: { kind: 'hybrid', price: 1 - BASE, basePerMonth: planned * BASE },
    hour: byHour,
    contact: { kind: 'perContact', tiers: [{ upTo: null, price: 1 }] },
    bundle: { kind: 'hybrid', price: 1, basePerMonth: planned, includedUnits: planned },
  };
  const paid = (scheme: Scheme): Paid => {
    const at = volumes.map((volume) => monthOf(volume, scheme).total);
    const [less = 0, whole = 0, more = 0] = at;
    return [(100 * less) / whole, 100, (100 * more) / whole];
  };
  return {
    work: paid(byHour),
    ways: Object.fromEntries(WAYS.map((way) => [way, paid(schemes[way])])) as Readonly<Record<Way, Paid>>,
  };
}

/** Who stands a quiet month: the client, both, nobody since only work is paid, or the provider. */
export type Carrier = 'client' | 'both' | 'nobody' | 'provider';

/** Whose loss a quiet month is: what is paid beside what the work takes, in hundredths of the planned month. */
export function carrierOf([paid]: Paid, [work]: Paid): Carrier {
  const NEAR = 3;
  if (paid < work - NEAR) return 'provider';
  if (paid <= work + NEAR) return 'nobody';
  return paid < 100 - NEAR ? 'both' : 'client';
}
