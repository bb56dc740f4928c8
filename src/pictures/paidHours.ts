import type { Book } from '~/figures/book.ts';
import { tripleOf } from '~/figures/resolve.ts';

/** What becomes of paid hours; each step takes some off, and the last is what is left. */
export const STEPS = [
  'paid',
  'leave',
  'breaks',
  'training',
  'other',
  'desk',
  'waiting',
  'after',
  'talking',
] as const;
export type StepName = (typeof STEPS)[number];

/** One step: hours from `from` to `to` of a paid week. */
export interface HoursStep {
  readonly name: StepName;
  readonly from: number;
  readonly to: number;
}

const UK = 'gb.operations.shrinkage-';

/**
 * A paid week, part by part: the published British list of what is lost, the measured occupancy of a survey, and the
 * published share of after-call work. What the list leaves unnamed up to its own sum stands as other.
 */
export function stepsOf(book: Book, paid: number): readonly HoursStep[] {
  const share = (id: string) => tripleOf(book.figure(id)).typical / 100;
  const parts = (...names: readonly string[]) => names.reduce((sum, name) => sum + share(UK + name), 0);
  const leave = parts('annual-leave', 'sickness');
  const breaks = parts('breaks');
  const training = parts('training', 'coaching', 'meetings');
  const lost = (book.figure('world.operations.shrinkage').high ?? 0) / 100;
  const desk = paid * (1 - lost);
  const busy = desk * share('phone.operations.occupancy');
  const talking = busy * (1 - share('phone.operations.after-call-share'));
  const ends = [
    ['leave', paid * (1 - leave)],
    ['breaks', paid * (1 - leave - breaks)],
    ['training', paid * (1 - leave - breaks - training)],
    ['other', desk],
    ['waiting', busy],
    ['after', talking],
  ] as const;
  const taken = ends.map(
    ([name, to], place): HoursStep => ({ name, from: ends[place - 1]?.[1] ?? paid, to }),
  );
  const left = (name: StepName, hours: number): HoursStep => ({ name, from: hours, to: 0 });
  const before = taken.findIndex(({ name }) => name === 'waiting');
  return [
    left('paid', paid),
    ...taken.slice(0, before),
    left('desk', desk),
    ...taken.slice(before),
    left('talking', talking),
  ];
}
