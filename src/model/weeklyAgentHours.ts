import { checkTarget, teamFor } from './agentsNeeded';
import { check } from './check';
import { ModelInputError } from './errors';

/**
 * Hours on seat of one Erlang C queue over a week, Σ N(block)·hours: each block has its share of the contacts and is a
 * steady state of its own.
 * @returns agent-hours and load in hours a week, the largest team in agents, mean occupancy as a share
 * @see [GKW] Green, Kolesar, Whitt 2007
 */
export function weeklyAgentHours(week: {
  /** Contacts a week, from 0. */
  readonly contactsPerWeek: number;
  /** Mean handle time in seconds, above 0. */
  readonly ahtSec: number;
  /** Share of contacts to be answered within `slSeconds`, 0 to below 1. */
  readonly slTarget: number;
  /** Seconds, from 0. */
  readonly slSeconds: number;
  /** Largest share of their time that agents may be busy, above 0 to 1. */
  readonly maxOccupancy: number;
  /** Agents in every block, whole, from 0. */
  readonly minAgents: number;
  /** At least one block: its hours a week, above 0, and its weight among the contacts, from 0. */
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
