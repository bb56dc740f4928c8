import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { localeList } from '~/i18n/locales.ts';
import { byContinent } from '~/locations/byContinent.ts';
import { countriesIn, tellingIn } from '~/locations/country.ts';
import { readPlaces } from '~/locations/readPlaces.ts';

const book = readBook('.');
const needed = [...tellingIn(book).keys()];
const countries = countriesIn(book, readPlaces('.', needed));

test('every country with a page stands once in the list by continent, in every language', () => {
  for (const locale of localeList) {
    const listed = byContinent(countries, locale).flatMap((group) => group.countries.map(({ code }) => code));
    expect(listed.toSorted()).toEqual(needed.toSorted());
  }
});

test('countries stand in the alphabet of the reader, by the names they have in her language', () => {
  const europe = (locale: 'en' | 'tr') =>
    byContinent(countries, locale).find(({ name }) => name === (locale === 'en' ? 'Europe' : 'Avrupa'))
      ?.countries;
  const names = (locale: 'en' | 'tr') => europe(locale)?.map(({ name }) => name) ?? [];
  expect(names('en').slice(-2)).toEqual(['Türkiye', 'United Kingdom']);
  // B stands before T.
  expect(names('tr').indexOf('Birleşik Krallık')).toBeLessThan(names('tr').indexOf('Türkiye'));
});

test('a time zone in a part of the world nobody named stops the build', () => {
  expect(() => byContinent([{ code: 'mu', zone: 'Indian/Mauritius' }], 'en')).toThrow('Indian/');
});
