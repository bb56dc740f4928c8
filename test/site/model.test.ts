import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { DESCRIPTION, SCHEMA } from '../../src/description/description.ts';
import { downloads } from '../../src/figures/theDownloads.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { rich } from '../description/rich.ts';
import { builtPages, dist } from './built.ts';

const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as Record<string, unknown>;

test('the data page of every language offers the schema and the description of the model', () => {
  const offers = builtPages()
    .filter(({ path }) => path === 'data/')
    .map(({ locale, document }) => [
      locale,
      ...[SCHEMA, DESCRIPTION].map((file) => document.querySelectorAll(`main a[href="${file}"]`).length),
    ]);
  expect(offers.toSorted()).toEqual(localeList.map((locale) => [locale, 1, 1]).toSorted());
});

test('a program on another site may read both files, and no page', () => {
  for (const [path, origin] of [
    [SCHEMA, '*'],
    [DESCRIPTION, '*'],
    ['/en/data/', undefined],
  ] as const)
    expect(headersFor(path)['Access-Control-Allow-Origin'], path).toBe(origin);
});

test('the published schema says where it is published, and takes a scenario that holds every field', () => {
  const schema = read(SCHEMA);
  expect(new URL(String(schema['$id'])).pathname).toBe(SCHEMA);
  const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary(['x-unit', 'x-default-from']);
  const isValid = ajv.compile(schema);
  expect(isValid(rich)).toBe(true);
  expect(isValid({ ...rich, horizonMonths: 0 })).toBe(false);
});

test('the published description names the schema, and holds inputs, quantities, functions and sources', () => {
  const { schema, inputs, quantities, functions, sources } = read(DESCRIPTION);
  expect(schema).toBe(read(SCHEMA)['$id']);
  const length = (of: unknown) => Object.keys(of as object).length;
  expect(length(inputs)).toBeGreaterThan(100);
  expect(length(quantities)).toBeGreaterThan(100);
  expect(length(functions)).toBeGreaterThan(30);
  expect(length(sources)).toBeGreaterThan(15);
});

test('the data page of every language offers the dataset as files, with their size', () => {
  const offers = builtPages()
    .filter(({ path }) => path === 'data/')
    .map(({ locale, document }) => [
      locale,
      ...Object.keys(downloads).map((file) =>
        /\d/.test(document.querySelector(`main a[href="${file}"]`)?.parentElement?.textContent ?? ''),
      ),
    ]);
  expect(offers.toSorted()).toEqual(localeList.map((locale) => [locale, true, true, true, true]).toSorted());
  for (const [file, text] of Object.entries(downloads))
    expect(readFileSync(join(dist, file), 'utf8') === text, file).toBe(true);
});
