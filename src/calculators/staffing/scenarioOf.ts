import type { Answers } from '../../form/answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import { dayOf, type Opening } from './dayOf.ts';
import { channels } from './question.ts';

/** Which end of every range to take: the one that needs fewest people, the typical value, or the most. */
export type End = 'low' | 'typical' | 'high';

/** Inputs whose higher values need fewer people. */
const easing = ['occupancy', 'within', 'chat-within', 'chats', 'week', 'patience', 'clear'];

const opposite = { low: 'high', typical: 'typical', high: 'low' } as const;

/** One number for every answer that has one. */
export type Values = Readonly<Record<string, number | undefined>>;

/** Every answer at the same end. */
export const valuesAt = (answers: Answers, end: End): Values =>
  Object.fromEntries(
    Object.entries(answers).map(([name, { value }]) => [
      name,
      typeof value === 'object' ? value[easing.includes(name) ? opposite[end] : end] : undefined,
    ]),
  );

/** Opening hours out of the answers. */
export const openingOf = (answers: Answers, values: Values): Opening => ({
  hours: values['hours'] ?? 0,
  days: values['days'] ?? 1,
  opens: Number(answers['opens']?.value ?? 0),
  pattern: String(answers['pattern']?.value ?? ''),
});

const share = (percent = 0) => percent / 100;

/**
 * The scenario of one team that answers everything, for a month. Money plays no part: an hour is paid 1. A channel
 * without contacts is not staffed; minutes become seconds, per cent shares.
 */
export function scenarioOf(values: Values, opening: Opening): Scenario {
  const whole = channels.reduce((sum, name) => sum + (values[name] ?? 0), 0);
  const slTarget = share(values['target']);
  return {
    currency: 'USD',
    horizonMonths: 1,
    baseline: 'team',
    demand: {
      contactsPerMonth: values['volume'] ?? 0,
      channels: channels
        .filter((id) => values[id])
        .map((id) => ({
          id,
          share: (values[id] ?? 0) / whole,
          ahtSec: (values[`${id}-time`] ?? 0) * 60,
          maxOccupancy: share(values['occupancy']),
          ...(id === 'phone' || id === 'chat'
            ? {
                handling: 'queue',
                slTarget,
                slSeconds: values[id === 'phone' ? 'within' : 'chat-within'] ?? 0,
                minAgents: values['fewest'] ?? 0,
                patienceSec: values['patience'] ?? null,
              }
            : { handling: 'workload' }),
          ...(id === 'chat' && { concurrency: values['chats'] ?? 1 }),
        })),
    },
    profile: dayOf(opening).map(({ id, hours, share: weight }) => ({ id, hours, share: weight })),
    options: [
      {
        id: 'team',
        kind: 'inHouse',
        inHouse: {
          wagePerHour: 1,
          shrinkage: share(values['shrinkage']),
          paidHoursPerWeek: values['week'] ?? 40,
        },
      },
    ],
  };
}
