import { teamFor } from './agentsNeeded';
import { LIMIT } from './check';
import { timePerChat } from './effectiveAht';
import { service } from './erlangA';
import { inverseB } from './erlangB';
import { ModelInputError } from './errors';
import type { FullChannel, FullOption, FullScenario } from './scenario';
import { teamInPool } from './sharedPool';
import { WEEKS_PER_MONTH } from './units';

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

/**
 * The hours a party must have on seat for `human` contacts a month; with `rows` it also writes its teams down.
 * Each block of the week is a steady state of its own (Green, Kolesar, Whitt 2007).
 */
export function staff(
  scenario: FullScenario,
  option: FullOption,
  party: PartyName,
  human: number,
  rows?: StaffingRow[],
): Staffed {
  const { channels } = scenario.demand;
  const outside = party === 'provider';
  const split = option.kind === 'hybrid' ? option.split : undefined;
  const by = split?.by;
  const spills = by === 'overflow';
  const whole = scenario.profile.reduce((sum, { share }) => sum + share, 0);
  const open = scenario.profile.filter(
    ({ id }) => by !== 'hours' || split?.providerBlocks?.includes(id) === outside,
  );
  const perWeek = (human * partOf(option, party)) / WEEKS_PER_MONTH;
  const arrivals = (channel: FullChannel, { share, hours }: (typeof open)[number]) =>
    (perWeek * channel.share * share) / whole / hours;
  const timeOf = (channel: FullChannel, of: PartyName) =>
    timePerChat(handleTime(channel, option, of), channel.concurrency);

  const ownAgents = split?.inHouseAgents ?? 0;
  const ownTeam = open.map((block) => {
    let perHour = 0;
    let load = 0;
    for (const channel of spills ? channels : [])
      if (channel.handling === 'queue') {
        perHour += arrivals(channel, block);
        load += (arrivals(channel, block) * timeOf(channel, 'inHouse')) / 3600;
      }
    if (load > LIMIT) throw new ModelInputError('E_RANGE', 'load');
    return { perHour, load, blocked: load && 1 / inverseB(ownAgents, load) };
  });

  let onSeat = 0;
  let idle = 0;
  let work = 0;
  let workOnSeat = 0;
  const capped = new Set<string>();
  const floored = new Set<string>();
  if (spills && !outside)
    open.forEach(({ id, hours }, b) => {
      const { perHour = 0, load = 0, blocked = 0 } = ownTeam[b] ?? {};
      const carried = load * (1 - blocked);
      onSeat += ownAgents * hours;
      idle += (ownAgents - carried) * hours;
      const occupancy = ownAgents && carried / ownAgents;
      const never = { serviceLevel: 1, averageWait: 0, pAbandon: 0 };
      rows?.push({
        party,
        channel: null,
        block: id,
        contactsPerHour: perHour,
        load,
        agents: ownAgents,
        occupancy,
        ...never,
      });
    });

  const channelContacts = channels.map((channel) => {
    const { id, handling, maxOccupancy, slTarget = 0, slSeconds = 0, patienceSec } = channel;
    const queue = handling === 'queue';
    if (
      (by === 'channel' && split?.providerChannels?.includes(id) !== outside) ||
      (spills && outside && !queue)
    )
      return 0;
    const ahtSec = timeOf(channel, party);
    const pool = outside ? (option.provider?.poolErlangs ?? 0) : 0;
    const asked = { ...channel, ahtSec, slTarget, slSeconds, patienceSec };
    const target = pool ? { ...asked, minAgents: 0, patienceSec: null, maxAbandon: 1 } : asked;
    let contacts = 0;
    let hoursOfWork = 0;
    open.forEach((block, b) => {
      const blocked = ownTeam[b]?.blocked ?? 0;
      const contactsPerHour =
        arrivals(channel, block) * (spills && queue ? (outside ? blocked : 1 - blocked) : 1);
      const load = (contactsPerHour * ahtSec) / 3600;
      contacts += contactsPerHour * block.hours;
      hoursOfWork += load * block.hours;
      if (!queue || (spills && !outside)) return;
      const {
        agents,
        held,
        whole = agents,
      } = pool ? teamInPool(load, pool, target) : { whole: undefined, ...teamFor(load, target) };
      onSeat += agents * block.hours;
      idle += Math.max(0, agents - load) * block.hours;
      if (held) (held === 'cap' ? capped : floored).add(id);
      if (!rows) return;
      const { occupancy, slOffered, meanWaitSec, pAbandon } = service({
        ...target,
        agents: whole,
        load: load + pool,
      });
      const reached = { occupancy, serviceLevel: slOffered, averageWait: meanWaitSec, pAbandon };
      rows.push({ party, channel: id, block: block.id, contactsPerHour, load, agents, ...reached });
    });
    if (!queue) {
      work += hoursOfWork;
      workOnSeat += hoursOfWork / maxOccupancy;
      const none = {
        block: null,
        contactsPerHour: null,
        agents: null,
        serviceLevel: null,
        averageWait: null,
        pAbandon: null,
      };
      rows?.push({ party, channel: id, ...none, load: hoursOfWork, occupancy: maxOccupancy });
    }
    return contacts * WEEKS_PER_MONTH;
  });

  const blended = Math.min(work, (option[party]?.blendShare ?? 0) * idle);
  const onSeatHoursPerWeek = onSeat + (work && workOnSeat * (1 - blended / work));
  if (!(onSeatHoursPerWeek < 1e15)) throw new ModelInputError('E_RANGE', 'load');
  const whatever = by === 'channel' || by === 'hours' || spills;
  const contacts = whatever
    ? channelContacts.reduce((sum, each) => sum + each, 0)
    : human * partOf(option, party);
  return { onSeatHoursPerWeek, contacts, channelContacts, capped, floored };
}
