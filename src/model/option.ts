import { roundedUp } from './billedSeconds';
import { demandOf } from './demand';
import { extraLines } from './extras';
import { declarations } from './formula';
import { inHouseLines } from './inHouse';
import { invoiceLines } from './invoice';
import { type Ledger, ledger, type Value } from './ledger';
import { payback } from './payback';
import type { Warning, WarningCode } from './result';
import type { FullOption, FullScenario } from './scenario';
import { paidFor } from './shrinkage';
import { handleTime, type PartyName, type Staffed, type StaffingRow, staff } from './staffing';
import { INDEX, sideLines, totalLines } from './totals';
import type { Unit } from './units';

/** An option with its quantities, the teams of one month, and what deserves a sentence. */
export interface Evaluated {
  readonly option: FullOption;
  readonly book: Ledger;
  readonly staffing: readonly StaffingRow[];
  readonly warnings: readonly Warning[];
}

const PARTIES = ['inHouse', 'provider'] as const;

/** Only the parties an option's kind has, and the defaults that depend on other fields. */
function complete(option: FullOption, { demand, churn }: FullScenario): FullOption {
  const { kind, quality, inHouse, provider } = option;
  const fcr = quality.fcr ?? demand.referenceFcr;
  return {
    ...option,
    quality: { fcr, csat: quality.csat ?? churn?.referenceCsat },
    inHouse: kind === 'provider' ? undefined : inHouse,
    provider:
      provider && kind !== 'inHouse'
        ? { ...provider, resolutionRate: provider.resolutionRate ?? fcr }
        : undefined,
  };
}

/** Evaluates one option; the baseline must be evaluated before the others and is handed in to them. */
export function evaluateOption(
  scenario: FullScenario,
  said: FullOption,
  staffingMonth: number,
  before?: Evaluated,
): Evaluated {
  const option = complete(said, scenario);
  const { horizonMonths, currency, demand, churn } = scenario;
  const { provider, ai } = option;
  const calendar = Array.from({ length: horizonMonths }, (_, month) => month);
  const lastMonth = horizonMonths - 1;

  const input = (id: string): Value => {
    const keys = id.split('.');
    let value: unknown = (keys[0] as string) in option ? option : scenario;
    for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
    if (Array.isArray(value)) return calendar.map((month) => (value as number[])[month % 12] ?? 0);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const book = ledger(horizonMonths, input, before?.book);
  const found = (id: string, unit: Unit, value: Value, inputs: readonly string[]) =>
    book.put(id, { unit, value, origin: 'staffing', inputs });
  const dates: Readonly<Record<string, (month: number) => number>> = {
    month: (month) => month,
    year: (month) => Math.floor(month / 12),
    monthInYear: (month) => (month % 12) + 1,
    firstMonth: (month) => +!month,
    lastMonth: (month) => +(month === lastMonth),
    yearEnd: (month) => +(month % 12 === 11 || month === lastMonth),
  };
  for (const id in dates)
    book.put(id, {
      unit: id === 'year' ? 'year' : 'months',
      value: calendar.map(dates[id] as () => number),
      origin: 'computed',
    });

  const warnings: Warning[] = [];
  const warn = (code: WarningCode, party: PartyName, when: (month: number) => boolean, about = {}) => {
    const months = calendar.filter(when);
    if (months.length) warnings.push({ code, party, ...about, months });
  };
  const months = demandOf(scenario, option, Math.ceil(horizonMonths / 12) * 12);
  for (const id of ['issues', 'contacts', 'automated', 'humanContacts'] as const)
    found(
      id,
      'contacts',
      calendar.map((month) => months[month]?.[id] ?? 0),
      DEMAND,
    );
  const staffing: StaffingRow[] = [];
  for (const party of PARTIES) staffParty(party);

  book.enter(
    declarations(
      [
        INDEX,
        inHouseLines(option),
        invoiceLines(scenario, option, rateId(provider?.currency)),
        sideLines(!!ai, !!churn, rateId(ai?.currency)),
        extraLines(option),
        totalLines(option, before?.option ?? option),
      ].join('\n'),
    ),
  );
  const savings = calendar.map((month) => book.at('savings', month));
  const paybackMonths = payback({ oneTime: book.at('extraOneTime', 0), savings });
  found('vsBaseline.paybackMonths', 'months', paybackMonths ?? Number.NaN, ['extraOneTime', 'savings']);

  warn(
    'W_MIN_COMMITMENT',
    'provider',
    (m) => book.at('minimumTopUp', m) > 0 || book.at('annualTrueUp', m) > 0,
  );
  warn('W_EXIT_FEE', 'provider', (m) => book.at('exitFee', m) > 0);
  for (const party of PARTIES)
    for (const { id, status } of option[party]?.extras ?? [])
      if (status === 'unknown') warn('W_UNKNOWN_EXTRA', party, () => true, { id });
  return { option, book, staffing, warnings };

  /** The id of a currency's rate; the scenario's own has none. */
  function rateId(foreign: string | undefined): string | undefined {
    return foreign && foreign !== currency ? `fx.${foreign}` : undefined;
  }

  function staffParty(party: PartyName): void {
    const terms = option[party];
    if (!terms) {
      found(
        `${party}Contacts`,
        'contacts',
        calendar.map(() => 0),
        [],
      );
      return;
    }
    const peak = (party === 'inHouse' ? option.inHouse : provider?.scheme)?.flex === 'peak';
    const known = new Map<number, Staffed>();
    const teams = (peak ? months : months.slice(0, horizonMonths)).map(({ humanContacts }) => {
      const team = known.get(humanContacts) ?? staff(scenario, option, party, humanContacts);
      known.set(humanContacts, team);
      return team;
    });
    staff(scenario, option, party, months[staffingMonth]?.humanContacts ?? 0, staffing);
    const need = teams.map(
      ({ onSeatHoursPerWeek }) =>
        paidFor(onSeatHoursPerWeek, terms.shrinkage, terms.scheduleLoss) / terms.paidHoursPerWeek,
    );
    const monthly = (value: (team: Staffed) => number) => teams.slice(0, horizonMonths).map(value);
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
        calendar.map((month) => Math.max(...need.slice(month - (month % 12), month - (month % 12) + 12))),
        [`${party}.needFte`],
      );
    if (party === 'provider' && provider)
      demand.channels.forEach((channel, k) => {
        const { billableAhtShare, incrementSec } = provider.scheme;
        found(
          `providerContacts.${channel.id}`,
          'contacts',
          monthly(({ channelContacts }) => channelContacts[k] ?? 0),
          ['providerContacts'],
        );
        const seconds = roundedUp(handleTime(channel, option, party) * billableAhtShare, incrementSec);
        found(`billedSeconds.${channel.id}`, 'seconds', seconds, [
          `demand.channels.${k}.ahtSec`,
          'provider.ahtFactor',
          'provider.scheme.billableAhtShare',
          'provider.scheme.incrementSec',
        ]);
      });
    for (const { id: channel } of demand.channels) {
      warn('W_OCCUPANCY_CAP', party, (m) => !!teams[m]?.capped.has(channel), { channel });
      warn('W_MIN_AGENTS', party, (m) => !!teams[m]?.floored.has(channel), { channel });
    }
    warn('W_SMALL_TEAM', party, (m) => (need[m] ?? 0) > 0 && (need[m] ?? 0) < 3);
  }
}

const DEMAND = ['contactsPerMonth', 'seasonality', 'growthPerYear', 'referenceFcr', 'recontactRate'].map(
  (field) => `demand.${field}`,
);

/** What the hours on seat depend on: the channels, and what the party and the AI do to their handle time. */
function staffingInputs({ demand }: FullScenario, option: FullOption, party: PartyName): string[] {
  const numbers = (prefix: string, fields: object | undefined) =>
    Object.entries(fields ?? {}).flatMap(([field, value]) =>
      typeof value === 'number' ? [`${prefix}.${field}`] : [],
    );
  const { ahtFactor = 1, blendShare = 0 } = option[party] ?? {};
  return [
    `${party}Contacts`,
    ...demand.channels.flatMap((channel, i) => numbers(`demand.channels.${i}`, channel)),
    ...numbers(party, { ahtFactor, blendShare }),
    ...numbers('split', option.split),
    ...numbers('ai', option.ai && { ahtUplift: option.ai.ahtUplift }),
  ];
}
