import { describe, expect, test } from 'vitest';
import { type Answers, answersOf } from '~/form/answers.ts';
import type { Defaults, Question, Typed } from '~/form/question.ts';

const question: Question = {
  inputs: [
    {
      kind: 'number',
      name: 'volume',
      unit: 'count',
      path: '',
      min: 0,
      max: 1e8,
      plausible: [10, 1e6],
      step: 100,
    },
    { kind: 'number', name: 'agents', unit: 'count', path: '', min: 1, max: 99, step: 1, whole: true },
    { kind: 'number', name: 'phone', unit: 'percent', path: '', min: 0, max: 100, step: 5 },
    { kind: 'number', name: 'chat', unit: 'percent', path: '', min: 0, max: 100, step: 5 },
    { kind: 'number', name: 'pay', unit: 'money', path: '', min: 0, max: 1e12, above: true, step: 1 },
    {
      kind: 'number',
      name: 'quote',
      unit: 'money',
      path: '',
      min: 0,
      max: 1e12,
      step: 1,
      optional: true,
    },
    { kind: 'choice', name: 'where', options: ['onshore', 'offshore'] },
  ],
  first: [],
  groups: {},
  mixes: [['phone', 'chat']],
  context: [],
};
const point = (value: number) => ({ low: value, typical: value, high: value });
const defaults: Defaults = {
  volume: point(1000),
  agents: point(5),
  phone: point(60),
  chat: point(40),
  pay: { low: 10, typical: 12, high: 15 },
  where: 'offshore',
};
const answers = (
  texts: Readonly<Record<string, string>>,
  before: Answers = {},
  known: Defaults = defaults,
) => {
  const typed: Typed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text }]));
  return answersOf(question, typed, known, before, 'en', 'USD');
};

test('untouched, every field stands at its default, with its range', () => {
  const { volume, pay, quote, where } = answers({});
  expect(volume).toEqual({ value: point(1000), own: false });
  expect(pay).toEqual({ value: { low: 10, typical: 12, high: 15 }, own: false });
  expect(quote).toEqual({ value: undefined, own: false });
  expect(where).toEqual({ value: 'offshore', own: false });
});

test('a typed number is the reader’s, and certain', () => {
  expect(answers({ pay: '$20' })['pay']).toEqual({ value: point(20), own: true });
});

test('zero is an answer, an empty field is not', () => {
  expect(answers({ volume: '0' })['volume']).toMatchObject({ value: point(0), own: true });
  expect(answers({ volume: ' ' })['volume']).toMatchObject({
    value: point(1000),
    problem: { kind: 'missing' },
  });
});

test('an optional field may be empty, and so may one for which nothing is published', () => {
  expect(answers({ quote: '' })['quote']).toEqual({ value: undefined, own: false });
  const { pay } = answers({ pay: '' }, {}, { ...defaults, pay: undefined });
  expect(pay).toEqual({ value: undefined, own: false });
});

describe('what is wrong is named, and the last good value is reckoned with', () => {
  const cases = [
    ['volume', 'lots', 'number'],
    ['volume', '25 %', 'sign'],
    ['volume', '$12,000', 'sign'],
    ['volume', '7-9', 'several'],
    ['pay', '$7 – $9', 'several'],
    ['volume', '7～9', 'several'],
    ['volume', '1.500', 'ambiguous'],
    ['volume', '-1', 'range'],
    ['volume', '100,000,001', 'range'],
    ['agents', '2.5', 'whole'],
    ['pay', '€20', 'currency'],
    ['pay', '0', 'range'],
    ['where', 'moon', 'choice'],
  ] as const;
  test.each(cases)('%s: %s', (name, text, kind) => {
    expect(answers({ [name]: text })[name]).toMatchObject({
      own: false,
      value: defaults[name],
      problem: { kind },
    });
  });

  test('the reader’s own last value before the default', () => {
    const good = answers({ volume: '2,000' });
    const bad = answers({ volume: '2,000x' }, good);
    expect(bad['volume']).toEqual({ value: point(2000), own: true, problem: { kind: 'number' } });
    expect(answers({ volume: '2,000xy' }, bad)['volume']).toMatchObject({ value: point(2000) });
  });

  test('at the edge of its bounds a value is taken', () => {
    expect(answers({ volume: '100,000,000' })['volume']).toMatchObject({ value: point(1e8), own: true });
    expect(answers({ agents: '99' })['agents']).toMatchObject({ value: point(99) });
  });
});

test('an implausible value is computed with, and marked', () => {
  expect(answers({ volume: '9' })['volume']).toEqual({ value: point(9), own: true, unusual: true });
  expect(answers({ volume: '10' })['volume']).toEqual({ value: point(10), own: true });
});

describe('a mix', () => {
  test('that comes to 100 is taken', () => {
    expect(answers({ phone: '70', chat: '30' })).toMatchObject({
      phone: { value: point(70), own: true },
      chat: { value: point(30), own: true },
    });
  });

  test('that does not says what it comes to, and stays as it was', () => {
    const good = answers({ phone: '70', chat: '30' });
    const { phone, chat } = answers({ phone: '80', chat: '30' }, good);
    expect(phone).toEqual({ value: point(70), own: true, problem: { kind: 'sum', sum: 110 } });
    expect(chat).toEqual({ value: point(30), own: true, problem: { kind: 'sum', sum: 110 } });
  });

  test('with one part that cannot be read stays as it was, and only that part is to blame', () => {
    const { phone, chat } = answers({ phone: 'half', chat: '40' });
    expect(phone).toMatchObject({ value: point(60), problem: { kind: 'number' } });
    expect(chat).toMatchObject({ value: point(40), problem: { kind: 'sum' } });
  });

  test('of thirds may miss 100 by what rounding costs', () => {
    expect(answers({ phone: '33.3', chat: '66.7' })['phone']).toMatchObject({
      value: point(33.3),
      own: true,
    });
  });
});

test('names of objects’ own machinery are only names', () => {
  const hostile = JSON.parse('{"__proto__": {"text": "1"}, "constructor": {"text": "2"}}') as Typed;
  expect(answersOf(question, hostile, defaults, {}, 'en', 'USD')['volume']).toEqual({
    value: point(1000),
    own: false,
  });
});
