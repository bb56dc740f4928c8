import type { Scenario } from '../../model/scenario.ts';
import { conditionsOf, demandOf, ownTeamOf } from '../parties.ts';
import { share, type Values } from '../values.ts';

/** The options that can be reckoned with: a price or a pay that nobody gave leaves its option out. */
export const optionIds = ['own', 'hour', 'seat', 'contact', 'minute'] as const;
export type OptionId = (typeof optionIds)[number];

type Option = Scenario['options'][number];

/**
 * The scenario of a quick estimate: the same contacts answered by an own team, which is the baseline where its pay is
 * known, and by a provider billed per paid hour, and per agent-month, contact or minute where there is such a price.
 */
export function scenarioOf(values: Values, currency: string, months: number): Scenario {
  const inHouse = ownTeamOf(values);
  const provider = (
    id: OptionId,
    price: number | undefined,
    scheme: (price: number) => NonNullable<Option['provider']>['scheme'],
  ): Option[] =>
    price === undefined
      ? []
      : [
          {
            id,
            kind: 'provider',
            provider: {
              ...conditionsOf(values),
              governance: { rateOfFees: share(values['governance']) },
              scheme: scheme(price),
            },
          },
        ];
  const options: Option[] = [
    ...(inHouse ? [{ id: 'own', kind: 'inHouse' as const, inHouse }] : []),
    ...provider('hour', values['rate'], (price) => ({ kind: 'perHour', price, billable: 'paid' })),
    ...provider('seat', values['seat-price'], (price) => ({ kind: 'perAgentMonth', price })),
    ...provider('contact', values['contact-price'], (price) => ({
      kind: 'perContact',
      tiers: [{ upTo: null, price }],
    })),
    ...provider('minute', values['minute-price'], (price) => ({ kind: 'perMinute', price })),
  ];
  return {
    currency,
    horizonMonths: months,
    baseline: options[0]?.id ?? '',
    demand: demandOf(values),
    profile: [{ id: 'open', hours: values['hours'] ?? 0, share: 1 }],
    options,
  };
}
