import { checkTarget, type Target, type Team, teamFor } from './agentsNeeded';
import { check, LIMIT } from './check';

/** A team shared with others, and the part of it that carries our load. */
export function teamInPool(
  ownLoad: number,
  poolLoad: number,
  target: Target,
): Team & { readonly whole: number } {
  const whole = teamFor(ownLoad + poolLoad, target).agents;
  return { agents: ownLoad && (whole * ownLoad) / (ownLoad + poolLoad), whole };
}

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
  return teamInPool(ownLoad, poolLoad, { ...target, minAgents: 0, patienceSec: null, maxAbandon: 1 }).agents;
}
