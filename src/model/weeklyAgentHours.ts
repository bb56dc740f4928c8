import { checkTarget, teamFor } from './agentsNeeded';
import { check } from './check';
import { ModelInputError } from './errors';

/** Hours on seat of one Erlang C queue over a week whose blocks each have their share of the contacts. */
export function weeklyAgentHours(week: {
  readonly contactsPerWeek: number;
  readonly ahtSec: number;
  readonly slTarget: number;
  readonly slSeconds: number;
  readonly maxOccupancy: number;
  readonly minAgents: number;
  readonly profile: readonly { readonly hours: number; readonly share: number }[];
}) {
  const { contactsPerWeek, profile, ...asked } = week;
  check({ contactsPerWeek });
  checkTarget(asked);
  if (!profile.length) throw new ModelInputError('E_EMPTY', 'profile');
  for (const { hours, share } of profile) {
    check({ hours }, Number.MIN_VALUE);
    check({ share });
  }
  const whole = profile.reduce((sum, { share }) => sum + share, 0);
  if (!whole) throw new ModelInputError('E_RANGE', 'profile');
  let agentHours = 0;
  let loadHours = 0;
  let peakAgents = 0;
  for (const { hours, share } of profile) {
    const load = (((contactsPerWeek * share) / whole / hours) * asked.ahtSec) / 3600;
    const { agents } = teamFor(load, { ...asked, patienceSec: null, maxAbandon: 1 });
    agentHours += agents * hours;
    loadHours += load * hours;
    peakAgents = Math.max(peakAgents, agents);
  }
  return { agentHours, peakAgents, loadHours, meanOccupancy: agentHours && loadHours / agentHours };
}
