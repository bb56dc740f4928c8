import { explorers } from '../calculators/answerers.ts';
import { type Explored, explore, type Findings, type Question } from './explore.ts';

/** What a worker sends back: how far it is, at last what it found; undefined where there is nothing to be sure of. */
export type Message = { readonly share: number } | { readonly findings: Findings | undefined };

/** Milliseconds between two reports of progress. */
const PAUSE = 50;

/** Answers each question that arrives, reporting progress now and then; rejects when its code cannot be fetched. */
export const exploring =
  (send: (message: Message) => void, loads: Readonly<Record<string, () => Promise<Explored>>> = explorers) =>
  async ({ data }: { readonly data: Question }): Promise<void> => {
    const explored = await loads[data.calculator]?.();
    if (!explored) throw new Error(`${data.calculator} cannot be explored.`);
    let told = performance.now();
    const findings = explore(data, explored, (share) => {
      if (performance.now() - told < PAUSE) return;
      told = performance.now();
      send({ share });
    });
    send({ findings });
  };
