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
  /** Those that are numbers, or lists of numbers. */
  readonly numbers: readonly string[];
  readonly returns: string;
  /** Keys of the sources it names: `@see [GKM] Gans, Koole, Mandelbaum 2003`. */
  readonly sources: readonly string[];
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
  const tagged = tags
    .filter(ts.isJSDocParameterTag)
    .map((tag): [string, string] => [tag.name.getText(), plain(tag.comment)]);
  const fields = (code?.parameters ?? []).flatMap((each) =>
    fieldsOf(each.type, declared).map((node) => ({
      node,
      path: `${ts.isIdentifier(each.name) ? `${each.name.text}.` : ''}${node.name.getText()}`,
      says: ts
        .getJSDocCommentsAndTags(node)
        .filter(ts.isJSDoc)
        .map((doc) => plain(doc.comment))
        .join(' '),
    })),
  );
  return {
    name,
    file,
    kind: code ? 'function' : ts.isVariableStatement(found) ? 'value' : 'type',
    says: docs.map((doc) => plain(doc.comment)).join(' '),
    takes: Object.fromEntries([
      ...tagged,
      ...fields.flatMap(({ path, says }) => (says ? [[path, says]] : [])),
    ]),
    numbers: [
      ...(code?.parameters ?? []).filter(isNumber).map((each) => each.name.getText()),
      ...fields.filter(({ node }) => isNumber(node)).map(({ path }) => path),
    ],
    returns: plain(named('returns')[0]?.comment),
    sources: named('see').flatMap(({ comment }) =>
      [...plain(comment).matchAll(/\[([A-Z]+)\]/g)].flatMap(([, key]) => key ?? []),
    ),
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

const isNumber = ({ type }: { readonly type?: ts.TypeNode | undefined }) =>
  /^(?:readonly |\()*number\b/.test(type?.getText() ?? '');

/** The fields of an object that is an argument, as far as its type is declared beside the function. */
function fieldsOf(
  type: ts.TypeNode | undefined,
  declared: readonly ts.Statement[],
): readonly ts.PropertySignature[] {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return type.members.filter(ts.isPropertySignature);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => fieldsOf(part, declared));
  if (!ts.isTypeReferenceNode(type)) return [];
  const [whole, names] = type.typeArguments ?? [];
  if (type.typeName.getText() === 'Omit')
    return fieldsOf(whole, declared).filter(
      (field) => !names?.getText().includes(`'${field.name.getText()}'`),
    );
  for (const statement of declared) {
    if (!('name' in statement) || (statement.name as ts.Identifier).text !== type.typeName.getText())
      continue;
    if (ts.isInterfaceDeclaration(statement)) return statement.members.filter(ts.isPropertySignature);
    if (ts.isTypeAliasDeclaration(statement)) return fieldsOf(statement.type, declared);
  }
  return [];
}
