import { type Target, type Team, teamFor } from './agentsNeeded';
import { LIMIT } from './check';
import { timePerChat } from './effectiveAht';
import { service } from './erlangA';
import { inverseB } from './erlangB';
import { ModelInputError } from './errors';
import type { FullChannel, FullOption, FullScenario } from './scenario';
import { shareOfPool } from './sharedPool';
import { WEEKS_PER_MONTH } from './units';

/** Who answers: the own team or the provider. */
export type PartyName = 'inHouse' | 'provider';

/** One queue of one party in one open block of the week; for deferred work one row without a block. */
export interface StaffingRow {
  readonly party: PartyName;
  readonly channel: string | null;
  readonly block: string | null;
  readonly contactsPerHour: number | null;
  /** In erlangs; for deferred work hours a week. */
  readonly load: number;
  readonly agents: number | null;
  readonly occupancy: number;
  readonly serviceLevel: number | null;
  readonly averageWait: number | null;
  readonly pAbandon: number | null;
}

/** What one party needs for one month's contacts. */
export interface Staffed {
  readonly onSeatHoursPerWeek: number;
  /** Hours a week in which the party answers. */
  readonly openHoursPerWeek: number;
  readonly contacts: number;
  /** By position of the channel. */
  readonly channelContacts: readonly number[];
  /** Channels whose team a block's cap or floor made larger than the service asked. */
  readonly capped: ReadonlySet<string>;
  readonly floored: ReadonlySet<string>;
}

/** Seconds one contact of a channel takes a party, with what the AI left over being harder. */
export function handleTime(
  { ahtSec }: FullChannel,
  { ai, kind, split, ...parties }: FullOption,
  party: PartyName,
): number {
  const tier =
    kind === 'hybrid' &&
    split?.by === 'tier' &&
    (party === 'provider' ? split.tier1AhtSec : split.tier2AhtSec);
  return (tier || ahtSec) * (1 + (ai?.ahtUplift ?? 0)) * (parties[party]?.ahtFactor ?? 1);
}

/** Share of the contacts that comes to a party, before blocks and overflow. */
function partOf({ kind, split }: FullOption, party: PartyName): number {
  const { by, providerShare = 0, tier1Share = 0, escalationRate = 0 } = split ?? {};
  if (kind !== 'hybrid' || (by !== 'share' && by !== 'tier')) return 1;
  const outside = by === 'share' ? providerShare : tier1Share;
  return party === 'provider' ? outside : 1 - outside + (by === 'tier' ? outside * escalationRate : 0);
}

/** Asked once for what a queue wants of its team, then for the team that carries a load. */
export type Finder = (target: Target) => (load: number) => Team;

/** One load at a time, exactly. */
export const exactly: Finder = (target) => (load) => teamFor(load, target);

const NO_QUEUE = {
  block: null,
  contactsPerHour: null,
  agents: null,
  serviceLevel: null,
  averageWait: null,
  pAbandon: null,
};

/**
 * A party's week, ready to be asked for the hours on seat that `human` contacts a month need; with `rows` it
 * also writes its teams down. Each block is a steady state of its own (Green, Kolesar, Whitt 2007).
 */
export function weekOf(
  scenario: FullScenario,
  option: FullOption,
  party: PartyName,
  find: Finder = exactly,
): (human: number, rows?: StaffingRow[]) => Staffed {
  const outside = party === 'provider';
  const split = option.kind === 'hybrid' ? option.split : undefined;
  const by = split?.by;
  const spills = by === 'overflow';
  const ownAgents = split?.inHouseAgents ?? 0;
  const pool = outside ? (option.provider?.poolErlangs ?? 0) : 0;
  const blendShare = option[party]?.blendShare ?? 0;
  const part = partOf(option, party);
  const whole = scenario.profile.reduce((sum, { share }) => sum + share, 0);
  const blocks = scenario.profile
    .filter(({ id }) => by !== 'hours' || split?.providerBlocks?.includes(id) === outside)
    // a block of no time to speak of: no contacts are still none in it, any contacts are more than can be staffed
    .map(({ id, hours, share }) => ({
      id,
      hours,
      perHour: Math.min(share / whole / hours, Number.MAX_VALUE),
    }));
  const openHoursPerWeek = blocks.reduce((sum, { hours }) => sum + hours, 0);
  const channels = scenario.demand.channels.map((channel) => {
    const { id, handling, share, maxOccupancy, concurrency, slTarget = 0, slSeconds = 0 } = channel;
    const queue = handling === 'queue';
    const away =
      (by === 'channel' && split?.providerChannels?.includes(id) !== outside) ||
      (spills && outside && !queue);
    const timeOf = (of: PartyName) => timePerChat(handleTime(channel, option, of), concurrency);
    const ahtSec = timeOf(party);
    const asked = { ...channel, ahtSec, slTarget, slSeconds };
    const target = pool ? { ...asked, minAgents: 0, patienceSec: null, maxAbandon: 1 } : asked;
    const ownAhtSec = spills ? timeOf('inHouse') : ahtSec;
    return { id, queue, away, share, ahtSec, ownAhtSec, maxOccupancy, target, team: find(target) };
  });

  return (human, rows) => {
    const perWeek = (human * part) / WEEKS_PER_MONTH;
    const held = { cap: new Set<string>(), floor: new Set<string>() };
    const { onSeat: ownHours = 0, idle: ownIdle = 0, blocked } = spills ? overflow(perWeek, rows) : {};
    let onSeat = ownHours;
    let idle = ownIdle;
    let work = 0;
    let workOnSeat = 0;
    const channelContacts = channels.map((channel) => {
      if (channel.away) return 0;
      const week = weekOfChannel(channel, perWeek, blocked, held, rows);
      onSeat += week.onSeat;
      idle += week.idle;
      if (!channel.queue) {
        work += week.load;
        workOnSeat += week.load / channel.maxOccupancy;
      }
      return week.contacts * WEEKS_PER_MONTH;
    });
    const blended = Math.min(work, blendShare * idle);
    const onSeatHoursPerWeek = onSeat + (work && workOnSeat * (1 - blended / work));
    if (!(onSeatHoursPerWeek < 1e15)) throw new ModelInputError('E_RANGE', 'load');
    const divided = by === 'channel' || by === 'hours' || spills;
    const contacts = divided ? channelContacts.reduce((sum, each) => sum + each, 0) : human * part;
    return {
      onSeatHoursPerWeek,
      openHoursPerWeek,
      contacts,
      channelContacts,
      capped: held.cap,
      floored: held.floor,
    };
  };

  /** The own team of an overflow split: its hours, and the share of each block's contacts that finds it busy. */
  function overflow(perWeek: number, rows: StaffingRow[] | undefined) {
    let onSeat = 0;
    let idle = 0;
    const blocked = blocks.map(({ id, hours, perHour }) => {
      let contactsPerHour = 0;
      let load = 0;
      for (const { queue, share, ownAhtSec } of channels)
        if (queue) {
          contactsPerHour += perWeek * share * perHour;
          load += (perWeek * share * perHour * ownAhtSec) / 3600;
        }
      if (load > LIMIT) throw new ModelInputError('E_RANGE', 'load');
      const turnedAway = load && 1 / inverseB(ownAgents, load);
      if (outside) return turnedAway;
      const carried = load * (1 - turnedAway);
      onSeat += ownAgents * hours;
      idle += (ownAgents - carried) * hours;
      const team = { party, channel: null, block: id, contactsPerHour, load, agents: ownAgents };
      const occupancy = ownAgents && carried / ownAgents;
      rows?.push({ ...team, occupancy, serviceLevel: 1, averageWait: 0, pAbandon: 0 });
      return turnedAway;
    });
    return { onSeat, idle, blocked };
  }

  /** A channel's contacts, hours of work, hours on seat and idle hours in a week, before work is done in idle time. */
  function weekOfChannel(
    { id, queue, share, ahtSec, maxOccupancy, target, team }: (typeof channels)[number],
    perWeek: number,
    blocked: readonly number[] | undefined,
    heldBy: Readonly<Record<'cap' | 'floor', Set<string>>>,
    rows: StaffingRow[] | undefined,
  ) {
    const staffed = queue && !(spills && !outside);
    const arriving = perWeek * share;
    let contacts = 0;
    let work = 0;
    let onSeat = 0;
    let idle = 0;
    for (let b = 0; b < blocks.length; b++) {
      const { id: block, hours, perHour } = blocks[b] as (typeof blocks)[number];
      let contactsPerHour = arriving * perHour;
      if (blocked && queue) {
        const turnedAway = blocked[b] ?? 0;
        contactsPerHour *= outside ? turnedAway : 1 - turnedAway;
      }
      const load = (contactsPerHour * ahtSec) / 3600;
      contacts += contactsPerHour * hours;
      work += load * hours;
      if (!staffed) continue;
      const { agents: all, held } = team(load + pool);
      const agents = pool ? shareOfPool(all, load, pool) : all;
      onSeat += agents * hours;
      if (agents > load) idle += (agents - load) * hours;
      if (held && !pool) heldBy[held].add(id);
      if (!rows) continue;
      const { occupancy, slOffered, meanWaitSec, pAbandon } = service(all, load + pool, target);
      const reached = { occupancy, serviceLevel: slOffered, averageWait: meanWaitSec, pAbandon };
      rows.push({ party, channel: id, block, contactsPerHour, load, agents, ...reached });
    }
    if (!queue) rows?.push({ party, channel: id, ...NO_QUEUE, load: work, occupancy: maxOccupancy });
    return { contacts, load: work, onSeat, idle };
  }
}
