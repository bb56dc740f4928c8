import { check, checkWhole, LIMIT } from './check';
import { inverseB } from './erlangB';

/** Erlang C without checking its arguments: N·B / (N − A(1−B)), written with 1/B. */
export function waitProbability(agents: number, load: number): number {
  if (!load) return 0;
  return agents > load ? Math.min(1, agents / ((agents - load) * inverseB(agents, load) + load)) : 1;
}

/** Seconds by which a wait shrinks e-fold: h/(N−A); Infinity for a team that falls ever further behind. */
const fade = (agents: number, load: number, ahtSec: number) =>
  agents > load ? ahtSec / (agents - load) : Infinity;

/** Service level and mean wait of a team that nobody gives up on, without checking the arguments. */
export function patientService(agents: number, load: number, ahtSec: number, slSeconds: number) {
  const pWait = waitProbability(agents, load);
  if (!load) return { pWait, slOffered: 1, meanWaitSec: 0 };
  const seconds = fade(agents, load, ahtSec);
  return { pWait, slOffered: 1 - pWait * Math.exp(-slSeconds / seconds), meanWaitSec: pWait * seconds };
}

/**
 * Erlang C: the share of contacts that must wait when everybody waits as long as it takes, N·B/(N − A(1−B)).
 * @param agents whole, 0 to 1,000,000
 * @param load erlangs, 0 to 1,000,000
 * @returns share, 0 to 1; 1 for a load the team cannot carry
 * @see [E] Erlang 1917; [GKM] Gans, Koole, Mandelbaum 2003
 */
export function erlangC(agents: number, load: number): number {
  checkTeam(agents, load);
  return waitProbability(agents, load);
}

/**
 * Service level: the share of contacts answered in time, 1 − C·e^(−(N−A)τ/h).
 * @param agents whole, 0 to 1,000,000
 * @param load erlangs, 0 to 1,000,000
 * @param ahtSec mean handle time h in seconds, above 0
 * @param slSeconds the threshold τ in seconds, from 0
 * @returns share, 0 to 1; 0 for a load the team cannot carry
 * @see [GKM] Gans, Koole, Mandelbaum 2003
 */
export function serviceLevel(agents: number, load: number, ahtSec: number, slSeconds: number): number {
  checkTeam(agents, load);
  check({ ahtSec }, Number.MIN_VALUE);
  check({ slSeconds });
  return patientService(agents, load, ahtSec, slSeconds).slOffered;
}

/**
 * Mean wait over all contacts, also those that need not wait: C·h/(N−A).
 * @param agents whole, 0 to 1,000,000
 * @param load erlangs, 0 to 1,000,000
 * @param ahtSec mean handle time h in seconds, above 0
 * @returns seconds; Infinity for a load the team cannot carry
 * @see [GKM] Gans, Koole, Mandelbaum 2003
 */
export function averageWait(agents: number, load: number, ahtSec: number): number {
  checkTeam(agents, load);
  check({ ahtSec }, Number.MIN_VALUE);
  return patientService(agents, load, ahtSec, 0).meanWaitSec;
}

/**
 * The wait that a share of contacts does not exceed: 0 if C ≤ 1−p, else ln(C/(1−p))·h/(N−A).
 * @param agents whole, 0 to 1,000,000
 * @param load erlangs, 0 to 1,000,000
 * @param ahtSec mean handle time h in seconds, above 0
 * @param p share of contacts, 0 to 1; at 1 the wait has no bound
 * @returns seconds; Infinity for a load the team cannot carry
 * @see [GKM] Gans, Koole, Mandelbaum 2003
 */
export function waitQuantile(agents: number, load: number, ahtSec: number, p: number): number {
  checkTeam(agents, load);
  check({ ahtSec }, Number.MIN_VALUE);
  check({ p }, 0, 1);
  if (load && agents <= load) return Infinity;
  const waits = waitProbability(agents, load);
  return waits <= 1 - p ? 0 : Math.log(waits / (1 - p)) * fade(agents, load, ahtSec);
}

function checkTeam(agents: number, load: number): void {
  checkWhole({ agents });
  check({ load }, 0, LIMIT);
}
