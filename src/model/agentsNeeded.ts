import { check, checkWhole, LIMIT } from './check';
import { service } from './erlangA';
import { ModelInputError } from './errors';
import { BELOW_1 } from './field';
import { smallest } from './smallest';

/** What one queue asks of its team. */
export interface Target {
  /** Mean handle time in seconds, above 0. */
  readonly ahtSec: number;
  /** Share of contacts to be answered within `slSeconds`, 0 to below 1. */
  readonly slTarget: number;
  /** Seconds, from 0. */
  readonly slSeconds: number;
  /** Largest share of their time that agents may be busy, above 0 to 1. */
  readonly maxOccupancy: number;
  /** Agents, whole, from 0: never fewer, even with nothing to do. */
  readonly minAgents: number;
  /** Mean patience in seconds, above 0; null for callers who wait as long as it takes. */
  readonly patienceSec: number | null;
  /** Largest share of callers that may leave, 0 to 1. */
  readonly maxAbandon: number;
}

/** A team, and what held it above the service asked: the occupancy `cap`, or the `floor` of minAgents. */
export interface Team {
  readonly agents: number;
  readonly held?: 'cap' | 'floor' | undefined;
}

/** The smallest team for a load in erlangs, without checking the arguments. */
export function teamFor(load: number, target: Target): Team {
  const { slTarget, maxOccupancy, minAgents, patienceSec, maxAbandon } = target;
  if (!load) return { agents: minAgents, held: minAgents ? 'floor' : undefined };
  if (load > LIMIT) throw new ModelInputError('E_RANGE', 'load');
  const least = patienceSec === null ? Math.floor(load) + 1 : 1;
  /** Service and occupancy of a team; undefined where the service falls short. */
  const busy = (agents: number) => {
    if (agents < least) return;
    const { slOffered, pAbandon, occupancy } = service(agents, load, target);
    return slOffered >= slTarget && pAbandon <= maxAbandon ? occupancy : undefined;
  };
  const fits = (occupancy: number | undefined) =>
    occupancy !== undefined && occupancy <= maxOccupancy + 1e-12;
  const agents = smallest(Math.max(least, minAgents), (n) => fits(busy(n)));
  const less = busy(agents - 1);
  const held = less === undefined ? undefined : fits(less) ? 'floor' : agents > minAgents ? 'cap' : undefined;
  return { agents, held };
}

type Asked = Omit<Target, 'patienceSec' | 'maxAbandon'>;

/** Refuses a target outside its bounds. */
export function checkTarget({ ahtSec, slTarget, slSeconds, maxOccupancy, minAgents }: Asked): void {
  check({ ahtSec }, Number.MIN_VALUE);
  check({ slSeconds });
  check({ maxOccupancy }, Number.MIN_VALUE, 1);
  if (slTarget === 1) throw new ModelInputError('E_UNREACHABLE', 'slTarget');
  check({ slTarget }, 0, BELOW_1);
  checkWhole({ minAgents });
}

interface Arrivals {
  /** Contacts an hour, from 0; their load may reach 1,000,000 erlangs. */
  readonly contactsPerHour: number;
}

/**
 * The smallest team that answers `slTarget` of the contacts within `slSeconds` and is busy at most `maxOccupancy` of
 * the time (Erlang C): the smallest N > A with 1 − C·e^(−(N−A)τ/h) ≥ slTarget and A/N ≤ maxOccupancy; with nothing to
 * do exactly `minAgents`.
 * @returns agents, whole
 * @see [E] Erlang 1917; [GKM] Gans, Koole, Mandelbaum 2003
 */
export const agentsNeeded = (asked: Asked & Arrivals): number =>
  agentsNeededA({ ...asked, patienceSec: null, maxAbandon: 1 });

/**
 * The same with callers who leave (Erlang A): at most `maxAbandon` of them may, service counts all who called, and
 * occupancy only what is carried, A(1 − pAbandon)/N. It does not need N > A.
 * @returns agents, whole
 * @see [MZ] Mandelbaum, Zeltyn 2007; [GMR] Garnett, Mandelbaum, Reiman 2002
 */
export function agentsNeededA(asked: Target & Arrivals): number {
  const { contactsPerHour, patienceSec, maxAbandon } = asked;
  check({ contactsPerHour });
  checkTarget(asked);
  check({ maxAbandon }, 0, 1);
  if (patienceSec !== null) check({ patienceSec }, Number.MIN_VALUE);
  const load = (contactsPerHour * asked.ahtSec) / 3600;
  check({ load }, 0, LIMIT);
  return teamFor(load, asked).agents;
}
