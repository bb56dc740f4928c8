import type { Answers } from '../../form/answers.ts';
import { deferredFte } from '../../model/deferredFte.ts';
import { effectiveAht } from '../../model/effectiveAht.ts';
import { erlangA } from '../../model/erlangA.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { OptionResult, WarningCode } from '../../model/result.ts';
import { fteForSeats, scheduledHours } from '../../model/shrinkage.ts';
import type { StaffingRow } from '../../model/staffing.ts';
import type { Parts } from '../../worker/parts.ts';
import type { Channel } from '../asked/channels.ts';
import { dayOf, daysFor, openingOf } from '../dayOf.ts';
import { type Values, valuesAt } from '../values.ts';
import { longestWait, paceFor } from './emailPace.ts';
import { scenarioOf } from './scenarioOf.ts';

/** A team in one hour and what it delivers: shares of contacts, the mean wait in seconds. */
export interface Team {
  readonly agents: number;
  readonly contactsPerHour: number;
  /** In erlangs. */
  readonly load: number;
  readonly occupancy: number;
  readonly level: number;
  /** Without end where more comes in than the team can handle. */
  readonly wait: number;
  readonly abandoned: number;
}

/** One hour of an open day: each live channel's team, and all of them together. */
export interface Hour {
  /** The full hour it begins at. */
  readonly start: number;
  readonly teams: Readonly<Record<string, Team>>;
  readonly agents: number;
  readonly load: number;
}

/** A channel somebody waits in. */
export interface Queue {
  readonly channel: Channel;
  readonly model: 'erlangC' | 'erlangA';
  /** Seconds a contact takes alone, and of an agent's time with so many at once. */
  readonly alone: number;
  readonly atOnce: number;
  readonly seconds: number;
  /** Its target: a share of contacts, answered within seconds. */
  readonly target: number;
  readonly within: number;
  /** The place of its busiest hour. */
  readonly busiest: number;
  /** Over the week, each contact counted once. */
  readonly level: number;
  readonly wait: number;
  readonly abandoned: number;
  /** What teams about the size needed would deliver in the busiest hour. */
  readonly around: readonly Team[];
}

/** A channel whose contacts may wait: hours of work in a week, and the full-time agents they take. */
export interface Deferred {
  readonly channel: Channel;
  readonly hours: number;
  readonly fte: number;
}

/** How many agents a team needs, hour by hour and in full-time agents. */
export interface Plan {
  readonly fte: { readonly low: number; readonly typical: number; readonly high: number };
  readonly days: number;
  readonly hours: readonly Hour[];
  /** The place of the hour with the most agents, among equals with the most work; absent without calls and chats. */
  readonly peak: number | undefined;
  readonly queues: readonly Queue[];
  readonly deferred: readonly Deferred[];
  /** How emails are worked off: at how many times their average inflow, and the longest wait in open hours. */
  readonly emails: { readonly pace: number; readonly wait: number } | undefined;
  /** Hours a week: of contacts handled, on duty, scheduled where leave is known, and paid. */
  readonly week: {
    readonly work: number;
    readonly onDuty: number;
    readonly scheduled: number | undefined;
    readonly paid: number;
  };
  /** What clears the emails that wait already, for as long as it takes. */
  readonly backlog:
    | { readonly contacts: number; readonly days: number; readonly fte: number; readonly hours: number }
    | undefined;
  /** What the plan took of the answers: shares and hours a week. */
  readonly took: {
    readonly days: number;
    readonly occupancy: number;
    readonly shrinkage: number;
    readonly week: number;
    readonly fewest: number;
  };
  readonly warnings: readonly { readonly code: WarningCode; readonly channel: string | undefined }[];
}

const LIVE = ['phone', 'chat'];

const teamOf = ({ contactsPerHour, load, agents, occupancy, ...row }: StaffingRow): Team => ({
  agents: agents ?? 0,
  contactsPerHour: contactsPerHour ?? 0,
  load,
  occupancy,
  level: row.serviceLevel ?? 1,
  wait: row.averageWait ?? 0,
  abandoned: row.pAbandon ?? 0,
});

/** The team evaluated; undefined where the values make no scenario, as volumes beyond what can be staffed. */
function optionOf(answers: Answers, values: Values, nodes = false): OptionResult | undefined {
  const result = evaluate(scenarioOf(values, openingOf(answers, values)), { nodes });
  return result.ok ? result.options['team'] : undefined;
}

const fteOf = (option: OptionResult | undefined) => option?.months[0]?.inHouseFte;

/** Three teams smaller and three larger than the one needed, as far as there are any. */
function around({ agents, contactsPerHour }: Team, queue: Asked): Team[] {
  const from = Math.max(1, agents - 3);
  return Array.from({ length: agents + 4 - from }, (_, more) => {
    const size = from + more;
    const { seconds: ahtSec, within: slSeconds, patience: patienceSec } = queue;
    const service = erlangA({ contactsPerHour, ahtSec, patienceSec, agents: size, slSeconds });
    return {
      agents: size,
      contactsPerHour,
      load: (contactsPerHour * ahtSec) / 3600,
      occupancy: service.occupancy,
      level: service.slOffered,
      wait: service.meanWaitSec,
      abandoned: service.pAbandon,
    };
  });
}

interface Asked {
  readonly seconds: number;
  readonly within: number;
  readonly patience: number | null;
}

/** A live channel over the week and in its busiest hour. */
function queueOf(
  channel: Channel,
  hours: readonly Hour[],
  weights: readonly number[],
  values: Values,
): Queue[] {
  const teams = hours.map(({ teams: found }) => found[channel]);
  const busiest = teams.reduce(
    (best, team, place) => ((team?.load ?? -1) > (teams[best]?.load ?? -1) ? place : best),
    0,
  );
  const peak = teams[busiest];
  if (!peak) return [];
  const chat = channel === 'chat';
  const alone = (values[`${channel}-time`] ?? 0) * 60;
  const atOnce = chat ? (values['chats'] ?? 1) : 1;
  const asked = {
    seconds: effectiveAht(alone, atOnce),
    within: values[chat ? 'chat-within' : 'within'] ?? 0,
    patience: values['patience'] ?? null,
  };
  const contacts = teams.map((team, place) => (team?.contactsPerHour ?? 0) * (weights[place] ?? 0));
  const all = contacts.reduce((sum, each) => sum + each, 0);
  const mean = (of: (team: Team) => number) =>
    all
      ? teams.reduce((sum, team, place) => sum + (team ? of(team) : 0) * (contacts[place] ?? 0), 0) / all
      : 0;
  return [
    {
      channel,
      model: asked.patience === null ? 'erlangC' : 'erlangA',
      alone,
      atOnce,
      seconds: asked.seconds,
      target: (values['target'] ?? 0) / 100,
      within: asked.within,
      busiest,
      level: all ? mean(({ level }) => level) : 1,
      wait: mean(({ wait }) => wait),
      abandoned: mean(({ abandoned }) => abandoned),
      around: around(peak, asked),
    },
  ];
}

/** The place of the hour with the most agents, among equals with the most work. */
const busiestOf = (hours: readonly Hour[]): number =>
  hours.reduce((best, { agents, load }, place) => {
    const most = hours[best] ?? { agents: 0, load: 0 };
    return agents > most.agents || (agents === most.agents && load > most.load) ? place : best;
  }, 0);

/** The whole plan on typical values, with the ends of the full-time agents; undefined where there is none. */
export function answerOf(answers: Answers): Plan | undefined {
  const values = valuesAt(answers, 'typical');
  const option = optionOf(answers, values, true);
  const [low, typical, high] = [
    fteOf(optionOf(answers, valuesAt(answers, 'low'))),
    fteOf(option),
    fteOf(optionOf(answers, valuesAt(answers, 'high'))),
  ];
  if (!option || low === undefined || typical === undefined || high === undefined) return undefined;

  const opening = openingOf(answers, values);
  const day = dayOf(opening);
  const hours = day.map(({ id, start }): Hour => {
    const rows = option.staffing.filter(({ block }) => block === id);
    const teams = Object.fromEntries(rows.map((row) => [row.channel ?? '', teamOf(row)]));
    const all = Object.values(teams);
    return {
      start,
      teams,
      agents: all.reduce((sum, { agents }) => sum + agents, 0),
      load: all.reduce((sum, { load }) => sum + load, 0),
    };
  });
  const weights = day.map((hour) => hour.hours);
  const live = LIVE.filter((channel) => hours.some(({ teams }) => teams[channel]));

  const week = values['week'] ?? 40;
  const shrinkage = (values['shrinkage'] ?? 0) / 100;
  const away = values['away'];
  const fteFor = (hoursPerWeek: number) =>
    fteForSeats({ seats: 1, hoursPerWeek, shrinkage, scheduleLoss: 0, paidHoursPerWeek: week });
  const deferred = option.staffing
    .filter(({ block }) => block === null)
    .map(({ channel, load, occupancy }) => ({
      channel: channel as Channel,
      hours: load,
      fte: fteFor(load / occupancy),
    }));
  const pace = values['email-within'] === undefined ? 1 : paceFor(day, values['email-within']);
  const node = option.nodes?.find(({ id }) => id === 'inHouse.onSeatHoursPerWeek')?.value;
  const onDuty = (Array.isArray(node) ? node[0] : node) ?? 0;
  const paid = scheduledHours(onDuty, shrinkage, 0);
  const work =
    hours.reduce((sum, { load }, place) => sum + load * (weights[place] ?? 0), 0) +
    deferred.reduce((sum, { hours: own }) => sum + own, 0);

  const days = daysFor(opening);
  const { backlog, clear } = values;
  const ahtSec = (values['email-time'] ?? 0) * 60;
  const busy = (values['occupancy'] ?? 0) / 100;
  return {
    fte: { low, typical, high },
    days,
    hours,
    peak: live.length ? busiestOf(hours) : undefined,
    queues: live.flatMap((channel) => queueOf(channel as Channel, hours, weights, values)),
    deferred,
    emails: values['email'] ? { pace, wait: longestWait(day, pace) } : undefined,
    week: {
      work,
      onDuty,
      scheduled: away === undefined || away / 100 > shrinkage ? undefined : paid * (1 - away / 100),
      paid,
    },
    backlog:
      backlog && clear
        ? {
            contacts: backlog,
            days: clear,
            hours: (backlog * ahtSec) / 3600,
            // What one full-time agent does on an open day, when shifts are spread over all of them.
            fte: deferredFte({
              contactsPerDay: 0,
              ahtSec,
              backlog,
              clearDays: clear,
              productiveHoursPerDay: (week * (1 - shrinkage) * busy) / days,
            }).fte,
          }
        : undefined,
    took: { days: opening.days, occupancy: busy, shrinkage, week, fewest: values['fewest'] ?? 0 },
    warnings: option.warnings.map(({ code, channel }) => ({ code, channel })),
  };
}

/** The answer in its parts: there is one, which the reader waits for. */
export const parts = { plan: answerOf } as const satisfies Parts;
