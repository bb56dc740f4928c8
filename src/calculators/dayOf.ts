import type { Answers } from '../form/answers.ts';
import type { Values } from './values.ts';

/**
 * How contacts spread over the 24 hours of the clock: examples of ours, since no neutral source publishes a curve, and
 * called so on the page. Only the hours in which the team is open count, each against the others.
 */
const patterns: Readonly<Record<string, readonly number[]>> = {
  // Two peaks, before noon and in the afternoon, as where people call from work.
  day: [1, 1, 1, 1, 1, 2, 3, 5, 8, 11, 12, 11, 9, 10, 11, 10, 9, 7, 6, 5, 4, 3, 2, 1],
  // A peak after dinner, as where people shop or play.
  evening: [4, 2, 1, 1, 1, 1, 2, 3, 4, 6, 7, 7, 7, 7, 7, 7, 8, 8, 10, 12, 13, 12, 10, 7],
};

/** One hour of an open day, or what is left of one at its end. */
export interface DayHour {
  /** Its id in the scenario. */
  readonly id: string;
  /** The full hour it begins at, 0 to 23. */
  readonly start: number;
  /** Hours of the week that are like it. */
  readonly hours: number;
  /** Its weight among the others. */
  readonly share: number;
}

/** Opening hours, as they are asked. */
export interface Opening {
  /** Opening hours in a week, above 0 to 168. */
  readonly hours: number;
  /** Days open in a week, 1 to 7. */
  readonly days: number;
  /** The full hour the day begins at. */
  readonly opens: number;
  readonly pattern: string;
}

/** Opening hours out of the answers. */
export const openingOf = (answers: Answers, values: Values): Opening => ({
  hours: values['hours'] ?? 0,
  days: values['days'] ?? 1,
  opens: Number(answers['opens']?.value ?? 0),
  pattern: String(answers['pattern']?.value ?? ''),
});

/** Days of a week it takes to be open so many hours, at least those asked for. */
export const daysFor = ({ hours, days }: Pick<Opening, 'hours' | 'days'>): number =>
  Math.max(days, Math.ceil(hours / 24));

/** An open day hour by hour; all open days are alike. */
export function dayOf({ pattern, opens, ...opening }: Opening): readonly DayHour[] {
  const days = daysFor(opening);
  const length = opening.hours / days;
  return Array.from({ length: Math.ceil(length - 1e-9) }, (_, place) => {
    const start = (opens + place) % 24;
    const part = Math.min(1, length - place);
    return {
      id: `h${start}`,
      start,
      hours: part * days,
      share: part * (patterns[pattern]?.[start] ?? 1),
    };
  });
}
