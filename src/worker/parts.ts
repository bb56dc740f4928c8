import type { answerers, CalculatorName, laterAnswerers } from '../calculators/answerers.ts';
import type { Answers } from '../form/answers.ts';

/** What a calculator is asked: the answers of its form, and the code of the currency every amount is in. */
export interface Asked {
  readonly answers: Answers;
  readonly currency: string;
}

/**
 * How a calculator answers: pure functions by name, each for a part of the answer that can be copied as plain data. The
 * first is what the reader waits for; the others follow when she rests. Undefined where there is no answer.
 */
export type Parts = Readonly<Record<string, (answers: Answers, currency: string) => unknown>>;

type Later = typeof laterAnswerers;

/** Every part of a calculator's answer, those whose code the worker fetches last among them. */
export type PartsOf<N extends CalculatorName> = Awaited<ReturnType<(typeof answerers)[N]>> &
  (N extends keyof Later ? Awaited<ReturnType<Later[N]>> : unknown);

/** A whole answer: every part of it by name. */
export type Reply<P extends Parts> = { readonly [K in keyof P]: Exclude<ReturnType<P[K]>, undefined> };

/** The whole answer at once, as the page is built with it. */
export function replyTo<P extends Parts>(parts: P, { answers, currency }: Asked): Reply<P> {
  const reply = Object.entries(parts).map(([name, part]) => [name, part(answers, currency)] as const);
  const missing = reply.find(([, value]) => value === undefined);
  if (missing) throw new Error(`These answers have no ${missing[0]}.`);
  return Object.fromEntries(reply) as Reply<P>;
}
