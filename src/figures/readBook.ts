import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Book, parseBook } from './book.ts';

/** Files of `content/data` that hold something other than figures and sources. */
const OTHER = new Set(['defaults.json', 'names.json', 'places.json', 'assumptions.json', 'left-out.json']);

/** The text of every JSON file of figures, by its path from the root of the project. */
function figureFiles(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, 'content/data'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.json') && !OTHER.has(name.split('/').at(-1) ?? ''))
      .sort()
      .map((name) => [`content/data/${name}`, readFileSync(join(root, 'content/data', name), 'utf8')]),
  );
}

/** Reads and checks the dataset of the project that stands in `root`. */
export const readBook = (root: string): Book => parseBook(figureFiles(root));
