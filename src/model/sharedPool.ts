import { checkTarget, teamFor } from './agentsNeeded';
import { check, LIMIT } from './check';

/** The part of a pool of `agents` that carries our own load among `poolLoad` erlangs of others. */
export const shareOfPool = (agents: number, ownLoad: number, poolLoad: number): number =>
  ownLoad && (agents * ownLoad) / (ownLoad + poolLoad);

/**
 * Agents to pay for in a pool that also carries `poolLoad` erlangs of others: N(A_pool + A)·A/(A_pool + A).
 * This is why shared agents are cheaper for small volumes.
 * @returns agents, fractions included; 0 without a load of one's own
 * @see [T] Tijms 2003
 */
export function sharedPoolAgents(pool: {
  /** Erlangs, 0 to 1,000,000. */
  readonly ownLoad: number;
  /** Erlangs of the others, 0 to 1,000,000. */
  readonly poolLoad: number;
  /** Mean handle time in seconds, above 0; the same for all. */
  readonly ahtSec: number;
  /** Share of contacts to be answered within `slSeconds`, 0 to below 1. */
  readonly slTarget: number;
  /** Seconds, from 0. */
  readonly slSeconds: number;
  /** Largest share of their time that agents may be busy, above 0 to 1. */
  readonly maxOccupancy: number;
}): number {
  const { ownLoad, poolLoad, ...target } = pool;
  check({ ownLoad, poolLoad }, 0, LIMIT);
  checkTarget({ ...target, minAgents: 0 });
  const alone = { ...target, minAgents: 0, patienceSec: null, maxAbandon: 1 };
  return shareOfPool(teamFor(ownLoad + poolLoad, alone).agents, ownLoad, poolLoad);
}
