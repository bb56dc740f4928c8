import type { Scenario } from '../../model/scenario.ts';
import { dayOf, type Opening } from '../dayOf.ts';
import { conditionsOf, demandOf } from '../parties.ts';
import type { Values } from '../values.ts';
import { paceFor } from './emailPace.ts';

/**
 * The scenario of one team that answers everything, for a month. Money plays no part: an hour is paid 1. A channel
 * without contacts is not staffed.
 */
export function scenarioOf(values: Values, opening: Opening): Scenario {
  const { channels, ...demand } = demandOf(values);
  const day = dayOf(opening);
  const within = values['email-within'];
  return {
    currency: 'USD',
    horizonMonths: 1,
    baseline: 'team',
    demand: {
      ...demand,
      channels: channels
        .filter(({ share }) => share > 0)
        .map((channel) => {
          if (channel.handling === 'queue')
            return { ...channel, minAgents: values['fewest'] ?? 0, patienceSec: values['patience'] ?? null };
          // Emails that may not wait for a quiet hour need people who are less busy on average.
          const { maxOccupancy = 1 } = channel;
          return channel.id === 'email' && within !== undefined
            ? { ...channel, maxOccupancy: maxOccupancy / paceFor(day, within) }
            : channel;
        }),
    },
    profile: day.map(({ id, hours, share: weight }) => ({ id, hours, share: weight })),
    options: [{ id: 'team', kind: 'inHouse', inHouse: { wagePerHour: 1, ...conditionsOf(values) } }],
  };
}
