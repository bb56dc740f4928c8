import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { alternativesTo, countriesIn, isPriced, tellingIn } from '~/locations/country.ts';
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
/** A country that must have a rate. */
const priced = (code: string) => {
  const found = country(code);
  if (!isPriced(found)) throw new Error(`${code} has no rate`);
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
    'content/places.json:1 "ph" has a rate or a pay but no entry here. Add its time zone, languages and law.',
  ]);
});

test('a country says either which law it has on personal data, or that none was found', () => {
  const law = '"law": { "name": "A", "url": "https://a.gov.zz" }';
  const none = '"noLaw": { "kind": "none", "laws": [], "saidBy": [], "looked": "2026-11-22" }';
  const said = problems(`{ "ph": { "zone": "Asia/Manila", "official": ["en"], ${law}, ${none} } }`).join();
  // Nobody is named who says that there is none.
  expect(said).toContain('saidBy');
  const both = none.replace('[], "looked"', '[{ "name": "B", "url": "https://b.zz" }], "looked"');
  expect(
    problems(`{ "ph": { "zone": "Asia/Manila", "official": ["en"], ${law}, ${both} } }`).join(),
  ).toContain('must not have both a "law" and a "noLaw"');
});

test('countries with a rate stand first, from the cheapest to the dearest', () => {
  const middles = countries.filter(isPriced).map(({ middle }) => middle);
  expect(middles).toEqual([...middles].sort((a, b) => a - b));
  expect(middles.length).toBe(
    [...book].filter((one) => one.measure === 'rate.hour' && /^..$/.test(one.place)).length,
  );
  expect(countries.slice(0, middles.length).every(isPriced)).toBe(true);
});

test('a pay or a seller’s table is enough for a page, and stands for the country; the rent of an office is not', () => {
  const without = countries.filter((one) => !isPriced(one));
  expect(without.map(({ held }) => held.id)).toEqual([
    'au.rate.hour-vendor-list',
    'es.wage.year',
    'hu.wage.year-historic',
    'pk.rate.hour-vendor-list',
  ]);
  // Of Hong Kong only the cost of a workplace is known.
  expect(book.has('hk.inhouse.workspace-year')).toBe(true);
  expect(tellingIn(book).has('hk')).toBe(false);
});

test('every country with a rate, a price of an agent-month or a pay has a page', () => {
  const known = [...book].filter(
    ({ place, measure }) =>
      /^[a-z]{2}$/.test(place) &&
      /^(?:rate\.hour|price\.agent-month$|wage\.(?:hour|month|year))/.test(measure),
  );
  const missing = known.filter(({ place }) => !countries.some(({ code }) => code === place));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('alternatives to the Philippines lie within three hours of its clocks, the nearest rates first', () => {
  const near = alternativesTo(country('ph'), countries, new Date('2026-11-22')).map(({ code }) => code);
  expect(near).toHaveLength(4);
  // Regional ranges of 6 to 14 stand at 10, next to the 11 of the Philippines; Seoul and Shanghai are further.
  expect(new Set(near.slice(0, 3))).toEqual(new Set(['id', 'my', 'vn']));
});

test('for a country without a rate the alternatives are those with one, and the closest clocks come first', () => {
  const near = alternativesTo(country('es'), countries, new Date('2026-11-22'));
  expect(near).toHaveLength(4);
  expect(near.every(isPriced)).toBe(true);
  // In November Madrid keeps the time of Berlin, Paris, Amsterdam, Warsaw, Tunis and Rabat, an hour ahead of London.
  expect(near.map(({ code }) => code)).not.toContain('gb');
  const east = alternativesTo(country('au'), countries, new Date('2026-11-22')).map(({ code }) => code);
  // Sydney is two hours ahead of Tokyo and Seoul, three of Manila and Shanghai.
  expect(new Set(east.slice(0, 2))).toEqual(new Set(['jp', 'kr']));
});

test('for a buyer in the United States the Philippines are cheap and speak English, but share no office hour', () => {
  const { good, bad } = judged(country('ph'), priced('us'), [0, 0], book);
  expect(good.map(({ kind }) => kind)).toEqual(['cheap', 'language', 'published']);
  expect(bad.map(({ kind }) => kind)).toContain('night');
  expect(bad.map(({ kind }) => kind)).toContain('leaving');
});

test('where no rate is held no price speaks for a country or against it, and quotes cannot be checked', () => {
  const { good, bad } = judged(country('es'), priced('us'), [3, 3], book);
  const kinds = [...good, ...bad].map(({ kind }) => kind);
  expect(kinds).toContain('unpriced');
  for (const kind of ['cheap', 'dear', 'published', 'unpublished']) expect(kinds).not.toContain(kind);
  // A fifth of the people of Spain know English.
  expect(good.map(({ kind }) => kind)).toContain('language');
});

test('a country where nobody publishes a price says so, and a buyer at home has neither border nor exchange rate', () => {
  expect(judged(country('tr'), priced('us'), [1, 2], book).bad.map(({ kind }) => kind)).toContain(
    'unpublished',
  );
  expect(judged(country('us'), priced('us'), [9, 9], book).good.map(({ kind }) => kind)).toEqual([
    'home',
    'published',
  ]);
});

test('the law of every country is read where a state or a supervisor publishes it, over https', () => {
  const authorities = /(?:^|\.)(?:gov|gob|go|gc)\.[a-z]{2}$|\.gov$|(?:^|\.)europa\.eu$/;
  // The government of Viet Nam, the law reports of Kenya, the data protection authorities of Morocco and Tunisia.
  const others = ['vanban.chinhphu.vn', 'new.kenyalaw.org', 'www.cndp.ma', 'www.inpdp.tn'];
  const elsewhere = countries
    .flatMap(({ law, noLaw }) => [...(law ? [law] : []), ...(noLaw?.laws ?? [])])
    .map(({ url }) => url)
    .filter((url) => {
      const { protocol, hostname } = new URL(url);
      return protocol !== 'https:' || !(authorities.test(hostname) || others.includes(hostname));
    });
  expect(elsewhere).toEqual([]);
});

test('members of the European Union share one law, no other two countries do, and four have none, as others say too', () => {
  const sharing = Map.groupBy(countries, ({ law }) => law?.url);
  const codes = (shared: typeof countries | undefined) => shared?.map(({ code }) => code).toSorted();
  expect(codes(sharing.get('https://eur-lex.europa.eu/eli/reg/2016/679/oj'))).toEqual([
    'bg',
    'de',
    'es',
    'fr',
    'hu',
    'nl',
    'pl',
    'pt',
    'ro',
  ]);
  // Guatemala, Pakistan and Suriname passed none; in the United States it is a matter of states and sectors.
  expect(codes(sharing.get(undefined))).toEqual(['gt', 'pk', 'sr', 'us']);
  expect(
    countries
      .filter(({ noLaw }) => noLaw)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(['gt', 'pk', 'sr', 'us']);
  expect([...sharing.values()].filter(({ length }) => length > 1)).toHaveLength(2);
});

test('every figure of a country stands in exactly one table', () => {
  for (const { code } of countries) {
    const own = [...book].filter(({ place }) => place === code);
    expect(tablesOf(own).flatMap(([, figures]) => figures)).toHaveLength(own.length);
  }
});
