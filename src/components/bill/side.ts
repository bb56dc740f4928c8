import { LINES, type LineName, ONE_TIME } from '~/model/lines';
import type { Lines, OptionResult } from '~/model/result';
import type { Citation } from './Working.tsx';

/** What a bill is for: the first month, the first year, or all months with what is paid once. */
export type Period = 'month' | 'year' | 'all';

/** A line of the bill of a period; what is paid once stands only in the bill of all. */
export type PeriodLine = LineName | `oneTime.${(typeof ONE_TIME)[number]}` | 'exitFee';
type Amounts = Readonly<Partial<Record<PeriodLine, number>>>;

/** One side of a bill: an option of the comparison, as the money by line that each period comes to. */
export interface Side {
  readonly name: string;
  readonly lines: Readonly<Record<Period, Amounts>>;
}

/** One side of a bill with everything behind it: the option as the model evaluated it, with its quantities. */
export interface WorkedSide {
  readonly name: string;
  readonly option: OptionResult;
  /** Sources of its own, where the same quantity stands on another figure than on the other side. */
  readonly citations?: Readonly<Record<string, Citation>>;
  /** Names of its own of what stands in lists, by id. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** How many months of an option a period covers. */
export const monthsIn = (period: Period, { months }: OptionResult): number =>
  period === 'all' ? months.length : period === 'month' ? 1 : Math.min(12, months.length);

/** The lines of what is paid once. */
export const onceLines = ONE_TIME.map((name) => `oneTime.${name}` as const);

/** Lines that answer each other on the two sides stand together; in reading order. */
const groups = {
  people: [
    'wages',
    'shiftPremium',
    'onCosts',
    'support',
    'attrition',
    'providerFees',
    'minimumTopUp',
    'annualTrueUp',
    'tax',
  ],
  place: ['technology', 'workspace', 'retainedTools'],
  running: ['overhead', 'fixed', 'governance'],
  other: ['extras', 'ai', 'churn'],
  once: [...onceLines, 'exitFee'],
} as const satisfies Record<string, readonly PeriodLine[]>;

export type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];
const lineNames: readonly PeriodLine[] = Object.values(groups).flat();

/** The money by line that an option comes to in each period. */
export function linesOf(option: OptionResult): Side['lines'] {
  const over = (period: Period) => {
    const months = option.months.slice(0, monthsIn(period, option));
    const sums = LINES.map((name) => [name, months.reduce((sum, { lines }) => sum + lines[name], 0)]);
    return Object.fromEntries(sums) as Lines;
  };
  const once = ONE_TIME.map((name) => [`oneTime.${name}`, option.oneTime[name]]);
  return {
    month: over('month'),
    year: over('year'),
    all: { ...over('all'), ...Object.fromEntries(once), exitFee: option.totals.exit },
  };
}

/** Whole amounts that still add up: each takes over the rounding left by those before it. */
function rounded(amounts: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return amounts.map((amount) => {
    exact += amount;
    const whole = Math.round(exact) - shown;
    shown += whole;
    return whole;
  });
}

/** One row: a line and its whole amount on each side, none where a side has no such line. */
export interface Row {
  readonly name: PeriodLine;
  readonly amounts: readonly (number | undefined)[];
}

export interface Rows {
  readonly groups: readonly {
    readonly name: Group;
    readonly rows: readonly Row[];
    readonly sums: readonly (number | undefined)[];
  }[];
  readonly totals: readonly number[];
}

/** The sides line against line, in whole amounts that add up on each side. */
export function rowsOf(sides: readonly Side[], period: Period): Rows {
  const columns = sides.map(({ lines }) => {
    const amounts = lineNames.map((name) => lines[period][name] ?? 0);
    const whole = rounded(amounts);
    return new Map(lineNames.flatMap((name, line) => (amounts[line] ? [[name, whole[line] ?? 0]] : [])));
  });
  const sum = (names: readonly PeriodLine[]) =>
    columns.map((column) => names.reduce((total, name) => total + (column.get(name) ?? 0), 0));
  return {
    groups: groupNames.flatMap((name) => {
      const rows = (groups[name] as readonly PeriodLine[])
        .filter((line) => columns.some((column) => column.has(line)))
        .map((line) => ({ name: line, amounts: columns.map((column) => column.get(line)) }));
      const sums = sum(groups[name]).map((amount, side) =>
        rows.some(({ amounts }) => amounts[side] !== undefined) ? amount : undefined,
      );
      return rows.length > 0 ? [{ name, rows, sums }] : [];
    }),
    totals: sum(lineNames),
  };
}
