import type { Fold } from './fold.ts';

/** A run of text, marked where it is what the reader looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** Where the folded words stand in a text, as pairs of positions in the text itself. */
function places(text: string, words: readonly string[], fold: Fold): (readonly [number, number])[] {
  // Folding may change how long a text is, so each character remembers where it came from.
  let folded = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const out = fold(character);
    for (let i = 0; i < out.length; i++) origin.push(at);
    folded += out;
    at += character.length;
  }
  origin.push(text.length);
  const spans: (readonly [number, number])[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const inside = /[a-z\d]/.test(word[0] ?? '') && /[\p{L}\d]/u.test(folded[at - 1] ?? '');
      if (inside) continue;
      const tail = /^[a-z]/.test(word)
        ? (/^[\p{L}\d]*/u.exec(folded.slice(at + word.length))?.[0].length ?? 0)
        : 0;
      spans.push([origin[at] ?? 0, origin[at + word.length + tail] ?? text.length]);
    }
  return spans.sort(([a, b], [c, d]) => a - c || d - b);
}

/** The stretch of a given length that holds most places, moved back to the start of a word. */
function best(text: string, spans: readonly (readonly [number, number])[], length: number): number {
  let start = 0;
  let most = 0;
  for (const [from] of spans) {
    const held = spans.filter(([start, end]) => start >= from && end <= from + length).length;
    if (held > most) [start, most] = [from, held];
  }
  const lead = Math.min(Math.max(0, start - Math.floor(length / 5)), Math.max(0, text.length - length));
  if (lead === 0) return 0;
  const space = text.indexOf(' ', lead);
  return space >= 0 && space < start ? space + 1 : lead;
}

/** The first sentences of a text, shown where nothing of it answers the query. */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const sentence = /^.*[.!?。！？](?=\s|$|[^\s\d])/s.exec(cut)?.[0];
  if (sentence && sentence.length > length / 3) return sentence;
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut} …`;
}

/** The part of a text that answers a query best, with what was looked for marked; nothing if none of it stands there. */
export function excerptOf(
  text: string,
  words: readonly string[],
  fold: Fold,
  length: number,
): readonly Run[] {
  const spans = places(text, words, fold);
  if (spans.length === 0) return [];
  const start = best(text, spans, length);
  let end = Math.min(text.length, start + length);
  const space = text.lastIndexOf(' ', end);
  if (end < text.length && space > start + length / 2) end = space;
  const runs: Run[] = [];
  const add = (text: string, marked: boolean) => text && runs.push({ text, marked });
  add(start > 0 ? '… ' : '', false);
  let at = start;
  for (const [from, to] of spans) {
    if (from < at || from >= end) continue;
    add(text.slice(at, from), false);
    add(text.slice(from, Math.min(to, end)), true);
    at = Math.min(to, end);
  }
  add(text.slice(at, end), false);
  add(end < text.length ? ' …' : '', false);
  return runs;
}
