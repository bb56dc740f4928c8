import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/glossary/links.ts';
import { readGlossary } from '../../src/glossary/readGlossary.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { aliases } from '../../src/search/aliases.ts';
import { recordsOf } from '../../src/search/records.ts';
import { queriesIn } from '../search/queries.ts';
import { builtFiles, builtPages, dist } from './built.ts';

const pages = builtPages();
const sectionsIn = (locale: string) =>
  new Set(
    pages
      .filter((page) => page.locale === locale)
      .flatMap(({ address, html }) => recordsOf(address, html))
      .map(({ url }) => url.slice(`/${locale}/`.length)),
  );

test.each(localeList)(
  'every section of %s that has aliases, or that a query wants, and every term can be found',
  (locale) => {
    const sections = sectionsIn(locale);
    const wanted = queriesIn(locale).flatMap(({ addresses }) => addresses);
    const terms = readGlossary('.').map(({ id }) => addressOf(id));
    const asked = [...Object.keys(aliases[locale]), ...wanted, ...terms];
    expect(asked.filter((address) => !sections.has(address))).toEqual([]);
  },
);

test('every language has its index and word list, in one folder with a version for a name', () => {
  const files = builtFiles().filter((file) => file.startsWith('/pagefind/'));
  expect(new Set(files.map((file) => file.split('/')[2])).size).toBe(1);
  const entry = files.find((file) => file.endsWith('/pagefind-entry.json')) ?? '';
  const { languages } = JSON.parse(readFileSync(join(dist, entry), 'utf8'));
  expect(Object.keys(languages)).toEqual(['en', 'zh-cn', 'ja', 'ko', 'tr']);
  for (const locale of localeList) expect(files.some((file) => file.endsWith(`/${locale}.json`))).toBe(true);
});
