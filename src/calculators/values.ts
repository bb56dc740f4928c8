import type { Answers } from '../form/answers.ts';

/** Which end of every range to take: the one that makes the answer cheapest, the typical value, or the dearest. */
export type End = 'low' | 'typical' | 'high';

/** Inputs whose higher values need fewer people or less money, so that their high end belongs to the cheap case. */
const easing = [
  'occupancy',
  'span',
  'within',
  'chat-within',
  'chats',
  'week',
  'patience',
  'clear',
  'planner-span',
  'quality-span',
  'remote',
  'their-fcr',
  'provider-span',
  'away',
  'pool-load',
  'hold-share',
  'wrap-share',
  'bundle-included',
  'peak-from',
];

const opposite = { low: 'high', typical: 'typical', high: 'low' } as const;

/** One number for every answer that has one. */
export type Values = Readonly<Record<string, number | undefined>>;

/** The value of an answer at one end of its range. */
export function valueAt(answers: Answers, name: string, end: End): number | undefined {
  const value = answers[name]?.value;
  return typeof value === 'object' ? value[easing.includes(name) ? opposite[end] : end] : undefined;
}

/** Every answer at the same end. */
export const valuesAt = (answers: Answers, end: End): Values =>
  Object.fromEntries(Object.keys(answers).map((name) => [name, valueAt(answers, name, end)]));

/** An amount for each of so many; null where there are none, or so few that no number is large enough. */
export function forEach(amount: number, count: number): number | null {
  const each = amount / count;
  return count > 0 && Number.isFinite(each) ? each : null;
}

/** A share of an answer in per cent. */
export const share = (percent = 0): number => percent / 100;
