import { enterStaffing } from './enterStaffing';
import { extraLines } from './extras';
import { declarations } from './formula';
import { inHouseLines } from './inHouse';
import { invoiceLines } from './invoice';
import { type Ledger, ledger, type Value } from './ledger';
import { payback } from './payback';
import type { Warning, WarningCode } from './result';
import type { FullOption, FullScenario } from './scenario';
import { exactly, type PartyName, type StaffingRow } from './staffing';
import { INDEX, sideLines, totalLines } from './totals';

/** An option with its quantities, the teams of one month, and what deserves a sentence. */
export interface Evaluated {
  readonly option: FullOption;
  readonly book: Ledger;
  readonly staffing: readonly StaffingRow[];
  readonly warnings: readonly Warning[];
}

const PARTIES = ['inHouse', 'provider'] as const;

/** Only the parties an option's kind has, and the defaults that depend on other fields. */
export function complete(option: FullOption, { demand, churn }: FullScenario): FullOption {
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

/** The inputs of an option by their ids, its own before the scenario's; NaN for what is not there. */
export function inputsOf(scenario: FullScenario, option: FullOption): (id: string) => Value {
  const { horizonMonths } = scenario;
  return (id) => {
    const keys = keysOf(id);
    let value: unknown = (keys[0] as string) in option ? option : scenario;
    for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
    if (Array.isArray(value))
      return Array.from({ length: horizonMonths }, (_, month) => (value as number[])[month % 12] ?? 0);
    return typeof value === 'number' ? value : Number.NaN;
  };
}

const split = new Map<string, readonly string[]>();
function keysOf(id: string): readonly string[] {
  const keys = split.get(id) ?? id.split('.');
  split.set(id, keys);
  return keys;
}

/** Every option, the baseline first: the others look at it. */
export function evaluateAll(scenario: FullScenario, staffingMonth = 0): Evaluated[] {
  const { options, baseline } = scenario;
  const first = options.find(({ id }) => id === baseline) as FullOption;
  const before = evaluateOption(scenario, first, staffingMonth);
  const others = options.filter((option) => option !== first);
  return [before, ...others.map((option) => evaluateOption(scenario, option, staffingMonth, before))];
}

/** One option; the baseline is evaluated before the others and handed in to them. */
function evaluateOption(
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
  const book = ledger(horizonMonths, inputsOf(scenario, option), before?.book);
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
  const staffing: StaffingRow[] = [];
  const teams = enterStaffing(book, scenario, option, exactly, { month: staffingMonth, rows: staffing });

  /** The id of a currency's rate; the scenario's own has none. */
  const rateId = (foreign: string | undefined) =>
    foreign && foreign !== currency ? `fx.${foreign}` : undefined;
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
  book.put('vsBaseline.paybackMonths', {
    unit: 'months',
    value: paybackMonths ?? Number.NaN,
    origin: 'staffing',
    inputs: ['extraOneTime', 'savings'],
  });

  const warnings: Warning[] = [];
  const warn = (code: WarningCode, party: PartyName, when: (month: number) => boolean, about = {}) => {
    const months = calendar.filter(when);
    if (months.length) warnings.push({ code, party, ...about, months });
  };
  for (const party of PARTIES) {
    const found = teams[party];
    if (!found) continue;
    for (const { id: channel } of demand.channels) {
      warn('W_OCCUPANCY_CAP', party, (m) => !!found[m]?.capped.has(channel), { channel });
      warn('W_MIN_AGENTS', party, (m) => !!found[m]?.floored.has(channel), { channel });
    }
    const need = (month: number) => book.at(`${party}.needFte`, month);
    warn('W_SMALL_TEAM', party, (m) => need(m) > 0 && need(m) < 3);
  }
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
}
