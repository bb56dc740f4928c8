import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptions, defaults } from '../schemas/defaults.ts';
import { type Book, BookProblems } from './book.ts';
import { complaints, readDocument } from './document.ts';
import { nearest } from './nearest.ts';
import { readBook } from './readBook.ts';
import type { Rules } from './resolve.ts';

const DEFAULTS = 'content/data/defaults.json';
const ASSUMPTIONS = 'content/data/shared/assumptions.json';

/** Checks `defaults.json` and the assumptions against the book; throws with file, line and what to do. */
export function parseRules(
  files: { readonly defaults: string; readonly assumptions: string },
  book: Book,
): Rules {
  const one = readDocument(DEFAULTS, files.defaults);
  const two = readDocument(ASSUMPTIONS, files.assumptions);
  const read = defaults.safeParse(one.value, { reportInput: true });
  const ours = assumptions.safeParse(two.value, { reportInput: true });
  const problems = [...one.errors, ...two.errors];
  if (!read.success) problems.push(...complaints(one, 'defaults', [], read.error.issues, () => []));
  if (!ours.success) problems.push(...complaints(two, 'assumptions', [], ours.error.issues, () => []));
  if (!read.success || !ours.success) throw new BookProblems(problems);

  for (const [path, field] of Object.entries(read.data.paths)) {
    const stand = field.otherwise ?? field.wageTimes;
    if (stand !== undefined && !(stand in ours.data)) {
      const near = nearest(stand, Object.keys(ours.data));
      problems.push(
        `${one.at(['paths', path])} ${path}: there is no assumption "${stand}". Did you mean "${near}"?`,
      );
    }
    if (!field.candidates && stand === undefined) {
      problems.push(
        `${one.at(['paths', path])} ${path}: stands on nothing. Add candidates, or an assumption in "otherwise".`,
      );
    }
    for (const candidate of field.candidates ?? []) {
      const ids =
        typeof candidate === 'string'
          ? [candidate]
          : Object.values(candidate).filter((part) => typeof part === 'string');
      for (const id of ids.filter((each) => !each.includes('{') && !book.has(each) && stand === undefined)) {
        problems.push(
          `${one.at(['paths', path])} ${path}: there is no figure "${id}". Did you mean "${nearest(id, book.ids)}"?`,
        );
      }
    }
  }
  for (const [market, { nearshore }] of Object.entries(read.data.markets)) {
    if (!book.has(`${nearshore}.rate.hour`)) {
      problems.push(
        `${one.at(['markets', market, 'nearshore'])} ${market}: "${nearshore}" has no rate.hour.`,
      );
    }
  }
  if (problems.length) throw new BookProblems(problems);
  return { book, defaults: read.data, assumptions: ours.data };
}

/** The book, the rules for defaults and the assumptions of the project in `root`. */
export const readRules = (root: string): Rules =>
  parseRules(
    {
      defaults: readFileSync(join(root, DEFAULTS), 'utf8'),
      assumptions: readFileSync(join(root, ASSUMPTIONS), 'utf8'),
    },
    readBook(root),
  );
