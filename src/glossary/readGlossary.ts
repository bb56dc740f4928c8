import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints, type PlacedDocument, readDocument } from '../figures/document.ts';
import { localeList } from '../i18n/locales.ts';
import { type TermEntry, term as termSchema } from '../schemas/glossary.ts';

const FOLDER = 'content/glossary';
const KEYS = Object.keys(termSchema.shape);

/** A term of the glossary. */
export interface Term extends TermEntry {
  /** The same in every language: `shrinkage`. Its anchor on the page, and what `[…](term:shrinkage)` names. */
  readonly id: string;
  /** The name of the file it stands in. */
  readonly group: string;
  /** "path:line" of a key, for what is wrong with it. */
  readonly at: (path: readonly PropertyKey[]) => string;
}

/** Everything wrong with the glossary, each line with file, line and what to do. */
export class GlossaryProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`${problems.length} problem(s) in the glossary\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

function* termsOf(document: PlacedDocument, group: string, problems: string[]): Generator<Term> {
  problems.push(...document.errors);
  for (const [id, value] of Object.entries(document.value ?? {})) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      problems.push(`${document.at([id])} ${id}: an id is lower-case words with hyphens between.`);
    const read = termSchema.safeParse(value, { reportInput: true });
    if (read.success) yield { ...read.data, id, group, at: (path) => document.at([id, ...path]) };
    else
      problems.push(
        ...complaints(document, id, [id], read.error.issues, (at) => (at.length ? localeList : KEYS)),
      );
  }
}

/** Two terms that cannot be told apart: one id, or one name in a language. */
function* twins(terms: readonly Term[]): Generator<string> {
  const places = new Map<string, Term>();
  for (const term of terms) {
    const names = localeList.map((locale) => ({
      path: ['terms', locale],
      key: `${locale} ${term.terms[locale].toLowerCase()}`,
      what: `"${term.terms[locale]}"`,
    }));
    for (const { path, key, what } of [{ path: [], key: term.id, what: 'this id' }, ...names]) {
      const other = places.get(key);
      if (other)
        yield `${term.at(path)} ${term.id}: ${what} stands at ${other.at(path)} already. Make one of the two, or tell them apart.`;
      else places.set(key, term);
    }
  }
}

/** Reads and checks the text of the files of a glossary, by their paths; throws everything that is wrong. */
export function parseGlossary(files: Readonly<Record<string, string>>): readonly Term[] {
  const problems: string[] = [];
  const terms = Object.entries(files).flatMap(([path, text]) => {
    const group = /([^/]+)\.json$/.exec(path)?.[1] ?? path;
    return [...termsOf(readDocument(path, text), group, problems)];
  });
  problems.push(...twins(terms));
  if (problems.length) throw new GlossaryProblems(problems);
  return terms;
}

/** The glossary of the project that stands in `root`. */
export const readGlossary = (root: string): readonly Term[] =>
  parseGlossary(
    Object.fromEntries(
      readdirSync(join(root, FOLDER))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => [`${FOLDER}/${name}`, readFileSync(join(root, FOLDER, name), 'utf8')]),
    ),
  );
