import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { alternativesTo, countriesIn } from '~/locations/country.ts';
import { judged } from '~/locations/judged.ts';
import { PlaceProblems, parsePlaces, readPlaces } from '~/locations/readPlaces.ts';
import { tablesOf } from '~/locations/topics.ts';

const book = readBook('.');
const countries = countriesIn(book, readPlaces('.', []));
const country = (code: string) => {
  const found = countries.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const problems = (text: string, needed: readonly string[] = []) => {
  try {
    parsePlaces(text, needed);
    return [];
  } catch (error) {
    return error instanceof PlaceProblems ? error.problems : [String(error)];
  }
};

test('a zone that does not exist, an unknown key and a country left out are named with file and line', () => {
  expect(problems('{\n  "ph": { "zone": "Asia/Manilla", "official": ["en"] }\n}')).toEqual([
    'content/places.json:2 places: ph.zone must be a time zone such as Asia/Manila.',
  ]);
  expect(problems('{\n  "ph": { "zone": "Asia/Manila", "oficial": ["en"] }\n}').join()).toContain(
    'Did you mean "official"?',
  );
  expect(problems('{}', ['ph'])).toEqual([
    'content/places.json:1 "ph" has an hourly rate but no entry here. Add its time zone and languages.',
  ]);
});

test('countries stand from the cheapest middle rate to the dearest, and each has a rate', () => {
  const middles = countries.map(({ middle }) => middle);
  expect(middles).toEqual([...middles].sort((a, b) => a - b));
  expect(countries.length).toBe(
    [...book].filter((one) => one.measure === 'rate.hour' && /^..$/.test(one.place)).length,
  );
});

test('alternatives to the Philippines lie within three hours of its clocks, the nearest rates first', () => {
  const near = alternativesTo(country('ph'), countries, new Date('2026-11-22')).map(({ code }) => code);
  expect(near).toHaveLength(4);
  // Regional ranges of 6 to 14 stand at 10, next to the 11 of the Philippines; Seoul and Shanghai are further.
  expect(new Set(near.slice(0, 3))).toEqual(new Set(['id', 'my', 'vn']));
});

test('for a buyer in the United States the Philippines are cheap and speak English, but share no office hour', () => {
  const { good, bad } = judged(country('ph'), country('us'), [0, 0], book);
  expect(good.map(({ kind }) => kind)).toEqual(['cheap', 'language', 'published']);
  expect(bad.map(({ kind }) => kind)).toContain('night');
  expect(bad.map(({ kind }) => kind)).toContain('leaving');
});

test('a country where nobody publishes a price says so, and a buyer at home has neither border nor exchange rate', () => {
  expect(judged(country('tr'), country('us'), [1, 2], book).bad.map(({ kind }) => kind)).toContain(
    'unpublished',
  );
  expect(judged(country('us'), country('us'), [9, 9], book).good.map(({ kind }) => kind)).toEqual([
    'home',
    'published',
  ]);
});

test('the law of every country is read where a state or a supervisor publishes it, over https', () => {
  const authorities = /(?:^|\.)(?:gov|gob|go|gc)\.[a-z]{2}$|(?:^|\.)europa\.eu$/;
  // The government of Viet Nam, the law reports of Kenya, the data protection authorities of Morocco and Tunisia.
  const others = ['vanban.chinhphu.vn', 'new.kenyalaw.org', 'www.cndp.ma', 'www.inpdp.tn'];
  const elsewhere = countries
    .flatMap(({ law }) => (law ? [law.url] : []))
    .filter((url) => {
      const { protocol, hostname } = new URL(url);
      return protocol !== 'https:' || !(authorities.test(hostname) || others.includes(hostname));
    });
  expect(elsewhere).toEqual([]);
});

test('members of the European Union share one law, no other two countries do, and three have none we could cite', () => {
  const sharing = Map.groupBy(countries, ({ law }) => law?.url);
  const codes = (shared: typeof countries | undefined) => shared?.map(({ code }) => code).toSorted();
  expect(codes(sharing.get('https://eur-lex.europa.eu/eli/reg/2016/679/oj'))).toEqual([
    'bg',
    'de',
    'fr',
    'nl',
    'pl',
    'pt',
    'ro',
  ]);
  // Guatemala and Suriname passed none; in the United States it is a matter of states and trades.
  expect(codes(sharing.get(undefined))).toEqual(['gt', 'sr', 'us']);
  expect([...sharing.values()].filter(({ length }) => length > 1)).toHaveLength(2);
});

test('every figure of a country stands in exactly one table', () => {
  for (const { code } of countries) {
    const own = [...book].filter(({ place }) => place === code);
    expect(tablesOf(own).flatMap(([, figures]) => figures)).toHaveLength(own.length);
  }
});
