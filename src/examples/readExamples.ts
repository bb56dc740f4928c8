import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints, readDocument } from '../figures/document.ts';
import { nearest } from '../figures/nearest.ts';
import { type ExampleEntry, example as exampleSchema } from '../schemas/example.ts';

const FOLDER = 'content/examples';
const KEYS = Object.keys(exampleSchema.shape);

/** A worked example as it was written. */
export interface Example extends ExampleEntry {
  /** The name of its file, by which pages call it. */
  readonly name: string;
  /** "path:line" of a key, for what is wrong with it. */
  readonly at: (path: readonly string[]) => string;
}

/** Everything wrong with an example, each line with file, line and what to do. */
export class ExampleProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ExampleProblems';
    this.problems = problems;
  }
}

/** Reads the text of an example's file, or throws everything that is wrong with its form. */
export function parseExample(name: string, text: string): Example {
  const document = readDocument(`${FOLDER}/${name}.json`, text);
  if (document.errors.length) throw new ExampleProblems(document.errors);
  const read = exampleSchema.safeParse(document.value, { reportInput: true });
  if (read.success) return { ...read.data, name, at: document.at };
  throw new ExampleProblems(complaints(document, name, [], read.error.issues, () => KEYS));
}

/** The names of all examples of the project that stands in `root`. */
export const exampleNames = (root: string): readonly string[] =>
  readdirSync(join(root, FOLDER)).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

/** What is wrong with a name no example has, and the nearest that one has. */
export const noExample = (name: string, names: readonly string[]): string =>
  `there is no example "${name}". Did you mean "${nearest(name, names)}"? Examples stand in ${FOLDER}/.`;

/** The example of a name. */
export function readExample(name: string, root: string): Example {
  const names = exampleNames(root);
  if (!names.includes(name)) throw new ExampleProblems([noExample(name, names)]);
  return parseExample(name, readFileSync(join(root, FOLDER, `${name}.json`), 'utf8'));
}

/** The calculator an example is for, out of the register. */
export function calculatorOf<T>(
  { name, calculator, at }: Example,
  calculators: Readonly<Record<string, T>>,
): T {
  const found = Object.hasOwn(calculators, calculator) ? calculators[calculator] : undefined;
  if (found) return found;
  throw new ExampleProblems([
    `${at(['calculator'])} ${name}: there is no calculator "${calculator}". Did you mean "${nearest(calculator, Object.keys(calculators))}"?`,
  ]);
}
