import { roundedUp } from './billedSeconds';
import { demandOf } from './demand';
import type { Ledger, Value } from './ledger';
import type { FullOption, FullScenario } from './scenario';
import { paidFor } from './shrinkage';
import { type Finder, handleTime, type PartyName, type Staffed, type StaffingRow, weekOf } from './staffing';
import type { Unit } from './units';

/**
 * Enters what is found before money is counted, demand and the hours of each party, into a new ledger or one
 * that has known other numbers; returns each party's teams by month.
 */
export function enterStaffing(
  book: Ledger,
  scenario: FullScenario,
  option: FullOption,
  find: Finder,
  written?: { readonly month: number; readonly rows: StaffingRow[] },
): Readonly<Record<PartyName, readonly Staffed[] | undefined>> {
  const { horizonMonths, demand } = scenario;
  const found = (id: string, unit: Unit, value: Value, inputs: readonly string[]) =>
    book.put(id, { unit, value, origin: 'staffing', inputs });
  const months = demandOf(scenario, option, Math.ceil(horizonMonths / 12) * 12);
  const inside = months.slice(0, horizonMonths);
  for (const id of ['issues', 'contacts', 'automated', 'humanContacts'] as const)
    found(
      id,
      'contacts',
      inside.map((month) => month[id]),
      DEMAND,
    );
  return { inHouse: ofParty('inHouse'), provider: ofParty('provider') };

  function ofParty(party: PartyName): readonly Staffed[] | undefined {
    const terms = option[party];
    if (!terms) {
      found(
        `${party}Contacts`,
        'contacts',
        inside.map(() => 0),
        [],
      );
      return;
    }
    const peak = (party === 'inHouse' ? option.inHouse : option.provider?.scheme)?.flex === 'peak';
    const week = weekOf(scenario, option, party, find);
    const known = new Map<number, Staffed>();
    const teams = (peak ? months : inside).map(({ humanContacts }) => {
      const team = known.get(humanContacts) ?? week(humanContacts);
      known.set(humanContacts, team);
      return team;
    });
    if (written) week(months[written.month]?.humanContacts ?? 0, written.rows);
    const need = teams.map(
      ({ onSeatHoursPerWeek }) =>
        paidFor(onSeatHoursPerWeek, terms.shrinkage, terms.scheduleLoss) / terms.paidHoursPerWeek,
    );
    const monthly = (value: (team: Staffed) => number) => teams.slice(0, horizonMonths).map(value);
    found(`${party}.openHoursPerWeek`, 'hours/week', teams[0]?.openHoursPerWeek ?? 0, []);
    const asked = staffingInputs(scenario, option, party);
    found(
      `${party}Contacts`,
      'contacts',
      monthly(({ contacts }) => contacts),
      ['humanContacts'],
    );
    found(
      `${party}.onSeatHoursPerWeek`,
      'hours/week',
      monthly(({ onSeatHoursPerWeek }) => onSeatHoursPerWeek),
      asked,
    );
    const fte = ['shrinkage', 'scheduleLoss', 'paidHoursPerWeek'].map((field) => `${party}.${field}`);
    found(`${party}.needFte`, 'fte', need.slice(0, horizonMonths), [`${party}.onSeatHoursPerWeek`, ...fte]);
    if (peak)
      found(
        `${party}.peakFte`,
        'fte',
        inside.map((_, month) => Math.max(...need.slice(month - (month % 12), month - (month % 12) + 12))),
        [`${party}.needFte`],
      );
    if (party === 'provider' && option.provider) enterBilled(option.provider.scheme, teams);
    return teams;
  }

  function enterBilled({ billableAhtShare, incrementSec }: Scheme, teams: readonly Staffed[]): void {
    demand.channels.forEach((channel, k) => {
      found(
        `providerContacts.${channel.id}`,
        'contacts',
        teams.slice(0, horizonMonths).map(({ channelContacts }) => channelContacts[k] ?? 0),
        ['providerContacts'],
      );
      const seconds = roundedUp(handleTime(channel, option, 'provider') * billableAhtShare, incrementSec);
      found(`billedSeconds.${channel.id}`, 'seconds', seconds, [
        `demand.channels.${k}.ahtSec`,
        'provider.ahtFactor',
        'provider.scheme.billableAhtShare',
        'provider.scheme.incrementSec',
      ]);
    });
  }
}

type Scheme = NonNullable<FullOption['provider']>['scheme'];

const DEMAND = ['contactsPerMonth', 'seasonality', 'growthPerYear', 'referenceFcr', 'recontactRate'].map(
  (field) => `demand.${field}`,
);

/** What the hours on seat depend on: contacts, opening hours, channels, and what the party and the AI make of them. */
function staffingInputs({ demand }: FullScenario, option: FullOption, party: PartyName): string[] {
  const numbers = (prefix: string, fields: object | undefined) =>
    Object.entries(fields ?? {}).flatMap(([field, value]) =>
      typeof value === 'number' ? [`${prefix}.${field}`] : [],
    );
  const { ahtFactor = 1, blendShare = 0 } = option[party] ?? {};
  return [
    `${party}Contacts`,
    `${party}.openHoursPerWeek`,
    ...demand.channels.flatMap((channel, i) => numbers(`demand.channels.${i}`, channel)),
    ...numbers(party, { ahtFactor, blendShare }),
    ...numbers('provider', party === 'provider' ? { poolErlangs: option.provider?.poolErlangs } : undefined),
    ...numbers('split', option.split),
    ...numbers('ai', option.ai && { ahtUplift: option.ai.ahtUplift }),
  ];
}
