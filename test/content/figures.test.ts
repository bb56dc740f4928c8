import { expect, test } from 'vitest';
import { curatedRecords, readLeftOut } from '~/figures/leftOut.ts';
import { readBook } from '~/figures/readBook.ts';

const book = readBook('.');
const isCountry = (place: string) => /^[a-z]{2}$/.test(place) && place !== 'ai';

test('the dataset is whole: every figure has sources, order and a known place', () => {
  expect(book.ids.length).toBeGreaterThan(400);
});

test('the buyers’ markets and the supply countries all have a working rate', () => {
  const asked = 'us gb de cn jp kr tr ph in co mx pl ro za eg ma'.split(' ');
  expect(asked.filter((place) => !book.has(`${place}.rate.hour`))).toEqual([]);
});

test('the headline range holds the middle rate of the share of countries it claims, and no other', () => {
  const headline = book.figure('world.rate.hour');
  const published = [...book]
    .filter(({ measure, place }) => measure === 'rate.hour' && isCountry(place))
    .filter(({ stands }) => stands !== 'derived' && stands !== 'regional')
    .map(
      ({ low, typical, high }) =>
        typical ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high)),
    );
  const inside = published.filter((rate = 0) => rate >= (headline.low ?? 0) && rate <= (headline.high ?? 0));
  expect(published).toHaveLength(16);
  expect(Math.round((100 * inside.length) / published.length)).toBe(
    book.figure('world.rate.hour-share').typical,
  );
});

test('a price that nobody published is never held to be certain', () => {
  const bold = [...book].filter(({ stands, confidence }) => stands === 'derived' && confidence !== 'low');
  expect(bold.map(({ id }) => id)).toEqual([]);
});

test('Turkey’s minimum wage is told gross and net, not as a range', () => {
  expect(book.figure('tr.wage.minimum-month')).toMatchObject({
    typical: 26005.5,
    basis: 'gross',
    spread: 'single',
  });
  expect(book.figure('tr.wage.minimum-month-net')).toMatchObject({ typical: 22104.67, basis: 'net' });
});

test('the lira and the peso are used at their latest dated rate, the undated one is kept beside it', () => {
  expect(book.figure('tr.fx.usd')).toMatchObject({ year: '2026-02', typical: 43.63 });
  expect(book.figure('ph.fx.usd')).toMatchObject({ year: '2026-02', typical: 58.27 });
  expect(book.history('tr.fx.usd').map(({ typical }) => typical)).toEqual([48.52, 43.63]);
});

test('a premium printed as 130–200 % of the day rate is 30–100 % on top', () => {
  expect(book.figure('ph.premium.holiday')).toMatchObject({ low: 30, high: 100, unit: 'percent' });
});

test('each of the 733 values that were gathered stands in a figure or is left out with its reason', () => {
  expect(curatedRecords(book).size + readLeftOut('.', book).length).toBe(733);
});

test('inflation is told year by year, also where prices fell', () => {
  const years = book.history('cr.inflation.prices').map(({ year, typical }) => [year, typical]);
  expect(years).toEqual([
    ['2021', 1.7],
    ['2022', 8.3],
    ['2023', 0.5],
    ['2024', -0.4],
  ]);
});
