import { expect, test } from 'vitest';
import { onePageOfEachKind } from './kinds.ts';

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
