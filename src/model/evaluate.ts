import { inMonth } from './compile';
import { type ErrorCode, ModelInputError } from './errors';
import { LINES, ONE_TIME } from './lines';
import { type Evaluated, evaluateAll } from './option';
import { quantities } from './quantities';
import type { Month, OptionResult, Result, Wishes } from './result';
import type { Scenario } from './scenario';
import { validate } from './validate';

/** Ids behind the fields of a month that are called otherwise there. */
const MONTH: Readonly<Record<Exclude<keyof Month, 'lines'>, string>> = {
  issues: 'issues',
  contacts: 'contacts',
  automated: 'automated',
  humanContacts: 'humanContacts',
  inHouseContacts: 'inHouseContacts',
  providerContacts: 'providerContacts',
  inHouseFte: 'paidFte',
  hires: 'hires',
  providerFte: 'provider.needFte',
  seats: 'seats',
  units: 'units',
  total: 'total',
};
/** Names with the ids of their quantities. */
const under = (prefix: string, names: readonly string[]) =>
  names.map((name) => [name, `${prefix}.${name}`] as const);
const SINGLE = {
  lines: under('lines', LINES),
  oneTime: under('oneTime', [...ONE_TIME, 'total']),
  totals: under('totals', [
    'recurring',
    'oneTime',
    'exit',
    'grandTotal',
    'npv',
    'contacts',
    'issues',
    'perContact',
    'perIssue',
  ]),
  unitCosts: under('unitCosts', ['perProductiveHour', 'perPaidHour']),
  vsBaseline: under('vsBaseline', ['saving', 'npvSaving', 'paybackMonths', 'roi']),
};

/**
 * Every option of a scenario, month by month, against the baseline. Never throws and never returns NaN:
 * what is wrong comes back as a list, all of it at once, sorted by path.
 */
export function evaluate(scenario: Scenario, wishes?: Wishes): Result {
  const { staffingMonth = 0, strict, nodes, origins } = wishes ?? {};
  const { errors, full } = validate(scenario, strict);
  if (errors.length) return { ok: false, errors };
  if (!Number.isInteger(staffingMonth) || staffingMonth < 0 || staffingMonth >= full.horizonMonths)
    return refused('E_RANGE', 'staffingMonth');
  try {
    const done = evaluateAll(full, staffingMonth);
    if (done.some(({ book }) => Number.isNaN(book.at('totals.grandTotal', 0) + book.at('totals.npv', 0))))
      return refused('E_RANGE', 'demand.contactsPerMonth');
    const options = full.options.map(({ id }, i): [string, OptionResult] => {
      const each = done.find(({ option }) => option.id === id) as Evaluated;
      const result = view(each, full.horizonMonths);
      return [id, nodes ? { ...result, nodes: quantities(each.book, scenario, i, origins) } : result];
    });
    return { ok: true, options: Object.fromEntries(options) };
  } catch (error) {
    if (error instanceof ModelInputError) return refused('E_RANGE', 'demand.contactsPerMonth');
    throw error;
  }
}

const refused = (code: ErrorCode, path: string): Result => ({ ok: false, errors: [{ code, path }] });

/** The result as callers read it: every number is a quantity of the ledger, "none" is null. */
function view({ book, staffing, warnings }: Evaluated, horizonMonths: number): OptionResult {
  const read = (names: readonly (readonly [string, string])[]) => {
    const out: Record<string, number | null> = {};
    for (const [name, id] of names) {
      const value = book.at(id, 0);
      out[name] = Number.isNaN(value) ? null : value;
    }
    return out;
  };
  const fields = Object.entries(MONTH).map(([name, id]) => [name, book.entry(id)] as const);
  const lines = LINES.map((name) => [name, book.entry(name)] as const);
  const months = Array.from({ length: horizonMonths }, (_, month) => {
    const out: Record<string, unknown> = {};
    for (const [name, entry] of fields) out[name] = inMonth(entry, month);
    const of: Record<string, number> = {};
    for (const [name, entry] of lines) of[name] = inMonth(entry, month);
    out['lines'] = of;
    return out;
  });
  return {
    months,
    lines: read(SINGLE.lines),
    oneTime: read(SINGLE.oneTime),
    totals: read(SINGLE.totals),
    unitCosts: read(SINGLE.unitCosts),
    vsBaseline: read(SINGLE.vsBaseline),
    warnings,
    staffing,
  } as unknown as OptionResult;
}
