import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '~/form/answers.ts';
import { plain, readLink, writeAddress, writeLink } from '~/form/link.ts';
import type { Defaults, NumberInput, Question, Typed } from '~/form/question.ts';
import { localeList } from '~/i18n/locales.ts';

const number = (name: string, unit: NumberInput['unit'] = 'count'): NumberInput => ({
  kind: 'number', name, unit, path: '',  min: 0, max: 1e12, step: 1,
}); // biome-ignore format: one input a line
const question: Question = {
  inputs: [
    { kind: 'choice', name: 'market', options: ['us', 'jp', 'tr'] },
    number('volume'),
    number('phone', 'percent'),
    number('rate', 'money'),
    { kind: 'choice', name: 'where', options: ['onshore', 'offshore'] },
  ],
  first: [],
  groups: {},
  mixes: [],
  context: ['market'],
};
const point = (value: number) => ({ low: value, typical: value, high: value });
const defaults: Defaults = {
  market: 'us',
  volume: point(5000),
  phone: point(40),
  rate: { low: 8, typical: 10.5, high: 14 },
  where: 'offshore',
};
const answer = (typed: Typed, locale = localeList[0] ?? 'en') =>
  answersOf(question, typed, defaults, {}, locale, 'USD');

describe('the link that is copied', () => {
  test('writes every value, ranges with both ends', () => {
    expect(writeLink(question, answer({}))).toBe(
      '?v=1&market=us&volume=5000&phone=40&rate=8_10.5_14&where=offshore',
    );
  });

  test('gives the same answer when the published figures have changed', () => {
    const search = writeLink(question, answer({ volume: { text: '7,000' } }));
    const later: Defaults = {
      ...defaults,
      rate: { low: 1, typical: 2, high: 3 },
      volume: point(1),
      where: 'onshore',
    };
    const { volume, rate, where } = answersOf(
      question,
      readLink(search, question, 'en'),
      later,
      {},
      'en',
      'USD',
    );
    expect(volume?.value).toEqual(point(7000));
    expect(rate?.value).toEqual({ low: 8, typical: 10.5, high: 14 });
    expect(where?.value).toBe('offshore');
  });

  test('read back while the figures stand, it leaves the fields at their defaults', () => {
    const read = answer(readLink(writeLink(question, answer({})), question, 'en'));
    expect(Object.values(read).every(({ own }) => !own)).toBe(true);
  });

  test('reading what was written gives the same answers, in every language', () => {
    const value = fc.double({ min: 0.001, max: 1e12, noNaN: true });
    const range = fc.tuple(value, value, value).map((ends) => ends.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        value,
        range,
        fc.constantFrom(...localeList),
        fc.constantFrom('us', 'jp'),
        (volume, ends, locale, market) => {
          const [low = 0, typical = 0, high = 0] = ends;
          const answers = {
            market: { value: market, own: true },
            volume: { value: point(volume), own: true },
            rate: { value: { low, typical, high }, own: true },
          };
          const back = answer(readLink(writeLink(question, answers), question, locale), locale);
          expect(back['market']?.value).toBe(market);
          expect(back['volume']?.value).toEqual(point(volume));
          expect(back['rate']?.value).toEqual({ low, typical, high });
        },
      ),
    );
  });
});

describe('the address bar', () => {
  test('is bare while nothing differs from the defaults', () => {
    expect(writeAddress(question, answer({}))).toBe('');
  });

  test('writes what differs, with the choices the defaults depend on', () => {
    expect(writeAddress(question, answer({ volume: { text: '7,000' } }))).toBe('?v=1&market=us&volume=7000');
  });
});

test('numbers are written in plain decimals', () => {
  expect(plain(1e21)).toBe('1000000000000000000000');
  expect(plain(1e-7)).toBe('0.0000001');
  expect(plain(-1.25e-9)).toBe('-0.00000000125');
  expect(plain(-2.5)).toBe('-2.5');
});

describe('reading', () => {
  test('a link of this site is in plain decimals, whatever the language of the page', () => {
    expect(readLink('?v=1&rate=1.234', question, 'tr')).toEqual({ rate: { text: '1,2340' } });
    expect(answer(readLink('?v=1&rate=1.234', question, 'tr'), 'tr')['rate']?.value).toEqual(point(1.234));
  });

  test('a plain form sends what was typed, in the language of the page', () => {
    expect(answer(readLink('?volume=12.000', question, 'tr'), 'tr')['volume']?.value).toEqual(point(12000));
    expect(answer(readLink('?volume=12.000', question, 'en'), 'en')['volume']?.problem?.kind).toBe(
      'ambiguous',
    );
    expect(answer(readLink('?volume=１２万&phone=40%25', question, 'ja'), 'ja')).toMatchObject({
      volume: { value: point(120000) },
      phone: { value: point(40) },
    });
  });

  test('a field left empty in a plain form stands at its default', () => {
    expect(readLink('?volume=&phone=40', question, 'en')).toEqual({ phone: { text: '40' } });
  });

  const hostile = [
    ['a name twice: the first counts', '?v=1&volume=7&volume=9', { volume: { value: point(7) } }],
    ['a word for a number', '?v=1&volume=<script>alert(1)</script>&phone=30', { volume: { problem: { kind: 'number' } }, phone: { value: point(30) } }],
    ['not a number', '?v=1&volume=NaN&phone=30', { volume: { problem: { kind: 'number' } }, phone: { value: point(30) } }],
    ['without limit', '?v=1&volume=Infinity', { volume: { problem: { kind: 'number' } } }],
    ['with an exponent', '?v=1&volume=1e400', { volume: { problem: { kind: 'number' } } }],
    ['out of range', '?v=1&volume=-5&where=onshore', { volume: { value: point(5000), problem: { kind: 'range' } }, where: { value: 'onshore' } }],
    ['a range upside down', '?v=1&rate=14_10.5_8', { rate: { problem: { kind: 'range' } } }],
    ['a range of four', '?v=1&rate=1_2_3_4', { rate: { problem: { kind: 'number' } } }],
    ['a unit that is not the field’s', '?v=1&volume=5%25', { volume: { problem: { kind: 'sign' } } }],
    ['a choice that is not offered', '?v=1&where=moon&volume=7', { where: { value: 'offshore', problem: { kind: 'choice' } }, volume: { value: point(7) } }],
    ['names of machinery', '?v=1&__proto__=1&constructor=2&toString=3&volume=7', { volume: { value: point(7) } }],
    ['broken escapes', '?v=1&volume=%E0%A4%A&phone=30', { volume: { problem: { kind: 'number' } }, phone: { value: point(30) } }],
    ['a version yet to come', '?v=99&volume=7', { volume: { value: point(7) } }],
  ] as const; // biome-ignore format: one case a line
  test.each(hostile)('%s', (_, search, expected) => {
    expect(answer(readLink(search, question, 'en'))).toMatchObject(expected);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('megabytes are cut, in no time', () => {
    const started = performance.now();
    const typed = readLink(`?v=1&phone=30&volume=${'9'.repeat(5_000_000)}`, question, 'en');
    expect(typed['volume']?.text.length).toBeLessThan(120);
    expect(answer(typed)).toMatchObject({ phone: { value: point(30) }, volume: { problem: {} } });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('any text at all is read without harm', () => {
    const harmless = (a: string, b: string) =>
      Object.values(answer(readLink(`?v=1&volume=${a}&rate=${b}&${a}=${b}`, question, 'en'))).every(
        ({ value }) => value !== undefined,
      );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), harmless), { numRuns: 50 });
  });
});
