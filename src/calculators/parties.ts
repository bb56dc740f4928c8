import type { Scenario } from '../model/scenario.ts';
import { channels } from './asked/channels.ts';
import { share, type Values } from './values.ts';

type Option = Scenario['options'][number];
type OwnTeam = NonNullable<Option['inHouse']>;

const WEEKS = 52;

/** What a party's hours are worth, the same on both sides: only price and organization differ. */
export const conditionsOf = (values: Values): Pick<OwnTeam, 'shrinkage' | 'paidHoursPerWeek'> => ({
  shrinkage: share(values['shrinkage']),
  paidHoursPerWeek: values['week'] ?? 40,
});

/**
 * The contacts of a month by channel; minutes become seconds, per cent shares. Calls and chats are answered within a
 * time, the others when there is time.
 */
export function demandOf(values: Values): Scenario['demand'] {
  const whole = channels.reduce((sum, name) => sum + (values[name] ?? 0), 0);
  const maxOccupancy = share(values['occupancy']);
  const slTarget = share(values['target']);
  return {
    contactsPerMonth: values['volume'] ?? 0,
    channels: channels.map((id) => ({
      id,
      share: (values[id] ?? 0) / whole,
      ahtSec: (values[`${id}-time`] ?? 0) * 60,
      maxOccupancy,
      ...(id === 'phone' || id === 'chat'
        ? { handling: 'queue', slTarget, slSeconds: values[id === 'phone' ? 'within' : 'chat-within'] ?? 0 }
        : { handling: 'workload' }),
      ...(id === 'chat' && { concurrency: values['chats'] ?? 1 }),
    })),
  };
}

/** An own team, if its pay is known. A month of pay is `week` × 52 ÷ 12 paid hours. */
export function ownTeamOf(values: Values): OwnTeam | undefined {
  const conditions = conditionsOf(values);
  const { pay, span = 1, hire, tools, workspace } = values;
  if (pay === undefined) return undefined;
  return {
    ...conditions,
    wagePerHour: (pay * 12) / (conditions.paidHoursPerWeek * WEEKS),
    onCostRate: share(values['on-costs']),
    attritionPerYear: share(values['attrition']),
    supportRoles: [{ id: 'teamLead', span, salaryPerYear: pay * 12 * share(values['lead-pay']) }],
    recruitingPerHire: hire ?? 0,
    techPerSeatMonth: tools ?? 0,
    workspacePerSeatMonth: workspace ?? 0,
    overheadRate: share(values['overhead']),
  };
}
