/** What one word found: records by id, with how well each fits. */
export type Hits = ReadonlyMap<string, number>;

export interface Search {
  readonly quiet: boolean;
  readonly hits: Hits;
}

/** How much a word that stands everywhere counts beside a more telling one. */
const QUIET = 0.25;

/**
 * Adds up what the words of a query found, best first. A record that answers half of the words keeps half of its sum,
 * so that one strong word does not outweigh three that fit.
 */
export function ranked(searches: readonly Search[]): readonly (readonly [id: string, score: number])[] {
  const found = searches.filter(({ hits }) => hits.size > 0);
  const telling = found.some(({ quiet }) => !quiet);
  const sums = new Map<string, { score: number; words: number }>();
  let all = 0;
  for (const { quiet, hits } of found) {
    const weight = quiet && telling ? QUIET : 1;
    all += weight;
    for (const [id, score] of hits) {
      const sum = sums.get(id) ?? { score: 0, words: 0 };
      sums.set(id, { score: sum.score + score * weight, words: sum.words + weight });
    }
  }
  return [...sums]
    .map(([id, { score, words }]) => [id, (score * words) / all] as const)
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}

/** The best of several searches for spellings of one word. */
export function either(searches: readonly Hits[]): Hits {
  const best = new Map<string, number>();
  for (const hits of searches)
    for (const [id, score] of hits) best.set(id, Math.max(score, best.get(id) ?? 0));
  return best;
}
