import { expect, test } from 'vitest';
import { drawRates, ratesOf } from '~/components/rates.ts';
import { parseBook } from '~/figures/book.ts';

const rate = (
  values: { low?: number; typical?: number; high?: number },
  spread: string,
  stands = 'published',
) => ({
  unit: 'USD/agent-hour',
  basis: 'paid',
  tax: 'excl',
  stands,
  series: { '2026': { ...values, spread, sources: ['list'], confidence: 'medium' } },
  use: '2026',
});

const book = parseBook({
  'content/data/sources.json': JSON.stringify({
    list: {
      title: 'A price list',
      publisher: 'A seller',
      url: 'https://seller.example/',
      published: '2026',
      kind: 'price-list',
      language: 'en',
    },
  }),
  'content/data/countries/us.json': JSON.stringify({
    'rate.hour': rate({ low: 25, typical: 30, high: 40 }, 'range'),
  }),
  'content/data/countries/nl.json': JSON.stringify({ 'rate.hour': rate({ low: 30, high: 80 }, 'range') }),
  'content/data/countries/jp.json': JSON.stringify({
    'rate.hour': rate({ low: 12, high: 24 }, 'range', 'derived'),
  }),
  'content/data/countries/fr.json': JSON.stringify({ 'rate.hour': rate({ typical: 40 }, 'single') }),
  'content/data/shared/tiers.json': JSON.stringify({
    'onshore.rate.hour': rate({ low: 25, high: 35 }, 'range'),
  }),
});

const places = (own: string) => drawRates(ratesOf(book), 50, own).map(({ figure }) => figure.place);

test('tiers come first, then countries from the cheapest middle', () => {
  expect(ratesOf(book).map(({ place }) => place)).toEqual(['onshore', 'jp', 'us', 'fr', 'nl']);
});

test('a price nobody published is drawn only for readers of that market, and said to be so', () => {
  expect(places('us')).toEqual(['onshore', 'us', 'fr', 'nl']);
  expect(places('jp')).toContain('jp');
  expect(drawRates(ratesOf(book), 50, 'jp').find(({ figure }) => figure.place === 'jp')?.published).toBe(
    false,
  );
});

test('a picture of all places draws what nobody published too, and says so', () => {
  const drawn = drawRates(ratesOf(book), 50, 'us', true);
  expect(drawn.map(({ figure }) => figure.place)).toEqual(['onshore', 'jp', 'us', 'fr', 'nl']);
  expect(drawn.map(({ published }) => published)).toEqual([true, false, true, true, true]);
});

test('25 to 40 dollars lie at 50 to 80 % of a scale of 50 dollars, the typical 30 at 60 %', () => {
  const us = drawRates(ratesOf(book), 50, 'us').find(({ figure }) => figure.place === 'us');
  expect(us).toMatchObject({ from: 50, to: 80, tick: 60, beyond: false });
});

test('a range that leaves the scale is cut at its end and marked', () => {
  const nl = drawRates(ratesOf(book), 50, 'us').find(({ figure }) => figure.place === 'nl');
  expect(nl).toMatchObject({ from: 60, to: 100, beyond: true });
});

test('a single price is a point', () => {
  const fr = drawRates(ratesOf(book), 50, 'us').find(({ figure }) => figure.place === 'fr');
  expect(fr).toMatchObject({ from: 80, to: 80 });
});
