import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { tellingIn } from '~/locations/country.ts';
import { lawOf } from '~/locations/law.ts';
import { readPlaces } from '~/locations/readPlaces.ts';

const places = readPlaces('.', [...tellingIn(readBook('.')).keys()]);
const { locations: words } = stringsFor('en');
const said = (code: string) => lawOf(places[code] ?? {}, words, 'en');

test('the United States have laws of sectors and of states, and two named sources say that no law covers the whole', () => {
  const text = said('us');
  expect(text).toContain('no single federal law covers the whole matter');
  expect(text).toContain('US Government Accountability Office (2019)');
  for (const law of ['HIPAA', 'CCPA (California)']) expect(text).toContain(`>${law}</a>`);
  expect(text).toContain('We last looked on November 22, 2026.');
});

test('where no law was found the page says so, who else says it, and what covers a part', () => {
  expect(said('sr')).toMatch(
    /^Personal data: we found no general law in force\..*>Dagblad Suriname \(2024\)<\/a>, none had been passed\./,
  );
  expect(said('sr')).not.toContain('A part of the matter');
  expect(said('pk')).toContain('A part of the matter is covered by <a rel="external"');
});

test('a country whose law nobody has looked up is not said to have none', () => {
  expect(lawOf({}, words, 'en')).toMatch(/^We hold no official source/);
});

test('a law is called what readers call it where their language has a name for it', () => {
  const inTurkish = (code: string) => lawOf(places[code] ?? {}, stringsFor('tr').locations, 'tr');
  expect(inTurkish('tr')).toContain('>6698 sayılı Kişisel Verilerin Korunması Kanunu (KVKK)</a>');
  expect(inTurkish('ke')).toContain('>Data Protection Act, 2019</a>');
  expect(said('tr')).toContain('>KVKK (Law 6698)</a>');
});

test('every sentence on law has its slots filled in every language', () => {
  for (const locale of localeList)
    for (const place of Object.values(places))
      expect(lawOf(place, stringsFor(locale).locations, locale)).not.toMatch(/[{}]/);
});
