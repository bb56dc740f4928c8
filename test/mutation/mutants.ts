import { Instrumenter } from '@stryker-mutator/instrumenter';
import ts from 'typescript';

/** One small change of the model that a test should notice. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Its kind, as Stryker calls it. */
  readonly kind: string;
  readonly was: string;
  readonly becomes: string;
}

/** Files, by name, with every change in them at once, each behind a switch; and the list of changes. */
export interface Mutated {
  readonly code: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

/** Where formulas are text: to JavaScript each is one string, so their operators are changed here. */
const FORMULAS = /\/(inHouse|invoice|totals|extras|npv)\.ts$/;
const OTHER: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  'min(': 'max(',
  'max(': 'min(',
  'ceilTol(': '(',
  'yearSum(': 'sum(',
};

/** The changes of every file: of its code by Stryker's own mutators, of its formulas by `inFormulas`. */
export async function mutated(sources: ReadonlyMap<string, string>): Promise<Mutated> {
  const mutants: Mutant[] = [];
  const files = [...sources].map(([name, content]) => ({
    name,
    content: FORMULAS.test(name) ? inFormulas(name, content, mutants) : content,
    mutate: true,
  }));
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
  const instrumenter = new Instrumenter(quiet as unknown as ConstructorParameters<typeof Instrumenter>[0]);
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: true };
  const done = await instrumenter.instrument(files, options);
  for (const { id, fileName, location, mutatorName, replacement, status } of done.mutants) {
    if (status === 'Ignored') continue;
    const lines = sources.get(fileName)?.split('\n') ?? [];
    const was = lines[location.start.line]?.trim() ?? '';
    const line = location.start.line + 1;
    mutants.push({ id, file: fileName, line, kind: mutatorName, was, becomes: plain(replacement) });
  }
  return { code: new Map(done.files.map(({ name, content }) => [name, forgetful(content)])), mutants };
}

/** What a module remembers between calls would carry one change into the next: see `PerMutant` in `switches.ts`. */
const forgetful = (content: string) => content.replace(/^(const \w+ = new )(?=Map\b)/gm, '$1PerMutant');

/**
 * The text with its formulas marked: `a + b` becomes `a⟨7: + b| - b|⟩`, the original and what may stand there
 * instead, in characters no formula has. `switches.ts` reads the marks when a formula is evaluated.
 */
function inFormulas(file: string, content: string, mutants: Mutant[]): string {
  const marks: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const tree = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const goesOn = node.kind === ts.SyntaxKind.TemplateHead || node.kind === ts.SyntaxKind.TemplateMiddle;
      const from = node.getStart();
      marks.push({ from, to: node.end, text: marked(node.getText(), from, goesOn) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return marks.reduceRight(
    (text, { from, to, text: mark }) => text.slice(0, from) + mark + text.slice(to),
    content,
  );

  function marked(text: string, from: number, goesOn: boolean): string {
    const place =
      / ([-+*/]) ([\w.]+(?![\w.(-]))?|\b(?:min|max|ceilTol|yearSum)\(|(?<![\w./])\d+(?:\/\d+)?(?![\w.])/g;
    return text.replace(place, (found: string, operator: string, operand: string | undefined, at: number) => {
      const whole = !(goesOn && at + found.length >= text.length - 2);
      const others = operator
        ? [` ${OTHER[operator]} ${operand ?? ''}`, ...(operand && whole ? [''] : [])]
        : [OTHER[found] ?? String(Number.parseInt(found, 10) + 1)];
      if (operand && whole && /^\d+$/.test(operand)) others.push(` ${operator} ${Number(operand) + 1}`);
      const line = tree.getLineAndCharacterOfPosition(from + at).line;
      const was = content.split('\n')[line]?.trim() ?? '';
      const id = `f${mutants.length}`;
      for (const other of others) {
        const becomes = `${found.trim()} → ${other.trim() || '(left out)'}`;
        mutants.push({ id: `f${mutants.length}`, file, line: line + 1, kind: 'Formula', was, becomes });
      }
      return `\uE000${id}:${[found, ...others].join('|')}\uE001`;
    });
  }
}

const plain = (text: string) => text.replace(/\uE000\w+:([^|]*)[^\uE001]*\uE001/g, '$1').replace(/\s+/g, ' ');
