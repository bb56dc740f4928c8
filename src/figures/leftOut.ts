import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOut as leftOutSchema, WHY_LEFT_OUT } from '../schemas/figures.ts';
import { type Book, BookProblems } from './book.ts';
import { complaints, readDocument } from './document.ts';

/** A record that was gathered and stands in no figure. */
export interface LeftOut {
  readonly record: string;
  readonly why: (typeof WHY_LEFT_OUT)[number];
  /** The whole reason as it is written. */
  readonly reason: string;
}

/** The records of a collection that stand in a figure. */
export const curatedRecords = (book: Book): ReadonlySet<string> =>
  new Set(book.ids.flatMap((id) => book.history(id).flatMap(({ records }) => records)));

/** Reads the text of `left-out.json`, or throws `BookProblems` with everything that is wrong. */
export function parseLeftOut(path: string, text: string, book: Book): readonly LeftOut[] {
  const document = readDocument(path, text);
  const read = leftOutSchema.safeParse(document.value ?? {}, { reportInput: true });
  const curated = curatedRecords(book);
  const reasons = read.data ?? {};
  const problems = [
    ...document.errors,
    ...(read.error?.issues ?? []).flatMap((issue) =>
      complaints(document, String(issue.path[0]), [], [issue], () => []),
    ),
    ...Object.keys(reasons)
      .filter((record) => curated.has(record))
      .map((record) => `${document.at([record])} ${record} stands in a figure. Remove it here.`),
  ];
  if (problems.length) throw new BookProblems(problems);
  return Object.entries(reasons).map(([record, reason]) => ({
    record,
    why: WHY_LEFT_OUT.find((each) => reason.startsWith(`${each}:`)) ?? 'unclear',
    reason,
  }));
}

/** The records left out in the project that stands in `root`. */
export function readLeftOut(root: string, book: Book): readonly LeftOut[] {
  const path = 'content/data/left-out.json';
  return parseLeftOut(path, readFileSync(join(root, path), 'utf8'), book);
}
