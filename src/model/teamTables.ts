import { type Target, type Team, teamFor } from './agentsNeeded';
import { type Service, service } from './erlangA';
import type { Finder } from './staffing';

/** Teams beyond this size are looked for one by one: a table would be longer than the search. */
const LARGEST = 400;
/** Handle times for which tables are kept stand in this ratio. */
const STEP = Math.log(1.08);
/** A load closer than this to a limit, relatively, is asked exactly; limits read off are ten times as exact. */
const CLOSE = 1e-4;
/** Shares and loads finer than this are left to the search. */
const FINE = 1e-6;
/** Targets that tables are kept for; with more of them, as when the target itself is uncertain, none pays. */
const KEPT = 40;

/**
 * Finds the teams that `teamFor` finds, for very many loads. A team carries every load up to its limit, and limits
 * change smoothly with the handle time: they are found for a few handle times and read off between them. A load
 * close to a limit is put to `teamFor` itself, so that no team differs.
 */
export function teamTables(): Finder {
  const known = new Map<string, Limits | undefined>();
  return (target) => {
    const { ahtSec, minAgents, slTarget, slSeconds, maxOccupancy, patienceSec, maxAbandon } = target;
    const key = [slTarget, slSeconds, maxOccupancy, patienceSec, maxAbandon].join();
    if (!known.has(key)) known.set(key, known.size < KEPT ? limitsOf(target) : undefined);
    const limits = known.get(key);
    if (!limits) return (load) => teamFor(load, target);

    const limitOf = limits(ahtSec);
    const carried = [0];
    const teams: Team[] = [{ agents: minAgents }];
    const upTo = (agents: number): number => {
      while (carried.length <= agents) {
        teams.push({ agents: Math.max(carried.length, minAgents) });
        carried.push(limitOf(carried.length));
      }
      return carried[agents] as number;
    };
    // the team last found, and the loads between which it is the one: blocks that follow each other are alike
    let agents = 1;
    let above = 0;
    let most = upTo(1);
    return (load) => {
      if (!load) return teams[0] as Team;
      while (load > most && agents < LARGEST) [above, most] = [most, upTo(++agents)];
      while (agents > 1 && load <= above) [most, above] = [above, upTo(--agents - 1)];
      const margin = load * CLOSE;
      return most - load > margin && load - above > margin ? (teams[agents] as Team) : teamFor(load, target);
    };
  };
}

/** The largest load in erlangs that a team carries at a handle time; NaN where none is known. */
type Limits = (ahtSec: number) => (agents: number) => number;

/** What a target asks of a team, each met by every load up to a limit; undefined for one too fine for a table. */
function limitsOf(target: Target): Limits | undefined {
  const { slTarget, patienceSec, maxAbandon, maxOccupancy } = target;
  const waits = patienceSec === null;
  if (slTarget > 1 - FINE || (!waits && maxAbandon < FINE)) return;
  const asked: ((reached: Service) => number)[] = [];
  if (slTarget) asked.push(({ slOffered }) => slOffered - slTarget);
  if (!waits && maxAbandon < 1) asked.push(({ pAbandon }) => maxAbandon - pAbandon);
  if (!waits && maxOccupancy < 1) asked.push(({ occupancy }) => maxOccupancy - occupancy);
  const each = asked.map((spare) =>
    smooth((agents, load, ahtSec) => spare(service(agents, load, { ...target, ahtSec }))),
  );
  return (ahtSec) => {
    const limits = each.map((limit) => limit(ahtSec));
    return (agents) => {
      let least = waits ? agents * maxOccupancy : Infinity;
      for (const limit of limits) least = Math.min(least, limit(agents));
      return least;
    };
  };
}

/** The limit at which nothing is to spare: exact at handle times in equal ratios, between them cubic in logarithms. */
function smooth(spare: (agents: number, load: number, ahtSec: number) => number): Limits {
  const columns = new Map<number, number[]>();
  return (ahtSec) => {
    const place = Math.log(ahtSec) / STEP;
    const below = Math.floor(place);
    const t = place - below;
    const near = [-1, 0, 1, 2].map((k) => {
      const column = columns.get(below + k) ?? [];
      columns.set(below + k, column);
      return { column, ahtSec: Math.exp((below + k) * STEP) };
    });
    const weights = [
      (-t * (t - 1) * (t - 2)) / 6,
      ((t + 1) * (t - 1) * (t - 2)) / 2,
      (-(t + 1) * t * (t - 2)) / 2,
      ((t + 1) * t * (t - 1)) / 6,
    ];
    return (agents) => {
      let sum = 0;
      near.forEach(({ column, ahtSec: at }, i) => {
        for (let n = column.length; n <= agents; n++)
          column.push(
            n && Math.log(largestLoad((load) => spare(n, load, at), n, n > 1 ? column[n - 1] : undefined)),
          );
        sum += (column[agents] as number) * (weights[i] as number);
      });
      return Math.exp(sum);
    };
  };
}

/**
 * The load at which a team has nothing to spare, having something below it and too little above; NaN for none.
 * By false position, halving the stale end's weight (Illinois).
 * @param before the logarithm of the limit of one agent less
 */
function largestLoad(spare: (load: number) => number, agents: number, before = -Infinity): number {
  let below = Math.exp(before) || 0;
  let above = Math.max(agents, 2 * below);
  while (spare(above) > 0) {
    if (above > 1e4 * agents) return Number.NaN;
    above *= 2;
  }
  let left = spare(below);
  let right = spare(above);
  let last = 0;
  for (let step = 0; step < 100 && above - below > 1e-8 * above; step++) {
    const load = (below * right - above * left) / (right - left);
    const now = spare(load);
    if (Math.abs(now) < 1e-13) return load > FINE ? load : Number.NaN;
    const side = Math.sign(now);
    if (side > 0) [below, left, right] = [load, now, last > 0 ? right / 2 : right];
    else [above, right, left] = [load, now, last < 0 ? left / 2 : left];
    last = side;
  }
  return above > FINE ? above : Number.NaN;
}
