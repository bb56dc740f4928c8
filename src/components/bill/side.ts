import type { LineName } from '~/model/lines';
import type { Lines, OptionResult } from '~/model/result';

/** What a bill is for: the first month, or the first year. */
export type Period = 'month' | 'year';

/** One side of a bill: an option of the comparison, as the money by line that each period comes to. */
export interface Side {
  readonly name: string;
  readonly lines: Readonly<Record<Period, Lines>>;
}

/** One side of a bill with everything behind it: the option as the model evaluated it, with its quantities. */
export interface WorkedSide {
  readonly name: string;
  readonly option: OptionResult;
}

/** How many months of an option a period covers. */
export const monthsIn = (period: Period, { months }: OptionResult): number =>
  period === 'month' ? 1 : Math.min(12, months.length);

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
} as const satisfies Record<string, readonly LineName[]>;

export type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];
const lineNames: readonly LineName[] = Object.values(groups).flat();

/** The money by line that an option comes to in each period. */
export function linesOf(option: OptionResult): Side['lines'] {
  const over = (period: Period) => {
    const months = option.months.slice(0, monthsIn(period, option));
    const sums = lineNames.map((name) => [name, months.reduce((sum, { lines }) => sum + lines[name], 0)]);
    return Object.fromEntries(sums) as Lines;
  };
  return { month: over('month'), year: over('year') };
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
  readonly name: LineName;
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
    const amounts = lineNames.map((name) => lines[period][name]);
    const whole = rounded(amounts);
    return new Map(lineNames.flatMap((name, line) => (amounts[line] ? [[name, whole[line] ?? 0]] : [])));
  });
  const sum = (names: readonly LineName[]) =>
    columns.map((column) => names.reduce((total, name) => total + (column.get(name) ?? 0), 0));
  return {
    groups: groupNames.flatMap((name) => {
      const rows = groups[name]
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
