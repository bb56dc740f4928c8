import { checkTarget, teamFor } from './agentsNeeded';
import { check, LIMIT } from './check';

/** The part of a pool of `agents` that carries our own load among `poolLoad` erlangs of others. */
export const shareOfPool = (agents: number, ownLoad: number, poolLoad: number): number =>
  ownLoad && (agents * ownLoad) / (ownLoad + poolLoad);

/**
 * Agents to pay for in a pool that also carries `poolLoad` erlangs of others: N(A_pool + A)·A/(A_pool + A).
 * This is why shared agents are cheaper for small volumes. 0 without a load of one's own.
 */
export function sharedPoolAgents(pool: {
  readonly ownLoad: number;
  readonly poolLoad: number;
  readonly ahtSec: number;
  readonly slTarget: number;
  readonly slSeconds: number;
  readonly maxOccupancy: number;
}): number {
  const { ownLoad, poolLoad, ...target } = pool;
  check({ ownLoad, poolLoad }, 0, LIMIT);
  checkTarget({ ...target, minAgents: 0 });
  const alone = { ...target, minAgents: 0, patienceSec: null, maxAbandon: 1 };
  return shareOfPool(teamFor(ownLoad + poolLoad, alone).agents, ownLoad, poolLoad);
}
