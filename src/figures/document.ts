import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { nearest } from './nearest.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A JSON file that still knows on which line each key stands. */
export interface PlacedDocument {
  readonly value: unknown;
  /** Syntax errors, each as "path:line: what". */
  readonly errors: readonly string[];
  /** "path:line" of a key, or of the nearest thing around it that exists. */
  at(path: Path): string;
}

/** Reads JSON (a subset of YAML) and keeps its lines; a key written twice is an error. */
export function readDocument(path: string, text: string): PlacedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (offset: number) => `${path}:${lines.linePos(offset).line}`;

  function offsetOf(keys: Path): number {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of keys) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else {
        node =
          isNode(node) && 'get' in node
            ? (node.get as (k: unknown, keep: boolean) => unknown)(key, true)
            : undefined;
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      }
    }
    return offset;
  }

  return {
    value: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map(
      (error) => `${lineOf(error.pos[0])} is not valid JSON: ${error.message.split('\n')[0]}`,
    ),
    at: (keys) => lineOf(offsetOf(keys)),
  };
}

/** One complaint of the schema in words a curator can act on. */
function inWords(issue: Issue, where: string, allowed: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return `unknown key "${key}". Did you mean "${nearest(key, allowed)}"? Known keys: ${allowed.join(', ')}.`;
  }
  if (issue.input === undefined) return `${where} is missing. Add it.`;
  if (issue.code === 'invalid_value') return `${where} must be one of ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find((each) => each.code === 'invalid_format');
    return `${where} ${inner?.message ?? 'has the wrong shape'}.`;
  }
  return `${where} ${issue.message}.`;
}

/** Every complaint of a schema about one entry of a document, each with file, line and what to do. */
export function complaints(
  document: PlacedDocument,
  label: string,
  path: Path,
  issues: readonly Issue[],
  allowedAt: (path: Path) => readonly string[],
): string[] {
  return issues.map((issue) => {
    const inside = issue.path;
    const where = inside.length ? inside.join('.') : 'the entry';
    const pointed = issue.code === 'unrecognized_keys' ? [...inside, issue.keys[0] ?? ''] : inside;
    return `${document.at([...path, ...pointed])} ${label}: ${inWords(issue, where, allowedAt(inside))}`;
  });
}
