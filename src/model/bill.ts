import type { Expr, Operator } from './formula';
import { ledger, type Origin, type Quantity } from './ledger';
import { LINES, type LineName } from './lines';
import type { OptionResult } from './result';
import type { Unit } from './units';

/** One part of a working: a named quantity, a plain number, or a small expression with parts of its own. */
export interface Factor {
  /** Null for a plain number or an expression without a name. */
  readonly id: string | null;
  readonly labelKey: string | null;
  readonly unit: Unit | null;
  readonly origin: Origin | null;
  readonly value: number | null;
  /** The value is a sum over the months of the bill; otherwise it is that of one month. */
  readonly summed: boolean;
  /** A quantity with a working of its own, which `open` shows. */
  readonly opens: boolean;
  /** The working of an expression without a name. */
  readonly working?: Working;
}

/** How a value comes about: its factors joined by the operator. */
export interface Working {
  readonly operator: Operator;
  readonly factors: readonly Factor[];
}

/** One line of the bill: its factors, joined by the operator, come to the amount. */
export interface BillLine extends Working {
  readonly name: LineName;
  readonly amount: number;
}

/** The bill of an option over some months, in the currency of the scenario. */
export interface Bill {
  /** Lines that cost or save something; their amounts sum to the total. */
  readonly lines: readonly BillLine[];
  readonly total: number;
  /** What a quantity found by staffing depends on, such as handle time and service level behind agents' hours. */
  dependsOn(factor: Pick<Factor, 'id'>): readonly Factor[];
  /** The working of a factor; undefined where nothing is computed. */
  open(factor: Pick<Factor, 'id' | 'summed' | 'opens'>): Working | undefined;
}

/** Which months a bill covers. */
export interface Period {
  /** The first month, whole, from 0, which is the first of the scenario and stands in when left out. */
  readonly from?: number;
  /** How many months, whole, from 1; one when left out. */
  readonly months?: number;
}

/**
 * The bill of an option evaluated with `nodes: true`: each line with the factors it is the result of.
 * Over several months a product stays a product while at most one factor changes (that one is then summed);
 * otherwise it is the sum of its months.
 * @param baseline the result of the baseline, for workings that look at it
 */
export function billOf(option: OptionResult, { from = 0, months = 1 }: Period = {}, baseline = option): Bill {
  const index = (nodes: readonly Quantity[] = []) => new Map(nodes.map((node) => [node.id, node]));
  const own = index(option.nodes);
  const other = index(baseline.nodes);
  const nodeOf = (id: string) => (id.startsWith('baseline.') ? other.get(id.slice(9)) : own.get(id));
  /** What the baseline's quantities are computed from are the baseline's too. */
  const exprOf = (id: string) => {
    const expr = nodeOf(id)?.expr ?? null;
    return id.startsWith('baseline.') ? ofBaseline(expr) : expr;
  };
  const lookup = (of: Map<string, Quantity>) => (id: string) => of.get(id)?.value ?? Number.NaN;
  const book = ledger(option.months.length, lookup(own), ledger(option.months.length, lookup(other)));
  const span = Array.from({ length: months }, (_, month) => from + month);
  const many = months > 1;

  const lines = LINES.flatMap((name): BillLine[] => {
    const working = open({ id: name, summed: many, opens: true });
    return working ? [{ name, amount: value(name, many), ...working }] : [];
  });
  return { lines: lines.filter(({ amount }) => amount), total: value('total', many), dependsOn, open };

  function dependsOn({ id }: Pick<Factor, 'id'>): readonly Factor[] {
    return ((id !== null && nodeOf(id)?.inputs) || []).map((input) => factor(input, false));
  }

  function open({ id, summed, opens }: Pick<Factor, 'id' | 'summed' | 'opens'>): Working | undefined {
    const expr = opens && id !== null ? exprOf(id) : null;
    return Array.isArray(expr) ? explain(expr as Compound, summed) : undefined;
  }

  function inMonth(expr: Expr, month: number): number {
    if (typeof expr === 'number') return expr;
    if (typeof expr === 'string') return book.at(expr, month);
    book.enter([{ id: '', unit: 'ratio', expr }]);
    return book.at('', month);
  }

  function value(expr: Expr, summed: boolean): number {
    return summed ? span.reduce((sum, month) => sum + inMonth(expr, month), 0) : inMonth(expr, from);
  }

  function factor(expr: Expr, summed: boolean): Factor {
    const node = typeof expr === 'string' ? nodeOf(expr) : undefined;
    const amount = value(expr, summed);
    return {
      id: node && typeof expr === 'string' ? expr : null,
      labelKey: node?.labelKey ?? null,
      unit: node?.unit ?? null,
      origin: node?.origin ?? null,
      value: Number.isNaN(amount) ? null : amount,
      summed,
      opens: Array.isArray(node?.expr),
      ...(Array.isArray(expr) && { working: explain(expr as Compound, summed) }),
    };
  }

  function explain(expr: Compound, summed: boolean): Working {
    const [operator, ...args] = expr;
    if (operator === '*') return product(args.flatMap(inPlace), summed);
    if (operator === 'sum' || operator === 'yearSum' || operator === 'prev') {
      const whole = { value: value(expr, summed), summed, opens: false };
      return { operator, factors: [{ ...factor(args[0] ?? null, false), ...whole }] };
    }
    if (summed && operator !== '+' && operator !== '-') return byMonth(expr);
    if (operator === 'tiered') return product(reached(args), summed);
    return { operator, factors: args.map((arg) => factor(arg, summed)) };
  }

  /** Units, and the price of the step they reach. */
  function reached([units = null, , ...steps]: readonly Expr[]): Expr[] {
    const step = steps.findIndex(
      (upTo, i) => i % 2 === 0 && (upTo === null || inMonth(units, from) <= inMonth(upTo, from)),
    );
    return [units, steps[step + 1] ?? null];
  }

  function product(args: readonly Expr[], summed: boolean): Working {
    if (!summed) return { operator: '*', factors: args.map((arg) => factor(arg, false)) };
    const changing = args.filter((arg) => span.some((month) => inMonth(arg, month) !== inMonth(arg, from)));
    if (changing.length > 1) return byMonth(['*', ...args]);
    const factors = args.map((arg) => factor(arg, arg === changing[0] && changing.length > 0));
    return {
      operator: '*',
      factors: changing.length ? factors : [...factors, { ...factor(months, false), unit: 'months' }],
    };
  }

  /** One factor a month, for what does not stay one expression over several months. */
  function byMonth(expr: Expr): Working {
    const each = { id: null, labelKey: 'month', unit: null, origin: null, summed: false, opens: false };
    return { operator: '+', factors: span.map((month) => ({ ...each, value: inMonth(expr, month) })) };
  }

  /** An amount that is only a step on the way to a line is opened in place, when it is itself a product. */
  function inPlace(arg: Expr): Expr[] {
    const node = typeof arg === 'string' ? nodeOf(arg) : undefined;
    const step = node && /oney$/.test(node.unit) && !(LINES as readonly string[]).includes(node.id);
    const expr = step ? exprOf(arg as string) : null;
    return Array.isArray(expr) && expr[0] === '*' ? (expr.slice(1) as Expr[]).flatMap(inPlace) : [arg];
  }
}

const ofBaseline = (expr: Expr): Expr => {
  if (typeof expr === 'string') return expr.startsWith('baseline.') ? expr : `baseline.${expr}`;
  if (!Array.isArray(expr)) return expr;
  const [operator, ...args] = expr as Compound;
  return [operator, ...args.map(ofBaseline)];
};

type Compound = Extract<Expr, readonly unknown[]>;
