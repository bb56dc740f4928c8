import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints, readDocument } from '../figures/document.ts';
import { type PlaceEntry, place, places } from '../schemas/places.ts';

const FILE = 'content/places.json';
const KEYS = Object.keys(place.shape);

/** Everything wrong with the file of places, each line with file, line and what to do. */
export class PlaceProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'PlaceProblems';
  }
}

/** Reads the text of the file of places, or throws everything that is wrong with it. `needed`: countries with a page. */
export function parsePlaces(text: string, needed: readonly string[]): Readonly<Record<string, PlaceEntry>> {
  const document = readDocument(FILE, text);
  if (document.errors.length) throw new PlaceProblems(document.errors);
  const read = places.safeParse(document.value, { reportInput: true });
  if (!read.success)
    throw new PlaceProblems(complaints(document, 'places', [], read.error.issues, () => KEYS));
  const missing = needed.filter((code) => !(code in read.data));
  if (missing.length)
    throw new PlaceProblems(
      missing.map(
        (code) =>
          `${FILE}:1 "${code}" has a rate or a pay but no entry here. Add its time zone, languages and law.`,
      ),
    );
  return read.data;
}

/** The places of the project that stands in `root`. */
export const readPlaces = (root: string, needed: readonly string[]): Readonly<Record<string, PlaceEntry>> =>
  parsePlaces(readFileSync(join(root, FILE), 'utf8'), needed);
