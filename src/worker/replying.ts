import { answerers, type CalculatorName, laterAnswerers } from '../calculators/answerers.ts';
import type { Asked, Parts } from './parts.ts';

/** A question as it travels: who asks, the number of the question, and how long to rest before each later part. */
export interface Call extends Asked {
  readonly calculator: CalculatorName;
  readonly asker: number;
  readonly number: number;
  /** Milliseconds. */
  readonly rest: number;
}

/** One part of an answer as it travels back; or that it could not be worked out. */
export type Told = { readonly asker: number; readonly number: number } & (
  | { readonly part: string; readonly value: unknown; readonly last: boolean }
  | { readonly failed: true }
);

type Loads = Readonly<Record<string, () => Promise<Parts>>>;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Answers each question part by part, until the same asker asks the next. */
export function replying(
  send: (told: Told) => void,
  loads: Loads = answerers,
  later: Loads = laterAnswerers,
): (event: { readonly data: Call }) => Promise<void> {
  const newest = new Map<number, number>();
  return async ({ data: { calculator, asker, number, rest, answers, currency } }) => {
    newest.set(asker, number);
    try {
      const stages = [loads[calculator], later[calculator]].flatMap((load) => load ?? []);
      for (const [stage, load] of stages.entries()) {
        const parts = Object.entries(await load());
        for (const [at, [part, answer]] of parts.entries()) {
          // Also a pause of nothing lets a question in that has arrived meanwhile.
          await pause(stage || at ? rest : 0);
          if (newest.get(asker) !== number) return;
          const last = stage === stages.length - 1 && at === parts.length - 1;
          send({ asker, number, part, value: answer(answers, currency), last });
        }
      }
    } catch {
      if (newest.get(asker) === number) send({ asker, number, failed: true });
    }
  };
}
