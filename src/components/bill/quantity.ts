/** An expression over quantities, as the model's nodes carry it. */
export type Expr = number | string | null | readonly [string, ...Expr[]];

/** What a bill reads of one of the model's nodes. */
export interface Quantity {
  readonly id: string;
  readonly unit: string;
  readonly labelKey: string;
  readonly origin: 'input' | 'figure' | 'assumption' | 'computed' | 'staffing';
  readonly expr: Expr;
  readonly value: number | readonly number[] | null;
  /** What a quantity without an expression depends on. */
  readonly inputs?: readonly string[];
}

/** The ids an expression names, each once, in the order they stand. */
export function idsIn(expr: Expr): readonly string[] {
  if (typeof expr === 'string') return [expr];
  if (!Array.isArray(expr)) return [];
  return [...new Set((expr.slice(1) as Expr[]).flatMap(idsIn))];
}

/** A quantity in the first month, or the one it has throughout. */
export const firstValue = ({ value }: Quantity): number | null =>
  typeof value === 'object' ? (value?.[0] ?? null) : value;
