import { useLayoutEffect, useState } from 'preact/hooks';
import type { Answers } from '../form/answers.ts';
import type { Question } from '../form/question.ts';
import { MOST, readScenarios, type Scenario, tidyName, valuesOf, writeScenarios } from '../form/scenarios.ts';

/** The scenarios kept on a calculator's page, and what can be done with them. */
export interface Scenarios {
  readonly kept: readonly Scenario[];
  readonly isFull: boolean;
  readonly keep: (name: string, answers: Answers) => void;
  readonly rename: (place: number, name: string) => void;
  readonly duplicate: (place: number, name: string) => void;
  /** Moves one a place to the left (−1) or to the right (1). */
  readonly move: (place: number, by: -1 | 1) => void;
  readonly remove: (place: number) => void;
  /** Takes the last step back; absent when there is none. */
  readonly undo: (() => void) | undefined;
  /** They as the end of a link's query. */
  readonly query: string;
}

const nothing: readonly Scenario[] = [];

/** Scenarios come with the link, or else are those of the visit. */
export function useScenarios(calculator: string, question: Question, ownPage: boolean): Scenarios {
  const key = `scenarios ${calculator}`;
  const [{ kept, past }, set] = useState({ kept: nothing, past: [] as readonly (readonly Scenario[])[] });

  useLayoutEffect(() => {
    if (!ownPage) return;
    const linked = readScenarios(location.search, question);
    let visited: readonly Scenario[] = [];
    try {
      visited = readScenarios(sessionStorage.getItem(key) ?? '', question);
    } catch {
      // Storage may be closed to us; then only a link brings scenarios.
    }
    const found = linked.length > 0 ? linked : visited;
    if (found.length > 0) set({ kept: found, past: [] });
  }, [key, question, ownPage]);

  const become = (next: readonly Scenario[], before: readonly (readonly Scenario[])[]) => {
    set({ kept: next, past: before });
    try {
      sessionStorage.setItem(key, writeScenarios(next));
    } catch {
      // They last as long as the page.
    }
  };
  const step = (next: readonly Scenario[]) => become(next, [...past, kept]);
  const isFull = kept.length >= MOST;
  const insert = (at: number, scenario: Scenario) => {
    if (!isFull) step([...kept.slice(0, at), scenario, ...kept.slice(at)]);
  };
  return {
    kept,
    isFull,
    keep: (name, answers) =>
      insert(kept.length, { name: tidyName(name), values: valuesOf(question, answers) }),
    rename: (place, name) =>
      become(
        kept.map((scenario, at) => (at === place ? { ...scenario, name: tidyName(name) } : scenario)),
        past,
      ),
    duplicate: (place, name) => {
      const scenario = kept[place];
      if (scenario) insert(place + 1, { ...scenario, name: tidyName(name) });
    },
    move: (place, by) => {
      const [one, other] = [kept[place], kept[place + by]];
      if (!one || !other) return;
      step(kept.map((scenario, at) => (at === place ? other : at === place + by ? one : scenario)));
    },
    remove: (place) => step(kept.filter((_, at) => at !== place)),
    undo:
      past.length > 0
        ? () => {
            become(past.at(-1) ?? nothing, past.slice(0, -1));
          }
        : undefined,
    query: writeScenarios(kept),
  };
}
