import type { CalculatorName } from '../calculators/answerers.ts';
import type { Asked, PartsOf, Reply } from './parts.ts';
import type { Call, Told } from './replying.ts';
import { type Assistant, startWorker } from './start.ts';

/** What is heard of a question: a part of the answer to the newest, or that none can be had. */
export type Hear = (told: Exclude<Told, { failed: true }> | 'failed') => void;

interface Asker {
  /** Asks; whatever was asked before is no longer answered. */
  readonly ask: (asked: Asked) => void;
  readonly end: () => void;
}

let assistant: Assistant<Call, Told> | undefined;
const listeners = new Map<number, Hear>();
let askers = 0;

/** The worker of this page: begun when it is first asked, kept warm, begun anew after it broke. */
function worker(): Assistant<Call, Told> {
  if (assistant) return assistant;
  const begun: Assistant<Call, Told> = startWorker();
  const broken = () => {
    begun.terminate();
    assistant = undefined;
    for (const listen of [...listeners.values()]) listen('failed');
  };
  // What a worker failed to load it may not load again; the next question begins a new one.
  begun.onmessage = ({ data }) => ('failed' in data ? broken() : listeners.get(data.asker)?.(data));
  begun.onerror = broken;
  assistant = begun;
  return begun;
}

/** Somebody who asks for the answers of a calculator and hears those to the newest question only. */
export function asker(calculator: CalculatorName, hear: Hear, rest: number): Asker {
  askers += 1;
  const id = askers;
  let number = 0;
  listeners.set(id, (told) => {
    if (told === 'failed' || told.number === number) hear(told);
  });
  return {
    ask: ({ answers, currency }) => {
      number += 1;
      try {
        worker().postMessage({ answers, currency, calculator, asker: id, number, rest });
      } catch {
        hear('failed');
      }
    },
    end: () => listeners.delete(id),
  };
}

/** An answer whose parts are not all there. */
export type Found<N extends CalculatorName> = {
  readonly [K in keyof Reply<PartsOf<N>>]: Reply<PartsOf<N>>[K] | undefined;
};

/** The whole answer to one question; rejects when the worker cannot be had. */
export const replyFrom = <N extends CalculatorName>(calculator: N, asked: Asked): Promise<Found<N>> =>
  new Promise((resolve, reject) => {
    const found: Record<string, unknown> = {};
    const end = () => once.end();
    const once = asker(
      calculator,
      (told) => {
        if (told === 'failed') {
          end();
          reject(new Error('The worker does not answer.'));
          return;
        }
        found[told.part] = told.value;
        if (!told.last) return;
        end();
        resolve(found as Found<N>);
      },
      0,
    );
    once.ask(asked);
  });
