import { describe, expect, test } from 'vitest';
import { type DefaultsData, defaultsOf, pairOf } from '~/calculators/defaultsOf.ts';
import { question } from '~/calculators/quick-estimate/question.ts';
import { standings } from '~/calculators/standings.ts';
import { rules } from '~/figures/theBook.ts';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

const data: DefaultsData = {
  locale: 'en',
  market: 'us',
  everywhere: { volume: { v: [5000], a: 0 } },
  markets: {
    us: {
      currency: 'usd',
      nearshore: 'nearshore',
      where: 'offshore',
      own: { pay: { v: [3000], c: 'usd', a: 0 } },
    },
    jp: {
      currency: 'jpy',
      nearshore: 'asia',
      where: 'onshore',
      own: { pay: { v: [250_000], c: 'jpy', a: 0 } },
    },
  },
  places: {
    us: { rate: { v: [25, 31.5, 38], c: 'usd', a: 1 } },
    jp: {
      rate: { v: [13.8, 18.65, 23.5], c: 'usd', a: 1 },
      'contact-price': { v: [150, 375, 600], c: 'jpy', a: 1 },
    },
    offshore: { rate: { v: [7, 10.5, 14], c: 'usd', a: 1 } },
    asia: { rate: { v: [6, 10, 14], c: 'usd', a: 1 } },
  },
  abouts: [
    { says: 'Ours', notes: [] },
    { says: 'Published', notes: ['Once.'] },
  ],
  rates: { usd: [1, ''], jpy: [160, 'June 2026'], eur: [0.8, 'June 2026'] },
  converted: 'Converted at {pair}, {date}.',
};

test('a market brings its pay, its currency and where its buyers usually look', () => {
  expect(defaultsOf({}, data)).toMatchObject({
    market: 'us',
    currency: 'usd',
    where: 'offshore',
    pay: { typical: 3000 },
    rate: { typical: 10.5 },
  });
  const japan = defaultsOf({ market: 'jp' }, data);
  expect(japan).toMatchObject({
    currency: 'jpy',
    where: 'onshore',
    pay: { typical: 250_000 },
    'contact-price': { low: 150 },
  });
});

test('onshore is the buyer’s country, nearshore her neighbors’, a country is itself', () => {
  const rate = (where: string) => defaultsOf({ market: 'jp', where, currency: 'usd' }, data)['rate'];
  expect(rate('onshore')).toMatchObject({ typical: 18.65 });
  expect(rate('nearshore')).toMatchObject({ typical: 10 });
  expect(rate('us')).toMatchObject({ typical: 31.5 });
});

test('an amount in another currency is converted at the dated rate, which it names', () => {
  const { rate } = defaultsOf({ currency: 'jpy' }, data);
  expect(rate).toMatchObject({ low: 1120, typical: 1680, high: 2240 });
  expect(rate).toMatchObject({ about: { notes: ['Once.', 'Converted at 1 USD = 160 JPY, June 2026.'] } });
});

test('an amount in its own currency is left as published', () => {
  expect(defaultsOf({}, data)['rate']).toEqual({ low: 7, typical: 10.5, high: 14, about: data.abouts[1] });
});

test('a rate is told with the larger unit first', () => {
  expect(pairOf('jpy', 'eur', data)).toEqual({ pair: '1 EUR = 200 JPY', date: 'June 2026' });
  expect(pairOf('usd', 'usd', data)).toBeUndefined();
});

describe('the defaults of the site', () => {
  const named = question.inputs.map(({ name }) => name);
  const site = standings(named, rules, 'en');

  test('every market can be reckoned with at every tier: only quotes may be missing', () => {
    for (const market of Object.keys(site.markets))
      for (const where of ['onshore', 'nearshore', 'offshore']) {
        const defaults = defaultsOf({ market, where }, site);
        const missing = named.filter((name) => defaults[name] === undefined);
        expect(
          missing.filter((name) => !/^(seat|contact|minute)-price$/.test(name)),
          `${market} ${where}`,
        ).toEqual([]);
      }
  });

  test('the pay of an American month is the official hourly median times 40 × 52 ÷ 12 hours', () => {
    // 20.59 × 173.33 = 3,568.9, to four digits.
    expect(defaultsOf({ market: 'us' }, site)['pay']).toMatchObject({ typical: 3569 });
  });

  test('replacing an American agent costs recruiting and the hours of training and learning', () => {
    // 3,400 + (120 + 12.9 × 40 × 0.5 ÷ 2) × 20.59 × 1.275 = 3,400 + 249 × 26.25
    expect(defaultsOf({ market: 'us' }, site)['hire']).toMatchObject({ typical: 9937 });
  });

  test('a Korean agent-month and a Japanese call stand at their published prices', () => {
    expect(defaultsOf({ market: 'kr' }, site)['seat-price']).toMatchObject({ typical: 4_364_000 });
    expect(defaultsOf({ market: 'jp' }, site)['contact-price']).toMatchObject({
      low: 150,
      typical: 375,
      high: 600,
    });
  });

  test('what is published names place, year and source; what is not says that it is ours, and why', () => {
    for (const locale of localeList)
      for (const { says, notes, source } of standings(named, rules, locale).abouts) {
        // Of an example its reason is all there is to say.
        const reasons: readonly string[] = Object.values(stringsFor(locale).figures.reasons);
        expect(says).not.toMatch(/undefined|\{/);
        expect(notes.join()).not.toMatch(/undefined|\{/);
        expect(source !== undefined || notes.length > 0 || reasons.includes(says), says).toBe(true);
        if (source) expect(source.href).toMatch(/^https?:/);
      }
  });

  test('a default taken from a page on outsourcing in general says so', () => {
    const { abouts } = standings(['governance'], rules, 'en');
    expect(abouts.flatMap(({ notes }) => notes)).toContain(
      'About outsourcing in general, not customer support alone.',
    );
  });
});
