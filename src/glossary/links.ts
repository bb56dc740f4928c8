import { nearest } from '../figures/nearest.ts';

/** A link to a term as prose writes it: `[shrinkage](term:shrinkage)`. */
const LINK = /\]\(term:([^)\s]*)\)/g;

/** The terms a text links to, each with the place of its link. */
export const termsIn = (text: string): readonly { readonly id: string; readonly index: number }[] =>
  [...text.matchAll(LINK)].map(({ index, 1: id = '' }) => ({ id, index }));

/** What is wrong with an id no term has, and the nearest that one has. */
export const noTerm = (id: string, ids: readonly string[]): string =>
  `there is no term "${id}". Did you mean "${nearest(id, ids)}"? Terms stand in content/glossary/.`;

/** The anchor of a term; that of `24-7` begins with a letter, as the names of places in a page do. */
export const anchorOf = (id: string): string => id.replace(/^(?=\d)/, 'n');

/** Where a term stands, seen from the address of a language. */
export const addressOf = (id: string): string => `glossary/#${anchorOf(id)}`;
