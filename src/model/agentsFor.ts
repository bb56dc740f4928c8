import { check, LIMIT } from './check';
import { inverseB } from './erlangB';
import { waitProbability } from './erlangC';
import { smallest } from './smallest';

/**
 * The smallest team with at most a share of contacts waiting (Erlang C): the smallest N > A with C(N, A) ≤ maxPWait.
 * @param load erlangs, 0 to 1,000,000
 * @param maxPWait share of contacts, 0 to 1
 * @returns agents, whole
 * @see [E] Erlang 1917; [GKM] Gans, Koole, Mandelbaum 2003
 */
export function agentsForWaitProbability(load: number, maxPWait: number): number {
  check({ load }, 0, LIMIT);
  check({ maxPWait }, 0, 1);
  return smallest(Math.floor(load) + 1, (n) => waitProbability(n, load) <= maxPWait);
}

/**
 * The smallest team, or number of lines, that turns away at most a share of contacts (Erlang B): the smallest N with
 * B(N, A) ≤ maxBlocking.
 * @param load erlangs, 0 to 1,000,000
 * @param maxBlocking share of contacts, 0 to 1
 * @returns agents or lines, whole
 * @see [E] Erlang 1917
 */
export function agentsForBlocking(load: number, maxBlocking: number): number {
  check({ load }, 0, LIMIT);
  check({ maxBlocking }, 0, 1);
  return smallest(0, (n) => 1 / inverseB(n, load) <= maxBlocking);
}
