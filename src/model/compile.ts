import { ceilTol } from './ceilTol';
import type { Expr } from './formula';
import type { Entry } from './ledger';

type InMonth = (month: number) => number;

/** The value of an entry in a month; a single value holds in every month. */
export const inMonth = ({ value }: Pick<Entry, 'value'>, month: number): number =>
  typeof value === 'number' ? value : (value[month] ?? Number.NaN);

const ratio = (above: number, below: number): number => {
  const value = above / below;
  return Number.isFinite(value) ? value : Number.NaN;
};

const join: Partial<Record<string, (a: InMonth, b: InMonth) => InMonth>> = {
  '+': (a, b) => (month) => a(month) + b(month),
  '*': (a, b) => (month) => a(month) * b(month),
  '-': (a, b) => (month) => a(month) - b(month),
  '/': (a, b) => (month) => ratio(a(month), b(month)),
  min: (a, b) => (month) => Math.min(a(month), b(month)),
  max: (a, b) => (month) => Math.max(a(month), b(month)),
  pow: (a, b) => (month) => a(month) ** b(month),
};

/**
 * Reads an expression once and returns what computes the line's value, as often as wanted, from the entries it
 * names as they then stand. Whether a value is single or monthly is settled by the first reading.
 */
export function compile(line: Entry, expr: Expr, months: number, entryOf: (id: string) => Entry): () => void {
  /** Sums over all months are taken once, before the months are gone through. */
  const sums: (() => void)[] = [];
  let monthly = false;
  const result = read(expr);
  if (!monthly)
    return () => {
      for (const take of sums) take();
      line.value = result(0);
    };
  const series = new Array<number>(months).fill(Number.NaN);
  line.value = series;
  return () => {
    for (const take of sums) take();
    for (let month = 0; month < months; month++) series[month] = result(month);
  };

  function read(part: Expr): InMonth {
    if (typeof part === 'number') return () => part;
    if (typeof part === 'string') {
      const entry = entryOf(part);
      if (typeof entry.value === 'number') return () => entry.value as number;
      monthly = true;
      return (month) => (entry.value as readonly number[])[month] as number;
    }
    const [operator, first = null, ...others] = part ?? ['+'];
    if (operator === 'sum' || operator === 'yearSum' || operator === 'prev') {
      const entry = first === line.id ? line : entryOf(first as string);
      const sum = (from: number, to: number) => {
        let total = 0;
        for (let month = from; month <= to; month++) total += inMonth(entry, month);
        return total;
      };
      if (operator === 'sum') {
        let total = Number.NaN;
        sums.push(() => {
          total = sum(0, months - 1);
        });
        return () => total;
      }
      monthly = true;
      if (operator === 'yearSum') return (month) => sum(month - (month % 12), month);
      const start = read(others[0] ?? null);
      return (month) => (month ? inMonth(entry, month - 1) : start(0));
    }
    const left = read(first);
    if (operator === 'ceilTol') return (month) => ceilTol(left(month));
    if (operator === 'tiered') {
      const steps = others.slice(1).map((step) => (step === null ? () => Infinity : read(step)));
      return (month) => {
        const units = left(month);
        const step = steps.findIndex((upTo, i) => i % 2 === 0 && units <= upTo(month));
        return units * (steps[step + 1]?.(month) ?? Number.NaN);
      };
    }
    const two = join[operator];
    return two ? others.map(read).reduce(two, left) : () => Number.NaN;
  }
}
