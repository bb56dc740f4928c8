import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What the door of the model lets out, as its docstring tells it. */
export interface Exported {
  readonly name: string;
  /** Where it is declared: `src/model/erlangC.ts`. */
  readonly file: string;
  readonly kind: 'function' | 'type' | 'value';
  /** The docstring before its tags. */
  readonly says: string;
  /** Arguments by name; `queue.ahtSec` is a field of one. */
  readonly takes: Readonly<Record<string, string>>;
  readonly returns: string;
  /** Keys of the sources it names: `@see [GKM] Gans, Koole, Mandelbaum 2003`. */
  readonly sources: readonly string[];
  /** Whether it takes a number or an object with numbers. */
  readonly takesNumbers: boolean;
}

const DOOR = 'src/model/index.ts';
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Everything the model exports, in the order of its door. Reads the sources under the working folder. */
export function exported(): readonly Exported[] {
  return parse(DOOR).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !statement.moduleSpecifier)
      return [];
    if (!ts.isNamedExports(statement.exportClause) || !ts.isStringLiteral(statement.moduleSpecifier))
      return [];
    const file = join(dirname(DOOR), `${statement.moduleSpecifier.text}.ts`);
    const declared = parse(file).statements;
    return statement.exportClause.elements.map(({ name }) => told(name.text, file, declared));
  });
}

function told(name: string, file: string, declared: readonly ts.Statement[]): Exported {
  const found = declared.find((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.some((each) => each.name.getText() === name)
      : 'name' in statement && (statement.name as ts.Identifier | undefined)?.text === name,
  );
  if (!found) throw new Error(`${file} does not declare ${name}`);
  const docs = ts.getJSDocCommentsAndTags(found).filter(ts.isJSDoc);
  const tags = docs.flatMap((doc) => doc.tags ?? []);
  const plain = (comment: ts.JSDoc['comment']) =>
    (ts.getTextOfJSDocComment(comment) ?? '').replace(/^-?\s*/, '').replace(/\s*\n\s*/g, ' ');
  const named = (tag: string) => tags.filter(({ tagName }) => tagName.text === tag);
  const code = callable(found, name);
  return {
    name,
    file,
    kind: code ? 'function' : ts.isVariableStatement(found) ? 'value' : 'type',
    says: docs.map((doc) => plain(doc.comment)).join(' '),
    takes: Object.fromEntries(
      tags.filter(ts.isJSDocParameterTag).map((tag) => [tag.name.getText(), plain(tag.comment)]),
    ),
    returns: plain(named('returns')[0]?.comment),
    sources: named('see').flatMap(({ comment }) =>
      [...plain(comment).matchAll(/\[([A-Z]+)\]/g)].flatMap(([, key]) => key ?? []),
    ),
    takesNumbers: code?.parameters.some(({ type }) => /\bnumber\b/.test(type?.getText() ?? '')) ?? false,
  };
}

/** The function a statement declares under a name, written either way. */
function callable(statement: ts.Statement, name: string): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement;
  if (!ts.isVariableStatement(statement)) return undefined;
  const value = statement.declarationList.declarations.find(
    (each) => each.name.getText() === name,
  )?.initializer;
  return value && ts.isArrowFunction(value) ? value : undefined;
}
