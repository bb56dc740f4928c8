import { check } from './check';

/** Contacts an agent finishes with 1…5 chats open, against one at a time (Call Centre Helper's table). */
const GAIN = [1, 1.7, 2.5, 2.9, 3.5];

/** Seconds of an agent's time that one chat costs, without checking the arguments. */
export function timePerChat(ahtSec: number, concurrency: number): number {
  const whole = Math.floor(concurrency);
  const gain = GAIN[whole - 1] ?? 1;
  return ahtSec / (gain + (concurrency - whole) * ((GAIN[whole] ?? gain) - gain));
}

/**
 * Handle time to staff for when an agent has several chats open at once: h/gain(c), the gain running straight through
 * 1, 1.7, 2.5, 2.9 and 3.5 at one to five chats.
 * @param ahtSec handle time of a chat handled alone, in seconds, from 0
 * @param concurrency chats open at once, 1 to 5, fractions allowed
 * @returns seconds
 * @see [CCH] table of chat concurrency
 */
export function effectiveAht(ahtSec: number, concurrency: number): number {
  check({ ahtSec });
  check({ concurrency }, 1, GAIN.length);
  return timePerChat(ahtSec, concurrency);
}
