// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Question } from '~/form/question.ts';
import { pageStore } from '~/form/store.ts';
import { type FormOptions, typeEarly } from '~/form/useForm.ts';

const question: Question = {
  inputs: [
    { kind: 'choice', name: 'market', options: ['us', 'jp', 'de'] },
    { kind: 'choice', name: 'currency', options: ['usd', 'jpy', 'eur'] },
    { kind: 'number', name: 'volume', unit: 'count', path: '', min: 0, max: 1e6, step: 1 },
  ],
  first: [],
  groups: {},
  mixes: [],
  context: ['market', 'currency'],
};
const options: FormOptions = {
  question,
  locale: 'en',
  defaultsFor: ({ market = 'us' }) => ({
    market,
    currency: { us: 'usd', jp: 'jpy', de: 'eur' }[market],
    volume: { low: 100, typical: 100, high: 100 },
  }),
  perDollar: { usd: [1], jpy: [150], eur: [0.9] },
  ownPage: false,
};
/** A form with these choices made, after something else was typed into it. */
function after(choices: Readonly<Record<string, string>>, typed: Readonly<Record<string, string>>) {
  pageStore().change(Object.fromEntries(Object.entries(choices).map(([name, text]) => [name, { text }])));
  typeEarly(typed, options);
  return Object.fromEntries(Object.entries(pageStore().typed()).map(([name, { text }]) => [name, text]));
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  pageStore().change({ market: undefined, currency: undefined, volume: undefined });
});

test('a number typed into the form of a link leaves its market and currency as they are', () => {
  expect(after({ market: 'jp', currency: 'jpy' }, { volume: '5' })).toEqual({
    market: 'jp',
    currency: 'jpy',
    volume: '5',
  });
});

test('the currency of the market follows another market', () => {
  expect(after({ market: 'jp', currency: 'jpy' }, { market: 'de' })).toEqual({
    market: 'de',
    currency: 'eur',
  });
});

test('a currency that is not the market’s own stays with another market', () => {
  expect(after({ market: 'jp', currency: 'usd' }, { market: 'de' })).toEqual({
    market: 'de',
    currency: 'usd',
  });
});

test('the first thing typed writes down the context it was typed in', () => {
  expect(after({}, { volume: '5' })).toEqual({ market: 'us', currency: 'usd', volume: '5' });
});
