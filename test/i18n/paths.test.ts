import { expect, test } from 'vitest';
import { bestMatch, pathTo } from '~/i18n/paths.ts';

test('the same page stands at the same address in every language', () => {
  expect(pathTo('ja', 'guide/factors/')).toBe('/ja/guide/factors/');
  expect(pathTo('tr', '')).toBe('/tr/');
});

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['pt-BR', 'tr', 'en'], 'tr'],
  [['zh-TW'], 'zh-cn'],
  [['zh-Hans-SG', 'en'], 'zh-cn'],
  [['EN-gb'], 'en'],
])('a browser that asks for %j is offered %s', (wanted, locale) => {
  expect(bestMatch(wanted)).toBe(locale);
});

test('a reader of none of the five languages stays where she is', () => {
  expect(bestMatch(['pt'])).toBeUndefined();
  expect(bestMatch([])).toBeUndefined();
});
