import { ceilTol } from './ceilTol';
import type { Expr } from './formula';
import type { Entry, Value } from './ledger';

/** The value in a month; a single value holds in every month. */
export const inMonth = ({ value }: { readonly value: Value }, month: number): number =>
  typeof value === 'number' ? value : (value[month] ?? Number.NaN);

type Series = number[] | Float64Array;
/** Room for a value a month; thousands, which are draws, stand off the heap, where collecting garbage passes them by. */
const seriesOf = (months: number): Series =>
  months > 1_000 ? new Float64Array(months) : new Array<number>(months).fill(Number.NaN);

/** Part of an expression: one value, or one a month, that `run` computes for some of the months. */
interface Part {
  values: ArrayLike<number>;
  /** How far the next month's value is; 0 for a single value. */
  readonly step: 0 | 1;
  run(from: number, to: number): void;
}

type Join = (out: Series, a: Part, b: Part, from: number, to: number) => void;
const pairwise =
  (join: (a: number, b: number) => number): Join =>
  (out, { values: a, step: s }, { values: b, step: t }, from, to) => {
    for (let m = from; m < to; m++) out[m] = join(a[m * s] as number, b[m * t] as number);
  };
const JOINS: Partial<Record<string, Join>> = {
  // written out, since nearly everything is a sum or a product
  '+': (out, { values: a, step: s }, { values: b, step: t }, from, to) => {
    for (let m = from; m < to; m++) out[m] = (a[m * s] as number) + (b[m * t] as number);
  },
  '*': (out, { values: a, step: s }, { values: b, step: t }, from, to) => {
    for (let m = from; m < to; m++) out[m] = (a[m * s] as number) * (b[m * t] as number);
  },
  '-': pairwise((a, b) => a - b),
  '/': pairwise((a, b) => (Number.isFinite(a / b) ? a / b : Number.NaN)),
  min: pairwise(Math.min),
  max: pairwise(Math.max),
  pow: pairwise(Math.pow),
};
const constant = (value: number): Part => ({ values: [value], step: 0, run() {} });

/**
 * Reads an expression once and returns what computes the line's value, as often as wanted, from the entries it
 * names as they then stand. Whether a value is single or monthly is settled by the first reading.
 */
export function compile(line: Entry, expr: Expr, months: number, entryOf: (id: string) => Entry): () => void {
  /** Set where a month needs what the line came to the month before. */
  let inTurn = false;
  const whole = read(expr);
  const end = whole.step ? months : 1;
  return () => {
    if (inTurn) {
      line.value = whole.values;
      for (let month = 0; month < end; month++) whole.run(month, month + 1);
    } else whole.run(0, end);
    line.value = whole.step ? whole.values : (whole.values[0] as number);
  };

  function read(part: Expr): Part {
    if (typeof part === 'number') return constant(part);
    if (typeof part === 'string') return leaf(entryOf(part));
    if (part === null) return constant(Number.NaN);
    const [operator, first = null, ...others] = part;
    if (operator === 'sum' || operator === 'yearSum' || operator === 'prev') {
      inTurn ||= first === line.id;
      return overMonths(operator, first === line.id ? line : entryOf(first as string), others);
    }
    if (operator === 'ceilTol') return monthly([read(first)], ([a], m) => ceilTol(a?.(m) ?? Number.NaN));
    if (operator === 'tiered') {
      const steps = others.slice(1).map((step) => (step === null ? constant(Infinity) : read(step)));
      return monthly([read(first), ...steps], ([units, ...limits], m) => {
        const count = units?.(m) ?? Number.NaN;
        const step = limits.findIndex((upTo, i) => i % 2 === 0 && count <= upTo(m));
        return count * (limits[step + 1]?.(m) ?? Number.NaN);
      });
    }
    const join = JOINS[operator];
    return join ? others.map(read).reduce((a, b) => joined(join, a, b), read(first)) : constant(Number.NaN);
  }

  function leaf(entry: Entry): Part {
    const part: Part = {
      values: [],
      step: typeof entry.value === 'number' ? 0 : 1,
      run() {
        part.values = typeof entry.value === 'number' ? [entry.value] : entry.value;
      },
    };
    return part;
  }

  function joined(join: Join, a: Part, b: Part): Part {
    const step = a.step || b.step;
    const values = seriesOf(step ? months : 1);
    return {
      values,
      step,
      run(from, to) {
        a.run(from, to);
        b.run(from, to);
        join(values, a, b, from, to);
      },
    };
  }

  /** Any function of parts, for what is rare. */
  function monthly(
    parts: readonly Part[],
    of: (at: readonly ((m: number) => number)[], m: number) => number,
  ): Part {
    const step = parts.some((part) => part.step) ? 1 : 0;
    const values = seriesOf(step ? months : 1);
    const at = parts.map((part) => (m: number) => part.values[m * part.step] as number);
    return {
      values,
      step,
      run(from, to) {
        for (const part of parts) part.run(from, to);
        for (let m = from; m < to; m++) values[m] = of(at, m);
      },
    };
  }

  function overMonths(operator: 'sum' | 'yearSum' | 'prev', entry: Entry, others: readonly Expr[]): Part {
    const sum = (from: number, to: number) => {
      let total = 0;
      for (let month = from; month <= to; month++) total += inMonth(entry, month);
      return total;
    };
    const start = read(others[0] ?? null);
    const step = operator === 'sum' ? 0 : 1;
    const values = seriesOf(step ? months : 1);
    return {
      values,
      step,
      run(from, to) {
        if (operator === 'sum') values[0] = sum(0, months - 1);
        else if (operator === 'yearSum') for (let m = from; m < to; m++) values[m] = sum(m - (m % 12), m);
        else {
          if (!from) start.run(0, 1);
          for (let m = from; m < to; m++) values[m] = m ? inMonth(entry, m - 1) : (start.values[0] as number);
        }
      },
    };
  }
}
