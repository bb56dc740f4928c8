import type { Scenario } from '../../model/scenario.ts';
import { dayOf, type Opening } from '../dayOf.ts';
import { conditionsOf, demandOf } from '../parties.ts';
import type { Values } from '../values.ts';

/**
 * The scenario of one team that answers everything, for a month. Money plays no part: an hour is paid 1. A channel
 * without contacts is not staffed.
 */
export function scenarioOf(values: Values, opening: Opening): Scenario {
  const { channels, ...demand } = demandOf(values);
  return {
    currency: 'USD',
    horizonMonths: 1,
    baseline: 'team',
    demand: {
      ...demand,
      channels: channels
        .filter(({ share }) => share > 0)
        .map((channel) =>
          channel.handling === 'queue'
            ? { ...channel, minAgents: values['fewest'] ?? 0, patienceSec: values['patience'] ?? null }
            : channel,
        ),
    },
    profile: dayOf(opening).map(({ id, hours, share: weight }) => ({ id, hours, share: weight })),
    options: [{ id: 'team', kind: 'inHouse', inHouse: { wagePerHour: 1, ...conditionsOf(values) } }],
  };
}
