import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '~/form/answers.ts';
import type { Question } from '~/form/question.ts';
import { entriesOf, readScenarios, tidyName, valuesOf, writeScenarios } from '~/form/scenarios.ts';

const question: Question = {
  inputs: [
    { kind: 'choice', name: 'market', options: ['us', 'tr'] },
    { kind: 'number', name: 'volume', unit: 'count', path: '', min: 0, max: 1e12, step: 1 },
    { kind: 'number', name: 'rate', unit: 'money', path: '', min: 0, max: 1e12, step: 1 },
  ],
  first: [],
  groups: {},
  mixes: [],
  context: ['market'],
};
const rate = { low: 8, typical: 10.5, high: 14 };
const answers = answersOf(question, { volume: { text: '12,000' } }, { market: 'us', rate }, {}, 'en', 'USD');
const night = { name: 'Night shift', values: valuesOf(question, answers) };

test('a scenario keeps every value its answer was reckoned with, defaults among them', () => {
  expect(night.values).toEqual({ market: 'us', volume: '12000', rate: '8_10.5_14' });
});

test('in a link its name and values stand by turns, and are read back the same', () => {
  const query = writeScenarios([night, { ...night, name: '夜間' }]);
  expect(query).toContain('&with=Night+shift*market*us*volume*12000*rate*8_10.5_14');
  expect(readScenarios(`?v=1&volume=1${query}`, question)).toEqual([night, { ...night, name: '夜間' }]);
});

test('its numbers stand in a Turkish form as they are written there', () => {
  expect(entriesOf({ name: '', values: { volume: '1234.5', rate: '8_10.5_14' } }, question, 'tr')).toEqual({
    volume: { text: '1.234,5' },
    rate: { text: '10,5', range: [8, 14] },
  });
});

test('a name is one line of at most forty characters, without the mark that parts values', () => {
  expect(tidyName('a*b\nc')).toBe('a b c');
  expect(tidyName('x'.repeat(99))).toHaveLength(40);
});

describe('a hostile link is read safely', () => {
  const read = (search: string) => readScenarios(search, question);
  test('five scenarios are four', () => expect(read('?with=a&with=b&with=c&with=d&with=e')).toHaveLength(4));
  test('of a name given twice the first counts', () =>
    expect(read('?with=a*volume*1*volume*2')[0]?.values).toEqual({ volume: '1' }));
  test('names nobody asks for are passed over, those of prototypes too', () =>
    expect(read('?with=a*__proto__*1*constructor*2*toString*3*volume*4')[0]?.values).toEqual({
      volume: '4',
    }));
  test('a name without its value is passed over', () =>
    expect(read('?with=a*volume')[0]?.values).toEqual({}));
  test('megabytes are not looked at', () => {
    const [scenario] = read(`?with=a*volume*${'9'.repeat(3e6)}`);
    expect(scenario?.values['volume']).toHaveLength(80);
  });
  test('whatever it says, its values become text of known fields and nothing else', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { name, values } of read(`?${new URLSearchParams({ with: text })}`)) {
          expect(name.length).toBeLessThanOrEqual(40);
          expect(['market', 'volume', 'rate']).toEqual(expect.arrayContaining(Object.keys(values)));
        }
      }),
      { numRuns: 300 },
    ));
});
