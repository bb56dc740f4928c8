import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { complaints, readDocument } from '../figures/document.ts';
import { nearest } from '../figures/nearest.ts';
import { readGlossary } from '../glossary/readGlossary.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { type LanguageFile, language, latin, linkedTerms } from '../schemas/language.ts';

const FOLDER = 'content/languages';

/** Everything wrong with the rules of the languages, each line with file, line and what to do. */
class LanguageProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'LanguageProblems';
    this.problems = problems;
  }
}

/** A word that is never printed, and why. */
export interface Forbidden {
  readonly word: string;
  readonly note: string;
}

/** A term that a page links to the glossary where it first uses it. */
export interface LinkedTerm {
  readonly id: string;
  /** What is printed from the second use on: the part before the bracket. */
  readonly word: string;
}

/** All an editor has laid down for one language. */
export interface Language extends LanguageFile {
  readonly locale: Locale;
  readonly never: readonly Forbidden[];
  /** What is printed for the terms of the glossary; a forbidden word inside one of them is not meant. */
  readonly printed: readonly string[];
  readonly linked: readonly LinkedTerm[];
  /** Names that may be printed in Latin letters. */
  readonly names: readonly string[];
}

function readFile<T extends z.ZodType>(root: string, name: string, schema: T): z.infer<T> {
  const path = `${FOLDER}/${name}.json`;
  const document = readDocument(path, readFileSync(join(root, path), 'utf8'));
  const read = schema.safeParse(document.value, { reportInput: true });
  if (read.success && !document.errors.length) return read.data;
  const issues = read.error?.issues ?? [];
  throw new LanguageProblems([
    ...document.errors,
    ...(document.errors.length ? [] : complaints(document, name, [], issues, () => [])),
  ]);
}

/** The rules of every language, read and checked, of the project that stands in `root`. */
export function readLanguages(root: string): Readonly<Record<Locale, Language>> {
  const glossary = readGlossary(root);
  const names = readFile(root, 'latin', latin).flatMap((group) => group.names);
  const ids = glossary.map(({ id }) => id);
  const linked = readFile(root, 'linked-terms', linkedTerms);
  const unknown = linked.filter((id) => !ids.includes(id));
  if (unknown.length)
    throw new LanguageProblems(
      unknown.map(
        (id) => `${FOLDER}/linked-terms.json: there is no term "${id}". Did you mean "${nearest(id, ids)}"?`,
      ),
    );
  const read = (locale: Locale): Language => ({
    ...readFile(root, locale, language),
    locale,
    names,
    never: glossary.flatMap(({ avoid }) =>
      (avoid?.[locale] ?? []).flatMap(({ term, note, kind }) =>
        kind === 'never' ? [{ word: term, note }] : [],
      ),
    ),
    printed: glossary.map(({ terms }) => terms[locale]),
    linked: glossary.flatMap(({ id, terms }) =>
      linked.includes(id) ? [{ id, word: terms[locale].replace(/ ?[(（].*$/, '') }] : [],
    ),
  });
  return Object.fromEntries(localeList.map((locale) => [locale, read(locale)])) as Record<Locale, Language>;
}
