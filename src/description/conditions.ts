import type { Facts } from './shapes.ts';

/** What must hold at once: by path, the words of which the field has one. */
export type When = Readonly<Record<string, readonly string[]>>;

/** The facts of one case and what came of it, by number. */
export interface Observation {
  readonly facts: Facts;
  readonly outcome: number;
}

/**
 * For each outcome the conditions found, any of which leads to it: the fact that sorts the outcomes best is asked
 * first, then the next among those it leaves mixed.
 */
export function conditions(observed: readonly Observation[]): ReadonlyMap<number, readonly When[]> {
  const outcomes = [...new Set(observed.map(({ outcome }) => outcome))];
  if (outcomes.length < 2) return new Map(outcomes.map((outcome) => [outcome, [{}]]));
  const groups = [...new Set(observed.flatMap(({ facts }) => Object.keys(facts)))]
    .map((path) => ({ path, words: Map.groupBy(observed, ({ facts }) => facts[path] ?? 'absent') }))
    .filter(({ words }) => words.size > 1)
    .map((group) => ({
      ...group,
      mixed: [...group.words.values()].reduce((sum, each) => sum + mixture(each), 0),
    }));
  const [best] = groups.toSorted((a, b) => a.mixed - b.mixed);
  if (!best) throw new Error(`No choice tells these apart: ${JSON.stringify(observed.slice(0, 2))}`);
  const alike = new Map<string, { words: string[]; inner: ReadonlyMap<number, readonly When[]> }>();
  for (const [word, group] of best.words) {
    const inner = conditions(group);
    const key = JSON.stringify([...inner].toSorted(([a], [b]) => a - b));
    const known = alike.get(key);
    if (known) known.words.push(word);
    else alike.set(key, { words: [word], inner });
  }
  const found = new Map<number, When[]>();
  for (const { words, inner } of alike.values())
    for (const [outcome, whens] of inner)
      found.set(outcome, [
        ...(found.get(outcome) ?? []),
        ...whens.map((when) => ({ [best.path]: words, ...when })),
      ]);
  return found;
}

/** How mixed the outcomes are: 0 for one alone (Gini, times the number of observations). */
function mixture(observed: readonly Observation[]): number {
  const counts = Map.groupBy(observed, ({ outcome }) => outcome).values();
  return observed.length - [...counts].reduce((sum, { length }) => sum + length ** 2, 0) / observed.length;
}
