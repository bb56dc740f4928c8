import { expect, test } from 'vitest';
import { GlossaryProblems, parseGlossary } from '~/glossary/readGlossary.ts';

const inAll = <T>(one: T) => ({ en: one, 'zh-cn': one, ja: one, ko: one, tr: one });

const seat = {
  terms: { en: 'seat', 'zh-cn': '席位', ja: '席', ko: '좌석', tr: 'koltuk' },
  definition: inAll('A staffed position.'),
  aliases: inAll([] as string[]),
  sort: { ja: 'セキ' },
};

const problemsOf = (entries: object, more: Record<string, string> = {}) => {
  try {
    parseGlossary({ 'content/glossary/basics.json': JSON.stringify(entries, null, 2), ...more });
  } catch (error) {
    if (error instanceof GlossaryProblems) return error.problems;
    throw error;
  }
  return [];
};

test('a term is read with its id and its group', () => {
  const [read] = parseGlossary({ 'content/glossary/basics.json': JSON.stringify({ seat }) });
  expect(read).toMatchObject({ id: 'seat', group: 'basics', terms: { tr: 'koltuk' } });
});

test('a misspelled key is named on its line with the nearest one', () => {
  expect(problemsOf({ seat: { ...seat, alias: [] } })).toEqual([
    expect.stringMatching(
      /^content\/glossary\/basics\.json:\d+ seat: unknown key "alias"\. Did you mean "aliases"\?/,
    ),
  ]);
});

test('a term without one of the languages is refused on the line of its group', () => {
  const { tr: _, ...four } = seat.definition;
  expect(problemsOf({ seat: { ...seat, definition: four } })).toEqual([
    'content/glossary/basics.json:10 seat: definition.tr is missing. Add it.',
  ]);
});

test('a definition is a sentence, and a Japanese reading is katakana', () => {
  expect(problemsOf({ seat: { ...seat, definition: { ...seat.definition, ko: '상담석' } } })).toEqual([
    expect.stringContaining(':14 seat: definition.ko must end with a full stop.'),
  ]);
  expect(problemsOf({ seat: { ...seat, sort: { ja: '席' } } })).toEqual([
    expect.stringContaining('sort.ja must be the reading in katakana.'),
  ]);
});

test('a word is avoided never or in some contexts, and nothing between', () => {
  const avoid = { tr: [{ term: 'sandalye', note: 'yanlış çeviri', kind: 'sometimes' }] };
  expect(problemsOf({ seat: { ...seat, avoid } })).toEqual([
    expect.stringContaining('avoid.tr.0.kind must be one of never, context.'),
  ]);
});

test('two terms with one name in a language are both named', () => {
  const stool = { ...seat, terms: { ...seat.terms, en: 'stool', 'zh-cn': '凳', ja: '椅子', tr: 'tabure' } };
  expect(problemsOf({ seat, stool })).toEqual([
    expect.stringMatching(
      /^content\/glossary\/basics\.json:\d+ stool: "좌석" stands at content\/glossary\/basics\.json:7 already\./,
    ),
  ]);
});

test('one id in two files is refused', () => {
  const more = { 'content/glossary/pricing.json': JSON.stringify({ seat }, null, 2) };
  expect(problemsOf({ seat }, more)[0]).toBe(
    'content/glossary/pricing.json:2 seat: this id stands at content/glossary/basics.json:2 already. Make one of the two, or tell them apart.',
  );
});

test('a file that is not JSON is told with its line', () => {
  expect(problemsOf({}, { 'content/glossary/x.json': '{\n  "seat": {,}\n}' })[0]).toMatch(
    /^content\/glossary\/x\.json:2 is not valid JSON/,
  );
});
