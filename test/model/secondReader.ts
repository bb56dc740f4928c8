import { type Expr, evaluate, type OptionResult, type Quantity, type Scenario } from '~/model';

type Value = number | readonly number[] | null;

/** A second reader of the expressions, written apart from the model's own: plain recursion, month by month. */
function read(
  expr: Expr,
  month: number,
  node: Quantity,
  values: ReadonlyMap<string, Value>,
  months: number,
): number {
  const at = (id: string, m: number): number => {
    const value = values.get(id) ?? values.get(id.replace('baseline.', ''));
    if (value === undefined) throw new Error(`${node.id} names ${id}, which is not earlier`);
    return typeof value === 'number' ? value : value === null ? Number.NaN : (value[m] ?? Number.NaN);
  };
  const go = (e: Expr): number => {
    if (e === null) return Number.NaN;
    if (typeof e === 'number') return e;
    if (typeof e === 'string') return at(e, month);
    const [operator, ...args] = e;
    const id = args[0] as string;
    const range = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => at(id, from + i));
    const add = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    switch (operator) {
      case '+':
        return add(args.map(go));
      case '*':
        return args.map(go).reduce((a, b) => a * b, 1);
      case 'min':
        return Math.min(...args.map(go));
      case 'max':
        return Math.max(...args.map(go));
      case '-':
        return go(args[0] as Expr) - go(args[1] as Expr);
      case '/':
        return go(args[1] as Expr) === 0 ? Number.NaN : go(args[0] as Expr) / go(args[1] as Expr);
      case 'pow':
        return go(args[0] as Expr) ** go(args[1] as Expr);
      case 'ceilTol': {
        const x = go(args[0] as Expr);
        return Math.ceil(x - 1e-9 * Math.max(1, Math.abs(x)));
      }
      case 'sum':
        return add(range(0, months - 1));
      case 'yearSum':
        return add(range(month - (month % 12), month));
      case 'prev':
        return month === 0 ? go(args[1] as Expr) : at(id, month - 1);
      case 'tiered': {
        const [units = null, , ...steps] = args;
        for (let i = 0; i < steps.length; i += 2)
          if (steps[i] === null || go(units) <= go(steps[i] as Expr))
            return go(units) * go(steps[i + 1] as Expr);
        return Number.NaN;
      }
    }
  };
  return go(expr);
}

const close = (got: number | null, want: number | null) =>
  got === null || want === null || Number.isNaN(got)
    ? (got === null || Number.isNaN(got)) === (want === null || Number.isNaN(want))
    : Math.abs(got - want) <= 1e-12 * Math.max(1, Math.abs(want));

const nodesOf = (option: OptionResult | undefined) => option?.nodes ?? [];

/** Computes every quantity of every option again from its expression, and finds each published number among them. */
export function readAgain(scenario: Scenario): void {
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const months = scenario.horizonMonths;
  const baseline = nodesOf(result.options[String(scenario.baseline)]);
  for (const [id, option] of Object.entries(result.options)) {
    const values = new Map<string, Value>(baseline.map((node) => [`baseline.${node.id}`, node.value]));
    for (const node of nodesOf(option)) {
      if (node.expr === null) {
        values.set(node.id, node.value);
        continue;
      }
      const computed: number[] = [];
      const monthly = Array.isArray(node.value);
      for (let month = 0; month < (monthly ? months : 1); month++) {
        values.set(node.id, computed);
        const got = read(node.expr, month, node, values, months);
        const want = (monthly ? (node.value as number[])[month] : node.value) as number | null;
        if (!close(got, want)) throw new Error(`${id} ${node.id} month ${month}: ${got} for ${want}`);
        computed.push(got);
      }
      values.set(node.id, node.value);
    }
    const published = (part: object, names: (name: string) => string, month = 0) => {
      for (const [name, value] of Object.entries(part)) {
        const node = values.get(names(name));
        if ((Array.isArray(node) ? node[month] : node) !== value)
          throw new Error(`${id} ${names(name)} month ${month} is published as ${value}`);
      }
    };
    option.months.forEach(({ lines, ...month }, m) => {
      published(lines, (line) => line, m);
      published(month, (name) => MONTH[name] ?? name, m);
    });
    published(option.lines, (line) => `lines.${line}`);
    for (const part of ['oneTime', 'totals', 'unitCosts', 'vsBaseline'] as const)
      published(option[part], (name) => `${part}.${name}`);
  }
}

/** Fields of a month whose quantity has another name. */
const MONTH: Readonly<Record<string, string>> = { inHouseFte: 'paidFte', providerFte: 'provider.needFte' };
