import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { questions } from '../calculators/questions.ts';
import { pageOf } from '../editors/writtenPages.ts';
import { exampleNames, noExample } from '../examples/readExamples.ts';
import type { Book } from '../figures/book.ts';
import { nearest } from '../figures/nearest.ts';
import { readBook } from '../figures/readBook.ts';
import { SHOWS } from '../figures/shows.ts';
import { noTerm, termsIn } from '../glossary/links.ts';
import { readGlossary } from '../glossary/readGlossary.ts';
import { linkProblems } from './linkRules.ts';
import { type Places, readPlaces } from './places.ts';

/** Why a digit may stand in prose: names, years, ordinals. Reviewed in `content/allowed-digits.json`. */
export type AllowedDigits = readonly { readonly pattern: string; readonly reason: string }[];

export interface Problem {
  readonly line: number;
  readonly say: string;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Everything of an MDX file that no reader sees as prose, in the order in which it must be taken out. */
const NOT_PROSE = [
  /^(```|~~~)[\s\S]*?^\1/gm,
  /`[^`\n]*`/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /\{fig:[^}]*\}/g,
  // Frontmatter that is a date or a fingerprint, not words.
  /^\w+: *["']?[0-9a-f-]{8,}["']? *$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  /\]\([^)\n]*\)/g,
  /\bhttps?:\/\/\S+/g,
  /^ *\d+\.(?= )/gm,
  /^(import|export) .*$/gm,
];

/** The text with everything but prose blanked, lines kept. */
const proseOf = (text: string) => NOT_PROSE.reduce((rest, part) => rest.replace(part, blank), text);

/** References to figures with their place: tags and braces, known or not. */
const REFERENCE = /<Figure\b([^>]*)>|\{fig:([^}]*)\}/g;

function* doubtsAbout(tag: string | undefined, braces: string | undefined, book: Book): Generator<string> {
  const id = tag === undefined ? braces?.split('/')[0] : /\bid="([^"]*)"/.exec(tag)?.[1];
  const show = tag === undefined ? braces?.split('/')[1] : /\bshow="([^"]*)"/.exec(tag)?.[1];
  if (id === undefined) {
    yield '<Figure> names no figure. Write its id as plain text: <Figure id="ph.rate.hour" />.';
    return;
  }
  if (!book.has(id)) {
    const [known = ''] = id.split('@');
    const years = book.has(known) ? book.history(known).map(({ year }) => year) : [];
    yield years.length
      ? `the figure "${known}" has no such year. It has ${years.join(', ')}.`
      : `there is no figure "${id}". Did you mean "${nearest(known, book.ids)}"?`;
  }
  if (show !== undefined && !SHOWS.some((each) => each === show)) {
    yield `"${show}" is not a part of a figure. Choose one of ${SHOWS.join(', ')}.`;
  }
}

/** What is wrong with a calculator or its card: a name that none has, a number that it does not ask. */
function* doubtsAboutCalculator(attributes: string): Generator<string> {
  const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '';
  if (!Object.hasOwn(questions, name)) {
    yield `there is no calculator "${name}". Did you mean "${nearest(name, Object.keys(questions))}"?`;
    return;
  }
  const asked = questions[name as keyof typeof questions].inputs.map((input) => input.name);
  const wanted = /\bask="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
  for (const input of wanted.filter((one) => !asked.includes(one)))
    yield `${name} does not ask for "${input}". Did you mean "${nearest(input, asked)}"?`;
}

/** What prose may refer to, and the digits it may type. */
export interface Known {
  readonly book: Book;
  /** Names of worked examples. */
  readonly examples: readonly string[];
  /** Ids of the glossary. */
  readonly terms: readonly string[];
  /** What may be placed in prose by its tag: `Figure`. */
  readonly tags: readonly string[];
  readonly allowed: AllowedDigits;
}

/** The tags of the vocabulary: it is read, not imported, since a page is checked before components can be. */
const tagsIn = (vocabulary: string): readonly string[] =>
  [...vocabulary.matchAll(/^ {2}([A-Z]\w*)[,:]/gm)].map(([, tag = '']) => tag);

/** All that is known in the project that stands in `root`. */
export const readKnown = (root: string): Known => ({
  book: readBook(root),
  examples: exampleNames(root),
  terms: readGlossary(root).map(({ id }) => id),
  tags: tagsIn(readFileSync(join(root, 'src/components/vocabulary.ts'), 'utf8')),
  allowed: readAllowed(root),
});

/** What is wrong with the text of a page: unknown figures, examples and terms, digits typed into prose, headings without an id. */
export function proseProblems(text: string, { book, examples, terms, tags, allowed }: Known): Problem[] {
  const problems: Problem[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const code = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
  for (const { index, 1: tag, 2: braces } of code.matchAll(REFERENCE)) {
    for (const say of doubtsAbout(tag, braces, book)) problems.push({ line: lineOf(index), say });
  }
  for (const { index, 1: attributes = '' } of code.matchAll(/<Example\b([^>]*)>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!examples.includes(name)) problems.push({ line: lineOf(index), say: noExample(name, examples) });
  }
  for (const { index, id } of termsIn(code)) {
    if (!terms.includes(id)) problems.push({ line: lineOf(index), say: noTerm(id, terms) });
  }
  for (const { index, 1: attributes = '' } of code.matchAll(/<Calculator(?:Card)?\b([^>]*)>/g)) {
    for (const say of doubtsAboutCalculator(attributes)) problems.push({ line: lineOf(index), say });
  }
  for (const { index, 1: tag = '' } of code.matchAll(/<([A-Z]\w*)/g)) {
    if (!tags.includes(tag))
      problems.push({
        line: lineOf(index),
        say: `there is nothing called <${tag}>. Did you mean <${nearest(tag, tags)}>?`,
      });
  }
  for (const { index, 0: heading } of code.matchAll(/^#{2,3} .*$/gm)) {
    if (!/\{\/\* *#[a-z0-9]+(?:-[a-z0-9]+)* *\*\/\}\s*$/.test(heading)) {
      problems.push({
        line: lineOf(index),
        say: 'a heading has no id. End it with the id it has in every language: ## Labor {/* #labor */}.',
      });
    }
  }
  const prose = allowed.reduce(
    (rest, { pattern }) => rest.replace(new RegExp(pattern, 'g'), blank),
    proseOf(text),
  );
  for (const { index, 0: digits } of prose.matchAll(/[0-9０-９]+(?:[.,][0-9０-９]+)*/g)) {
    problems.push({
      line: lineOf(index),
      say: `"${digits}" is typed into prose. Refer to a figure with <Figure id="…" />, write the number as a word, or, if it is a name or a year, add it to content/allowed-digits.json.`,
    });
  }
  return problems.sort((a, b) => a.line - b.line);
}

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Asterisks that Markdown left standing, as happens beside CJK punctuation. */
export function* starsLeft(node: Node): Generator<Problem> {
  if (node.type === 'text' && node.value?.includes('**')) {
    yield {
      line: node.position?.start.line ?? 1,
      say: '** is left standing, so nothing is bold. Move the asterisks off the punctuation, or put a space beside them.',
    };
  }
  for (const child of node.children ?? []) yield* starsLeft(child);
}

/** The reviewed list of digits that may stand in prose. */
const readAllowed = (root: string): AllowedDigits =>
  JSON.parse(readFileSync(join(root, 'content/allowed-digits.json'), 'utf8'));

/** Markdown plugin: a page that breaks a rule of prose stops the build, with file, line and what to do. */
export function proseRules() {
  const root = process.cwd();
  let known: Known | undefined;
  let places: Places | undefined;
  return (tree: Node, { path }: { readonly path?: string }) => {
    if (!path) return;
    known ??= readKnown(root);
    places ??= readPlaces(root, process.env['NODE_ENV'] === 'development');
    const file = relative(root, path).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    const page = pageOf(file, text);
    const links = page ? linkProblems(page, places) : [];
    const problems = [...proseProblems(text, known), ...links, ...starsLeft(tree)];
    if (!problems.length) return;
    problems.sort((a, b) => a.line - b.line);
    throw new Error(problems.map(({ line, say }) => `${file}:${line} ${say}`).join('\n'));
  };
}
