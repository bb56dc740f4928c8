import { ceilTol } from './ceilTol';
import type { Declaration, Expr } from './formula';
import type { Unit } from './units';

/** One number, or one a month. Inside the model NaN stands for "none"; outside it is null. */
export type Value = number | readonly number[];

/** Where a quantity comes from. */
export type Origin = 'input' | 'figure' | 'assumption' | 'computed' | 'staffing';

/** One quantity of the bill: what it is called, how it is computed, what it comes to. */
export interface Quantity {
  readonly id: string;
  readonly unit: Unit;
  /** The id without positions and names of channels: the key of its label in every language. */
  readonly labelKey: string;
  readonly origin: Origin;
  /** Null where nothing is computed: an input, the calendar, what staffing found. */
  readonly expr: Expr;
  readonly value: number | readonly number[] | null;
  /** What an opaque quantity depends on. */
  readonly inputs?: readonly string[];
}

/** A quantity given from outside, for inputs unit and origin are asked for only when nodes are wanted. */
export interface Leaf {
  readonly value: Value;
  readonly unit?: Unit;
  readonly origin?: Origin;
  readonly inputs?: readonly string[];
}
export interface Entry extends Leaf {
  readonly id: string;
  readonly expr: Expr;
}

/** Quantities of one option over its months, each computed once, from those entered before it. */
export interface Ledger {
  readonly entries: readonly Entry[];
  put(id: string, leaf: Leaf): Value;
  enter(declared: readonly Declaration[]): void;
  value(id: string): Value;
  /** The value in a month; a single value holds in every month. */
  at(id: string, month: number): number;
}

const TWO: Partial<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '*': (a, b) => a * b,
  '-': (a, b) => a - b,
  '/': (a, b) => (Number.isFinite(a / b) ? a / b : Number.NaN),
  min: Math.min,
  max: Math.max,
  pow: Math.pow,
};

const inMonth = (value: Value, month: number): number =>
  typeof value === 'number' ? value : (value[month] ?? Number.NaN);

/**
 * An empty ledger.
 * @param find the value of an input that no declaration names
 * @param baseline the ledger that `baseline.` ids are looked up in
 */
export function ledger(months: number, find: (id: string) => Value, baseline?: Ledger): Ledger {
  const values = new Map<string, Value>();
  const entries: Entry[] = [];
  const book: Ledger = {
    entries,
    put(id, leaf) {
      return keep({ ...leaf, id, expr: null });
    },
    enter(declared) {
      for (const { id, unit, expr } of declared)
        keep({ id, unit, expr: typeof expr === 'string' ? ['+', expr] : expr, value: compute(id, expr) });
    },
    value(id) {
      if (id.startsWith('baseline.')) return (baseline ?? book).value(id.slice(9));
      return values.get(id) ?? book.put(id, { value: find(id) });
    },
    at: (id, month) => inMonth(book.value(id), month),
  };
  return book;

  function keep(entry: Entry): Value {
    entries.push(entry);
    values.set(entry.id, entry.value);
    return entry.value;
  }

  function compute(id: string, whole: Expr): Value {
    const filled: number[] = [];
    let monthly = false;
    const result = compile(whole);
    if (!monthly) return result(0);
    for (let month = 0; month < months; month++) filled.push(result(month));
    return filled;

    function compile(expr: Expr): (month: number) => number {
      if (typeof expr === 'string') {
        const value = book.value(expr);
        if (typeof value === 'number') return () => value;
        monthly = true;
        return (month) => value[month] as number;
      }
      if (typeof expr === 'number') return () => expr;
      const [operator, first = null, ...others] = expr ?? ['+'];
      if (operator === 'sum' || operator === 'yearSum' || operator === 'prev') {
        const series = first === id ? filled : book.value(first as string);
        const sum = (from: number, to: number) => {
          let total = 0;
          for (let month = from; month <= to; month++) total += inMonth(series, month);
          return total;
        };
        if (operator === 'sum') {
          const total = sum(0, months - 1);
          return () => total;
        }
        monthly = true;
        if (operator === 'yearSum') return (month) => sum(month - (month % 12), month);
        const start = compile(others[0] ?? null);
        return (month) => (month ? inMonth(series, month - 1) : start(0));
      }
      const left = compile(first);
      if (operator === 'ceilTol') return (month) => ceilTol(left(month));
      if (operator === 'tiered') {
        const steps = others.slice(1).map((step) => (step === null ? () => Infinity : compile(step)));
        return (month) => {
          const units = left(month);
          const step = steps.findIndex((upTo, i) => i % 2 === 0 && units <= upTo(month));
          return units * (steps[step + 1]?.(month) ?? Number.NaN);
        };
      }
      const two = TWO[operator] ?? (() => Number.NaN);
      return others.map(compile).reduce((a, b) => (month) => two(a(month), b(month)), left);
    }
  }
}
