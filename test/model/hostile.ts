import { evaluate, type Scenario, type Wishes } from '~/model';

/** Answers a question that may make no sense and refuses an answer with a number that is not finite; says whether there was a bill. */
export function sane(scenario: unknown, wishes: Wishes = { nodes: true }): boolean {
  const result = evaluate(scenario as Scenario, wishes);
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path}: ${value}`);
    if (value && typeof value === 'object')
      for (const key in value) walk((value as Record<string, unknown>)[key], `${path}.${key}`);
  };
  walk(result, '');
  if (!result.ok && result.errors.length === 0) throw new Error('neither a bill nor an error');
  return result.ok;
}

/** All places of a value that hold something other than a list or a block, and those too. */
export function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}
/** A copy with another value at a place; undefined is written there. */
export function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, value);
  return copy;
}
