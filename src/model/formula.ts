import type { Unit } from './units';

/** What an expression does with its arguments: `pow` takes two, `sum` adds over all months, `prev` is last month's. */
export type Operator =
  | '+'
  | '*'
  | 'min'
  | 'max'
  | '-'
  | '/'
  | 'pow'
  | 'ceilTol'
  | 'sum'
  | 'prev'
  | 'yearSum'
  | 'tiered';
/** A number, the id of an earlier quantity, or an operator with its arguments. */
export type Expr = number | string | null | readonly [Operator, ...Expr[]];

/** One quantity as it is declared: `wages: money = paidHours * inHouse.wagePerHour * priceIndex`. */
export interface Declaration {
  readonly id: string;
  readonly unit: Unit;
  readonly expr: Expr;
}

/** The ids an expression names. */
export const idsIn = (expr: Expr): string[] =>
  typeof expr === 'string' ? [expr] : Array.isArray(expr) ? expr.slice(1).flatMap(idsIn) : [];

/** Texts and lines that were read before: an option of the same shape has the same text. */
const read = new Map<string, readonly Declaration[]>();
const seen = new Map<string, Declaration>();

/**
 * Reads declarations, one a line, in the order they are evaluated. An expression is written as on paper:
 * `a + b`, `a * (b - 1)`, `max(0, a)`; operators and minus signs stand between spaces, since ids may contain
 * a hyphen. `52/12` without spaces is the number.
 */
export function declarations(lines: string): readonly Declaration[] {
  const before = read.get(lines);
  if (before) return before;
  const list = lines
    .trim()
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line) => {
      const known = seen.get(line) ?? declaration(line);
      seen.set(line, known);
      return known;
    });
  read.set(lines, list);
  return list;
}

function declaration(line: string): Declaration {
  const [, id = '', unit, formula = ''] = /^(\S+): (\S+) = (.+)$/.exec(line) ?? [];
  return { id, unit: unit as Unit, expr: parse(formula) };
}

function parse(formula: string): Expr {
  const tokens = formula.match(/[(),]|[^\s(),]+/g) ?? [];
  let at = 0;
  const chain = (next: () => Expr, operators: string) => (): Expr => {
    let left = next();
    while (operators.includes(tokens[at] ?? ' ')) {
      const operator = tokens[at++] as Operator;
      const right = next();
      left =
        (operator === '+' || operator === '*') && Array.isArray(left) && left[0] === operator
          ? ([...left, right] as unknown as Expr)
          : [operator, left, right];
    }
    return left;
  };
  const product = chain(atom, '*/');
  const total = chain(product, '+-');
  return total();

  function atom(): Expr {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = total();
      at++;
      return inner;
    }
    if (tokens[at] === '(') {
      const call: Expr[] = [];
      do {
        at++;
        call.push(total());
      } while (tokens[at] === ',');
      at++;
      return [token as Operator, ...call];
    }
    if (token === 'none') return null;
    if (!/^-?\d/.test(token)) return token;
    const [above = 0, below = 1] = token.split('/').map(Number);
    return above / below;
  }
}
