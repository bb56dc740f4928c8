import type { Locale } from '../i18n/locales.ts';
import type { Language } from './language.ts';
import { blank, HEAD, type Passage, proseOf } from './passages.ts';
import type { WrittenPage } from './writtenPages.ts';

/** Something an editor should know, with its place. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly say: string;
}

const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿĞğİıŞş';

/** Languages that put no space between words, or write endings onto them without a mark. */
const SPACED: ReadonlySet<Locale> = new Set(['en', 'tr']);

/** Where a word stands in a text: from its first letter on, with any ending. Where words are not spaced, anywhere. */
function placesOf(word: string, text: string, locale: Locale): readonly number[] {
  const small = word.toLocaleLowerCase(locale);
  const low = text.toLocaleLowerCase(locale);
  if (!low.includes(small)) return [];
  const start = SPACED.has(locale) ? `(?<![${LETTERS}])` : '';
  return [...low.matchAll(new RegExp(start + RegExp.escape(small), 'gu'))].map(({ index }) => index);
}

const quote = (text: string, at: number, length: number) => {
  const from = Math.max(0, at - 12);
  const end = at + length + 12;
  return `${from > 0 ? '…' : ''}${text.slice(from, end).trim()}${end < text.length ? '…' : ''}`.replaceAll(
    '\uFFFC',
    '#',
  );
};

/** The words of the glossary that are never printed. */
function* forbidden({ text, locale }: Passage, { never, printed }: Language): Generator<string> {
  for (const { word, note } of never) {
    if (placesOf(word, text, locale).length === 0) continue;
    const terms = printed.filter((term) => placesOf(word, term, locale).length > 0);
    const plain = terms.reduce((rest, term) => rest.replaceAll(term, ''), text);
    if (placesOf(word, plain, locale).length > 0) yield `“${word}” is never printed: ${note}`;
  }
}

/** What breaks a rule of the language. */
function* unruly({ text, kind }: Passage, { rules }: Language): Generator<string> {
  for (const { pattern, say, only } of rules) {
    if (only && only !== kind) continue;
    const found = new RegExp(pattern, 'u').exec(text);
    if (found) yield `“${quote(text, found.index, found[0].length)}”: ${say}`;
  }
}

const isAcronym = (word: string) => /^[A-Z0-9]{1,5}(-[A-Z0-9]{1,5})*s?$/.test(word);

/** The English words in a text of another language. */
export function englishIn(text: string, { locale, english, names }: Language): string[] {
  if (locale === 'en') return [];
  const plain = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replaceAll(/https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)+\b/g, ' ');
  const words = plain.match(new RegExp(`[${LETTERS}][${LETTERS}'’-]*`, 'g')) ?? [];
  return words.filter((word) =>
    english ? english.includes(word.toLowerCase()) : word.length > 1 && !isAcronym(word),
  );
}

/** Everything wrong with the words of a passage. */
export function findingsIn(passage: Passage, language: Language): readonly Finding[] {
  const { file, line } = passage;
  const english = englishIn(passage.text, language);
  const leftover = english.length
    ? [`English is left: ${english.join(' ')}. A name belongs into content/languages/latin.json.`]
    : [];
  return [...forbidden(passage, language), ...unruly(passage, language), ...leftover].map((say) => ({
    file,
    line,
    say,
  }));
}

/** The terms a guide page uses and never links to the glossary, each with the line where it is first used. */
export function unlinked(page: WrittenPage, { linked, locale }: Language): readonly Finding[] {
  if (page.room !== 'guides') return [];
  const passages = proseOf({ ...page, text: page.text.replace(HEAD, blank).replace(/^#.*$/gm, '') });
  const missing = linked.flatMap(({ id, word }) => {
    if (page.text.includes(`](term:${id})`)) return [];
    const first = passages.find(({ text }) => placesOf(word, text, locale).length > 0);
    return first ? [{ id, line: first.line }] : [];
  });
  const [first] = missing.toSorted((a, b) => a.line - b.line);
  if (!first) return [];
  const terms = missing.map(({ id, line }) => `${id} (line ${line})`).join(', ');
  return [
    { file: page.file, line: first.line, say: `not linked to the glossary where first used: ${terms}.` },
  ];
}
