import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Locale, localeList } from '../i18n/locales.ts';
import type { WrittenPage } from './writtenPages.ts';

/** A line as a reader sees it: without marks and addresses; `\uFFFC` stands for a figure, a slot or a piece of code. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly locale: Locale;
  readonly text: string;
  /** Prose of a page, or words of the interface. */
  readonly kind: 'prose' | 'strings';
}

const OBJECT = '\uFFFC';
/** A text of which only the lines are left. */
export const blank = (text: string) => text.replace(/[^\n]/g, '');

/** What turns MDX into what is read, in the order in which it must be done; lines stay where they are. */
const READ: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/^(```|~~~)[\s\S]*?^\1.*$/gm, blank],
  [/`[^`\n]*`/g, OBJECT],
  [/\{\/\*[\s\S]*?\*\/\}/g, blank],
  [/\{fig:[^}]*\}/g, OBJECT],
  [/^(import|export) .*$/gm, ''],
  [/<Figure\b[^>]*>/g, (tag = '') => OBJECT + blank(tag)],
  [/<\/?[A-Za-z][^>]*>/g, blank],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, (_, text = '') => text],
  [/\bhttps?:\/\/\S+/g, OBJECT],
  [/^\|?[ :|-]+\|?$/gm, ''],
  [/^ *(?:[-*+]|\d+\.|#+|>) +/gm, ''],
  [/^\| */gm, ''],
  [/ *\|$/gm, ''],
  [/ *\| */g, '\t'],
  [/\*\*|\\(?=[*_{}<>|])/g, ''],
];

/** The head of a page. */
export const HEAD = /^---\n[\s\S]*?\n---/;

/** Of the head of a page, only what is words: `title: "Rates"` reads Rates. */
const wordsOfHead = (head: string) =>
  head
    .split('\n')
    .map((line) => /^(?:title|description|question|answer): *(["']?)(.*)\1 *$/.exec(line)?.[2] ?? '')
    .join('\n');

/** What readers see of an MDX file, line by line. */
export function proseOf({ file, locale, text }: WrittenPage): readonly Passage[] {
  const head = HEAD.exec(text)?.[0] ?? '';
  const body = READ.reduce(
    (rest, [mark, by]) => rest.replace(mark, by as string),
    wordsOfHead(head) + text.slice(head.length),
  );
  return body.split('\n').flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed ? [{ file, line: index + 1, locale, text: trimmed, kind: 'prose' as const }] : [];
  });
}

const LITERAL = /\/\/.*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

const withSlots = (text: string) =>
  text
    .replace(/\\u([\da-fA-F]{4})|\\(.)/g, (_, code?: string, plain = '') =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : plain,
    )
    .replace(/\{[^}]*\}/g, OBJECT);

/** The words in a file of the interface's strings; its keys and imports are not among them. */
export function stringsIn(file: string, locale: Locale, text: string): readonly Passage[] {
  return [...text.matchAll(LITERAL)].flatMap(({ index, 0: whole, 1: single, 2: double, 3: template }) => {
    const words = single ?? double ?? template;
    const isKey = /^\s*:/.test(text.slice(index + whole.length));
    const isImport = /\bfrom\s*$/.test(text.slice(Math.max(0, index - 10), index));
    if (!words || isKey || isImport) return [];
    const line = text.slice(0, index).split('\n').length;
    return [{ file, line, locale, text: withSlots(words), kind: 'strings' as const }];
  });
}

/** Keys whose words are never printed. */
const UNPRINTED = new Set(['aliases', 'avoid', 'sort', 'unconfirmed']);

/** The words in a JSON file that stand under the name of a language. */
export function wordsIn(file: string, text: string): readonly Passage[] {
  const lines = new LineCounter();
  const found: Passage[] = [];
  const visit = (node: unknown, locale: Locale | undefined): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!UNPRINTED.has(name)) visit(value, localeList.find((one) => one === name) ?? locale);
      }
    else if (isSeq(node)) for (const item of node.items) visit(item, locale);
    else if (isScalar(node) && locale && typeof node.value === 'string')
      found.push({
        file,
        line: lines.linePos(node.range?.[0] ?? 0).line,
        locale,
        text: withSlots(node.value),
        kind: 'strings',
      });
  };
  visit(parseDocument(text, { lineCounter: lines }).contents, undefined);
  return found;
}
