import { check, LIMIT } from './check';
import { inverseB } from './erlangB';
import { waitProbability } from './erlangC';
import { smallest } from './smallest';

/** The smallest team, above the load, with at most `maxPWait` of contacts waiting (Erlang C). */
export function agentsForWaitProbability(load: number, maxPWait: number): number {
  check({ load }, 0, LIMIT);
  check({ maxPWait }, 0, 1);
  return smallest(Math.floor(load) + 1, (n) => n > load && waitProbability(n, load) <= maxPWait);
}

/** The smallest number of agents or lines that turns away at most `maxBlocking` of contacts (Erlang B). */
export function agentsForBlocking(load: number, maxBlocking: number): number {
  check({ load }, 0, LIMIT);
  check({ maxBlocking }, 0, 1);
  return smallest(0, (n) => 1 / inverseB(n, load) <= maxBlocking);
}
