import { countsOf, downloadsOf, reasonsOf } from './downloads.ts';
import { readLeftOut } from './leftOut.ts';
import { book } from './theBook.ts';

const leftOut = readLeftOut(process.cwd(), book);

/** The files of the dataset as they are published. */
export const downloads = downloadsOf(book, leftOut);

/** What the published dataset holds. */
export const counts = countsOf(book, leftOut);

/** Why records were left out, and how many for each reason. */
export const reasons = reasonsOf(leftOut);
