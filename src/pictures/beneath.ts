import type { Book } from '~/figures/book.ts';
import { publishedShares } from './anatomy.ts';
import { swingsOf } from './factors.ts';
import { stepsOf } from './paidHours.ts';
import { queuesOf } from './serviceLevels.ts';

/** How the pictures that quote figures of the book read it, by the name writers give them. */
const readers: Readonly<Record<string, (book: Book) => unknown>> = {
  FactorOrder: swingsOf,
  BillAnatomy: publishedShares,
  ServiceLevelCurve: queuesOf,
  PaidHours: (book) => stepsOf(book, 1),
};

/** The figures that the pictures in a text are drawn from, so that their sources stand at the foot of its page. */
export function figuresBeneath(text: string, book: Book): readonly string[] {
  const read = new Set<string>();
  const watched: Book = {
    ...book,
    figure: (reference) => {
      read.add(reference);
      return book.figure(reference);
    },
  };
  for (const [, name = ''] of text.matchAll(/<(\w+)\s*\/>/g)) readers[name]?.(watched);
  return [...read];
}
