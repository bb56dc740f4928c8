import type { Expr } from '~/model';
import { fieldAt } from '~/model/scenario';

/**
 * A formula for lists of any length: an expression whose ids may hold `{i}`, the position in a list (`{i-1}` the one
 * before), and two forms more: `["sumOver", list, term, where]`, the sum of a term over the elements of a list that
 * have these words, and `["tiered", units, tierMode, list]`, whose steps are those of the list.
 */
export type Pattern = number | string | null | Where | readonly [string, ...Pattern[]];
export type Where = { readonly [field: string]: readonly string[] };

/** Names of channels and currencies that an id may end in. */
const general = (id: string): string =>
  id
    .replace(/^(baseline\.)?(providerContacts|billedSeconds)\..+$/, '$1$2.{channel}')
    .replace(/^fx\.[A-Z]{3}$/, 'fx.{currency}');

/** The first position in a list that an id names. */
export const positionIn = (id: string): number | undefined => {
  const digits = /\.(\d+)(?=\.|$)/.exec(general(id))?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** An id with positions said from `here`. */
export const placed = (id: string, here: number | undefined): string =>
  general(id).replace(/\.(\d+)(?=\.|$)/g, (whole, digits) => {
    const steps = Number(digits) - (here ?? Number.NaN);
    return steps === 0 ? '.{i}' : steps === -1 ? '.{i-1}' : whole;
  });

/** The ids an expression or a pattern names. */
export const idsOf = (expr: Expr | Pattern): readonly string[] =>
  typeof expr === 'string' ? [expr] : Array.isArray(expr) ? expr.slice(1).flatMap(idsOf) : [];
const firstPosition = (expr: Expr) =>
  idsOf(expr)
    .map(positionIn)
    .find((at) => at !== undefined);

/** The list that the positions of a term belong to. */
const listOf = (term: Pattern): string =>
  idsOf(term)
    .map((id) => (id.endsWith('.{channel}') ? 'demand.channels' : (id.split('.{i}')[0] ?? '')))
    .find((path) => fieldAt(path)?.is === 'list') ?? '';

/**
 * The pattern of an expression whose lists have several elements.
 * @param here the position that the quantity itself has in a list
 * @param where the words that set the chosen positions of a list apart from its other elements
 */
export function patternOf(
  expr: Expr,
  here: number | undefined,
  where: (list: string, positions: readonly number[]) => Where | undefined,
): Pattern {
  if (typeof expr === 'string') return placed(expr, here);
  if (!Array.isArray(expr)) return expr as number | null;
  const [operator, ...args] = expr as readonly [string, ...Expr[]];
  if (operator === 'tiered')
    return [operator, args[0] as string, args[1] as string, listOf(placed(args[3] as string, 0))];
  if (operator !== '+') return [operator, ...args.map((arg) => patternOf(arg, here, where))];
  const parts: { pattern: Pattern; positions: number[] }[] = [];
  for (const arg of args) {
    const at = here ?? firstPosition(arg);
    const pattern = patternOf(arg, at, where);
    const last = parts.at(-1);
    const listed = here === undefined && /\{(i|channel)\}/.test(JSON.stringify(pattern));
    if (listed && JSON.stringify(last?.pattern) === JSON.stringify(pattern)) last?.positions.push(at ?? 0);
    else parts.push({ pattern, positions: listed ? [at ?? 0] : [] });
  }
  const summed = parts.map(({ pattern, positions }): Pattern => {
    if (positions.length < 2) return pattern;
    const only = where(listOf(pattern), positions);
    return ['sumOver', listOf(pattern), pattern, ...(only ? [only] : [])];
  });
  return summed.length === 1 && args.length > 1 ? (summed[0] as Pattern) : ['+', ...summed];
}

const isSum = (pattern: Pattern | undefined): pattern is readonly ['sumOver', string, Pattern] =>
  Array.isArray(pattern) && pattern[0] === 'sumOver';
/** Whether nothing is left of a pattern when its lists are empty. */
export const sumsOnly = (pattern: Pattern | undefined): boolean =>
  isSum(pattern) ||
  (Array.isArray(pattern) && pattern[0] === '+' && (pattern.slice(1) as readonly Pattern[]).every(isSum));
const flat = <T>(operator: string, args: readonly T[]): readonly T[] =>
  args.flatMap((arg) => (Array.isArray(arg) && arg[0] === operator ? flat(operator, arg.slice(1)) : [arg]));

/** Whether an expression is one that the pattern describes, its lists being of whatever length. */
export function fits(pattern: Pattern | undefined, expr: Expr | undefined, here?: number): boolean {
  if (!Array.isArray(pattern) || pattern.length === 0)
    return pattern === (typeof expr === 'string' ? placed(expr, here) : expr);
  const [operator, ...wanted] = pattern as readonly [string, ...Pattern[]];
  const given = Array.isArray(expr) ? (expr.slice(1) as readonly Expr[]) : [];
  const same = Array.isArray(expr) && expr[0] === operator;
  if (operator === 'tiered')
    return same && fits(wanted[0], given[0], here) && wanted[1] === given[1] && given.length % 2 === 0;
  if (operator === 'sumOver' || operator === '+') {
    const terms = Array.isArray(expr) && expr[0] === '+' ? given : [expr as Expr];
    const left = (operator === '+' ? wanted : [pattern]).reduce<readonly Expr[] | undefined>((rest, part) => {
      if (!rest) return rest;
      if (!isSum(part)) return fits(part, rest[0], here) ? rest.slice(1) : undefined;
      const end = rest.findIndex((term) => !fits(part[2], term, firstPosition(term)));
      return end < 0 ? [] : rest.slice(end);
    }, terms);
    return left?.length === 0;
  }
  if (!same) return false;
  const all = (parts: readonly Pattern[], exprs: readonly Expr[], at: number | undefined) =>
    parts.length === exprs.length && parts.every((part, i) => fits(part, exprs[i], at));
  if (all(wanted, given, here)) return true;
  // A sum of one product stands in a product as its factors.
  return (
    operator === '*' &&
    all(
      flat(
        '*',
        wanted.map((part) => (isSum(part) ? part[2] : part)),
      ),
      flat('*', given),
      here ?? firstPosition(expr as Expr),
    )
  );
}

const RANK: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** A pattern as it is written on paper: `inHouse.onCostRate * (wages + shiftPremium)`. */
export function textOf(pattern: Pattern, outer = 0): string {
  if (pattern === null) return 'none';
  if (typeof pattern === 'number') return pattern === 52 / 12 ? '52/12' : `${pattern}`;
  if (typeof pattern === 'string') return pattern;
  if (!Array.isArray(pattern))
    return `where ${Object.entries(pattern)
      .map(([field, words]) => `${field} is ${(words as readonly string[]).join(' or ')}`)
      .join(' and ')}`;
  const [operator, ...args] = pattern as readonly [string, ...Pattern[]];
  const rank = RANK[operator];
  if (rank === undefined) return `${operator}(${args.map((arg) => textOf(arg)).join(', ')})`;
  // What stands to the right of a minus sign or a slash keeps its brackets.
  const tight = operator === '-' || operator === '/' ? rank + 1 : rank;
  const text = args.map((arg, i) => textOf(arg, i ? tight : rank)).join(` ${operator} `);
  return rank < outer ? `(${text})` : text;
}
