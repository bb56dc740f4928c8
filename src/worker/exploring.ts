import { explore, type Findings, type Question } from './explore.ts';

/** What a worker sends back: how far it is, at last what it found. */
export type Message = { readonly share: number } | { readonly findings: Findings };

/** Milliseconds between two reports of progress. */
const PAUSE = 50;

/** Answers each question that arrives, reporting progress now and then. */
export const exploring =
  (send: (message: Message) => void) =>
  ({ data }: { readonly data: Question }): void => {
    let told = performance.now();
    const findings = explore(data, (share) => {
      if (performance.now() - told < PAUSE) return;
      told = performance.now();
      send({ share });
    });
    send({ findings });
  };
