import { describe, expect, test } from 'vitest';
import type { Choices } from '~/form/answers.ts';
import { answersOf, choicesOf } from '~/form/answers.ts';
import { entryOf, readLink, writeAddress, writeLink } from '~/form/link.ts';
import type { Defaults, NumberInput, Question, Typed } from '~/form/question.ts';
import { entriesOf, readScenarios, valuesOf, writeScenarios } from '~/form/scenarios.ts';
import { localeList } from '~/i18n/locales.ts';

const number: Omit<NumberInput, 'name'> = {
  kind: 'number',
  unit: 'money',
  path: '',
  min: 0,
  max: 1e6,
  step: 1,
};
const question: Question = {
  inputs: [
    { ...number, name: 'volume', unit: 'count' },
    { kind: 'text', name: 'a-name', most: 10 },
    { kind: 'choice', name: 'a-fee', options: ['in', 'once', 'share'] },
    {
      ...number,
      name: 'a-fee-at',
      optional: true,
      under: { choice: 'a-fee', words: { share: { unit: 'percent', max: 500 } }, without: ['in'] },
    },
    { ...number, name: 'a-solved', unit: 'percent', max: 100, optional: true },
  ],
  first: [],
  groups: {},
  mixes: [],
  context: [],
  packs: { a: ['a-name', 'a-fee', 'a-fee-at', 'a-solved'] },
};
const point = (value: number) => ({ low: value, typical: value, high: value });
const defaultsFor = ({ 'a-fee': fee = 'once' }: Choices): Defaults => ({
  volume: point(5000),
  'a-fee': 'once',
  ...(fee === 'once' && { 'a-fee-at': { low: 100, typical: 200, high: 300 } }),
});
const answer = (typed: Typed, locale = localeList[0] ?? 'en') =>
  answersOf(question, typed, defaultsFor(choicesOf(question, typed)), {}, locale, 'USD');
const read = (search: string, locale = localeList[0] ?? 'en') => {
  const answers = answer(readLink(search, question, locale), locale);
  return Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
};
const problems = (search: string) =>
  Object.entries(answer(readLink(search, question, 'en'))).flatMap(([name, { problem }]) =>
    problem ? [[name, problem.kind]] : [],
  );

describe('fields that travel together', () => {
  test('are one value of a link: words with their numbers, ranges with both ends, the reader’s text last', () => {
    const typed = { 'a-name': { text: 'Acme * ~Co', free: true }, 'a-solved': { text: '72.5' } };
    expect(decodeURIComponent(writeLink(question, answer(typed)))).toBe(
      '?v=1&volume=5000&a=fee-once-100_200_300*solved-72.5*~Acme+*+~Co',
    );
  });

  test.each(localeList)('are the same again in %s', (locale) => {
    const typed = {
      'a-name': { text: '김치 & Söhne', free: true },
      'a-fee': { text: 'share' },
      'a-fee-at': { text: locale === 'tr' ? '12,5' : '12.5' },
    };
    const answers = answer(typed, locale);
    const values = Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
    expect(values['a-fee-at']).toEqual(point(12.5));
    for (const search of [writeLink(question, answers), writeAddress(question, answers)])
      for (const other of localeList) expect(read(search, other)).toEqual(values);
  });

  test('keep a number that was emptied empty, where a default would stand', () => {
    const search = writeLink(question, answer({ 'a-fee-at': { text: '' } }));
    expect(search).toBe('?v=1&volume=5000&a=fee-once-');
    expect(read(search)['a-fee-at']).toBeUndefined();
  });

  test('the address bar shows what was changed, a number with its word', () => {
    expect(writeAddress(question, answer({}))).toBe('');
    expect(writeAddress(question, answer({ 'a-fee-at': { text: '7' } }))).toBe('?v=1&a=fee-once-7');
  });
});

test('fields that travel together are one value of a kept scenario too', () => {
  const typed = { 'a-name': { text: 'A*b ~c!', free: true }, 'a-fee-at': { text: '' } };
  const values = valuesOf(question, answer(typed));
  expect(values).toEqual({ volume: '5000', a: 'fee-once-!~A b ~c!' });
  const [scenario] = readScenarios(writeScenarios([{ name: 'one', values }]), question);
  if (!scenario) throw new Error('nothing was kept');
  const again = answer(entriesOf(scenario, question, 'tr'), 'tr');
  expect(again['a-name']?.value).toBe('A b ~c!');
  expect(again['a-fee-at']).toMatchObject({ value: undefined, own: true });
});

describe('a number measured by a choice', () => {
  test('is a share under one word and an amount under another, each with limits of its own', () => {
    const amount = (word: string, text: string) =>
      answer({ 'a-fee': { text: word }, 'a-fee-at': { text } })['a-fee-at'];
    expect(amount('once', '$900')?.value).toEqual(point(900));
    expect(amount('share', '12%')?.value).toEqual(point(12));
    expect(amount('share', '$900')?.problem?.kind).toBe('sign');
    expect(amount('share', '501')?.problem?.kind).toBe('range');
    expect(amount('once', '12%')?.problem?.kind).toBe('sign');
  });

  test('is not taken over from the other measure when it cannot be read', () => {
    const typed = (word: string) => ({ 'a-fee': { text: word }, 'a-fee-at': { text: '900' } });
    const before = answer(typed('once'));
    const after = answersOf(question, typed('share'), defaultsFor({ 'a-fee': 'share' }), before, 'en', 'USD');
    expect(after['a-fee-at']).toEqual({ value: undefined, own: false, problem: { kind: 'range' } });
  });
});

test('a number counts for nothing under a word that leaves nothing to ask, and counts again afterwards', () => {
  const typed = { 'a-fee-at': { text: '7' } };
  const silent = answer({ ...typed, 'a-fee': { text: 'in' } });
  expect(silent['a-fee-at']).toEqual({ value: undefined, own: false });
  expect(writeLink(question, silent)).toBe('?v=1&volume=5000&a=fee-in');
  expect(answer(typed)['a-fee-at']?.value).toEqual(point(7));
});

describe('a hostile pack', () => {
  test('of a part given twice counts the first, and passes unknown ones over', () => {
    expect(read('?v=1&a=fee-in*fee-share-9*constructor-1*__proto__-x*a-1*solved-50*solved-60')).toMatchObject(
      {
        'a-fee': 'in',
        'a-solved': point(50),
      },
    );
  });

  test('names what it cannot take beside its field, and keeps the rest', () => {
    expect(problems('?v=1&volume=7&a=fee-<script>*solved-NaN')).toEqual([
      ['a-fee', 'choice'],
      ['a-solved', 'number'],
    ]);
    expect(problems('?v=1&a=fee-once--5*solved-1e999')).toEqual([
      ['a-fee-at', 'range'],
      ['a-solved', 'number'],
    ]);
    expect(read('?v=1&volume=7&a=fee-<script>')['volume']).toEqual(point(7));
  });

  test('of a megabyte is read only at its beginning, and quickly', () => {
    const from = performance.now();
    expect(read(`?v=1&a=fee-in*${'*'.repeat(1e6)}`)['a-fee']).toBe('in');
    expect(read(`?v=1&a=~${'x'.repeat(1e6)}`)['a-name']).toBe('x'.repeat(10));
    expect(read(`?v=1&a=${'fee-'.repeat(1e5)}`)).toMatchObject({ volume: point(5000) });
    expect(performance.now() - from).toBeLessThan(500);
  });

  test('is nothing without the version that this site writes', () => {
    expect(read('?a=fee-in')['a-fee']).toBe('once');
  });
});

describe('text of the reader’s own', () => {
  const name = (text: string) => answer({ 'a-name': { text, free: true } })['a-name']?.value;

  test('is one line without what cannot be seen or turns its direction', () => {
    expect(name('  A\u202Ec\n\u0000me\u200B  Inc ')).toBe('A c me Inc');
  });

  test('is cut between characters, never inside one', () => {
    expect(name('123456789😀😀')).toBe('123456789😀');
  });

  test('is never read as a number or a word', () => {
    expect(entryOf('~1234', 'en')).toEqual({ text: '1234', free: true });
    expect(read('?v=1&a=~1234')['a-name']).toBe('1234');
    expect(name('in')).toBe('in');
  });

  test('left empty is nobody’s name', () => {
    expect(answer({ 'a-name': { text: ' ', free: true } })['a-name']).toEqual({ value: '', own: false });
  });
});
