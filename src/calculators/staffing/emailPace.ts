import type { DayHour } from '../dayOf.ts';

/** Days after which a wave that repeats every day has settled. */
const DAYS = 3;

/**
 * Longest wait in open hours when what comes in over a day is worked off at an even pace, `pace` times the average
 * inflow (at least 1): the most that waits at the end of an hour, divided by what is done in an hour. A wave that flows,
 * without chance; what is left over at closing time waits for the next open day.
 */
export function longestWait(day: readonly DayHour[], pace: number): number {
  const hours = day.reduce((sum, hour) => sum + hour.hours, 0);
  const weights = day.reduce((sum, { share }) => sum + share, 0);
  const days = Math.max(1, ...day.map((hour) => hour.hours));
  let [waiting, most] = [0, 0];
  for (let round = 0; round < DAYS; round += 1)
    for (const hour of day) {
      const length = hour.hours / days;
      const inflow = weights > 0 ? (hour.share / weights) * (hours / days) : 0;
      waiting = Math.max(0, waiting + inflow - pace * length);
      most = Math.max(most, waiting);
    }
  return most / pace;
}

/** The slowest even pace, as a multiple of the average inflow, at which nobody waits longer than so many open hours. */
export function paceFor(day: readonly DayHour[], within: number): number {
  if (longestWait(day, 1) <= within) return 1;
  let [slow, fast] = [1, 2];
  while (longestWait(day, fast) > within) fast *= 2;
  while (fast - slow > 1e-9 * fast) {
    const middle = (slow + fast) / 2;
    if (longestWait(day, middle) > within) slow = middle;
    else fast = middle;
  }
  return fast;
}
