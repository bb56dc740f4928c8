import type { Quantity } from './quantity.ts';

/** One side of a bill: an option of the comparison with every quantity the model worked out for it. */
export interface Side {
  readonly name: string;
  readonly nodes: readonly Quantity[];
}

export type Period = 'month' | 'year';

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
} as const;

export type Group = keyof typeof groups;
const groupNames = Object.keys(groups) as Group[];

/** The lines of a bill in the order they are read. */
export const lineNames: readonly string[] = Object.values(groups).flat();

/** What a quantity comes to in its first year, or in an average month of it. */
export function amountOf({ value }: Quantity, period: Period): number {
  if (typeof value !== 'object' || value === null) return value ?? 0;
  const year = value.slice(0, 12);
  const sum = year.reduce((total, amount) => total + amount, 0);
  return period === 'year' ? sum : sum / year.length;
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
  readonly name: string;
  readonly amounts: readonly (number | undefined)[];
}

export interface Rows {
  readonly groups: readonly {
    readonly name: Group;
    readonly rows: readonly Row[];
    readonly sums: readonly number[];
  }[];
  readonly totals: readonly number[];
}

/** The sides line against line, in whole amounts that add up on each side. */
export function rowsOf(sides: readonly Side[], period: Period): Rows {
  const columns = sides.map(({ nodes }) => {
    const lines = lineNames.flatMap((name) => {
      const amount = amountOf(nodes.find(({ id }) => id === name) ?? noLine, period);
      return amount ? [[name, amount] as const] : [];
    });
    const whole = rounded(lines.map(([, amount]) => amount));
    return new Map(lines.map(([name], index) => [name, whole[index] ?? 0]));
  });
  const sum = (names: readonly string[]) =>
    columns.map((column) => names.reduce((total, name) => total + (column.get(name) ?? 0), 0));
  return {
    groups: groupNames.flatMap((name) => {
      const rows = groups[name]
        .filter((line) => columns.some((column) => column.has(line)))
        .map((line) => ({ name: line, amounts: columns.map((column) => column.get(line)) }));
      return rows.length > 0 ? [{ name, rows, sums: sum(groups[name]) }] : [];
    }),
    totals: sum(lineNames),
  };
}

const noLine: Quantity = { id: '', unit: 'money', labelKey: '', origin: 'computed', expr: null, value: 0 };
