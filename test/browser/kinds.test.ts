import { expect, test } from 'vitest';
import { byTurns, onePageOfEachKind } from './kinds.ts';

test('guide pages are of one kind, every calculator is its own, and each language is visited', () => {
  const pages = [
    '/en/guide/factors/',
    '/en/guide/factors/location/',
    '/en/calculators/staffing/',
    '/en/calculators/peaks/',
  ];
  expect(onePageOfEachKind(['/', ...pages, '/ja/guide/factors/'])).toEqual([
    '/',
    '/en/guide/factors/',
    '/en/calculators/staffing/',
    '/en/calculators/peaks/',
    '/ja/guide/factors/',
  ]);
});

test('by turns every page is visited in one language, a calculator in two, and the countries once', () => {
  const paths = [
    'guide/factors/',
    'guide/benefits/',
    'calculators/staffing/',
    'locations/ph/',
    'locations/in/',
  ];
  const pages = ['en', 'ja', 'tr'].flatMap((locale) => paths.map((path) => `/${locale}/${path}`));
  expect(byTurns(['/', ...pages])).toEqual([
    '/',
    '/ja/guide/factors/',
    '/tr/guide/benefits/',
    '/en/calculators/staffing/',
    '/ja/calculators/staffing/',
    '/tr/locations/ph/',
  ]);
});
