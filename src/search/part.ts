import type { Value } from './cbor.ts';
import { list } from './lighten.ts';

/** About how many words a part holds; a first search then loads some kilobytes for each of its words. */
const WORDS = 50;

/** What words begin with that are looked for together, since a word also finds those it is the beginning of. */
const stem = (word: string) => /^\p{Script=Latin}{1,3}|^./u.exec(word)?.[0] ?? '';

const wordOf = (entry: Value | undefined) => String(list(entry)[0]);

/** The words of an index in parts, cut where a new beginning starts. */
function cut(words: readonly Value[]): readonly (readonly Value[])[] {
  const parts: Value[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    if (part && (part.length < WORDS || stem(wordOf(part.at(-1))) === stem(wordOf(word)))) part.push(word);
    else parts.push([word]);
  }
  return parts;
}

/** Pagefind's name of each page, made of a digest that nothing can shorten, and a short one: its place in the list. */
export function shortNames(meta: Value): ReadonlyMap<string, string> {
  const [, pages] = list(meta);
  const names = list(pages).map((page) => String(list(page)[0]));
  return new Map(names.map((name, at) => [name, name.replace(/[^_]*$/, String(at))]));
}

/**
 * Pagefind's index in smaller files than its own: `meta` lists each with its first and its last word and its name, and
 * `files` are what those names stand for. Pagefind fetches the file a word falls into, whatever its size. Pages have
 * short names in it.
 */
export function parted(
  meta: Value,
  files: ReadonlyMap<string, Value>,
): { readonly meta: Value; readonly files: ReadonlyMap<string, Value> } {
  const [version = '', pages = [], chunks, ...rest] = list(meta);
  const small = list(chunks).flatMap((chunk) => {
    const name = String(list(chunk)[2]);
    const [words, ...others] = list(files.get(name));
    return cut(list(words)).map((part, at) => ({
      listed: [wordOf(part[0]), wordOf(part.at(-1)), `${name}-${at}`] as const,
      file: [part, ...others] as const,
    }));
  });
  const names = shortNames(meta);
  const named = list(pages).map((page) => {
    const [name, ...others] = list(page);
    return [names.get(String(name)) ?? '', ...others];
  });
  return {
    meta: [version, named, small.map(({ listed }) => listed), ...rest],
    files: new Map(small.map(({ listed, file }) => [listed[2], file])),
  };
}
