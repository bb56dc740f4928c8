import { compile, inMonth } from './compile';
import { type Declaration, type Expr, idsIn } from './formula';
import type { Unit } from './units';

/** One number, or one a month. Inside the model NaN stands for "none"; outside it is null. */
export type Value = number | ArrayLike<number>;

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

/** A quantity in its place in the ledger; computed or put again, it changes there. */
export interface Entry extends Omit<Leaf, 'value'> {
  readonly id: string;
  readonly expr: Expr;
  value: Value;
}

/** Quantities of one option over its months, each computed once, from those entered before it. */
export interface Ledger {
  readonly entries: readonly Entry[];
  put(id: string, leaf: Leaf): void;
  enter(declared: readonly Declaration[]): void;
  entry(id: string): Entry;
  value(id: string): Value;
  /** The value in a month; a single value holds in every month. */
  at(id: string, month: number): number;
  /** The ids of `wanted` quantities and of all they rest on, the baseline's as `baseline.…`. */
  beneath(wanted: Iterable<string>): ReadonlySet<string>;
  /** Looks every input up anew and computes these quantities once more; all others grow stale. */
  again(find: (id: string) => Value, ids: ReadonlySet<string>): void;
}

/** What `baseline.…` names in the baseline's own ledger; other ids stay. */
export const ofBaseline = (id: string): string => (id.startsWith('baseline.') ? id.slice(9) : id);

/**
 * An empty ledger.
 * @param find the value of an input that no declaration names
 * @param baseline the ledger that `baseline.` ids are looked up in
 */
export function ledger(months: number, find: (id: string) => Value, baseline?: Ledger): Ledger {
  const byId = new Map<string, Entry>();
  const entries: Entry[] = [];
  const inputs: Entry[] = [];
  const compute = new Map<Entry, () => void>();
  const book: Ledger = {
    entries,
    put(id, leaf) {
      const known = byId.get(id);
      if (known) known.value = leaf.value;
      else keep({ ...leaf, id, expr: null });
    },
    enter(declared) {
      for (const { id, unit, expr } of declared) {
        const line = { id, unit, expr: typeof expr === 'string' ? (['+', expr] as const) : expr, value: 0 };
        const step = compile(line, expr, months, book.entry);
        step();
        compute.set(keep(line), step);
      }
    },
    entry(id) {
      if (ofBaseline(id) !== id) return (baseline ?? book).entry(ofBaseline(id));
      const known = byId.get(id);
      if (known) return known;
      const input = keep({ id, expr: null, value: find(id) });
      inputs.push(input);
      return input;
    },
    value: (id) => book.entry(id).value,
    at: (id, month) => inMonth(book.entry(id), month),
    beneath(wanted) {
      const ids = new Set(wanted);
      for (const { id, expr } of entries.toReversed())
        if (ids.has(id)) for (const named of idsIn(expr)) ids.add(baseline ? named : ofBaseline(named));
      return ids;
    },
    again(look, ids) {
      for (const input of inputs) input.value = look(input.id);
      for (const [{ id }, step] of compute) if (ids.has(id)) step();
    },
  };
  return book;

  function keep(entry: Entry): Entry {
    entries.push(entry);
    byId.set(entry.id, entry);
    return entry;
  }
}
