import { expect, test } from 'vitest';
import { chained, unchained } from '~/search/wordChain.ts';

test('a word is written by what it does not share with the one before', () => {
  expect(chained(['cost', 'costs', 'hour'])).toBe('AcostEsAhour');
});

test.each([
  ['digits', ['b2b', 'b2c', 'tier1']],
  ['words longer than a link can share', [`${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`]],
  ['other scripts', ['カスタマー', 'カスタム', '비용', '비율', '费用', '费率']],
  ['nothing', []],
])('a chain gives back its words: %s', (_, words) => {
  expect(unchained(chained(words))).toEqual(words);
});
