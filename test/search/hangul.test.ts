import { expect, test } from 'vitest';
import { inLatin } from '~/search/hangul.ts';

test('Hangul becomes one Latin letter for each of its own', () => {
  expect(inLatin('비용')).toBe('hulmu');
});

test('a word that begins another still does, even in the middle of a syllable', () => {
  expect(inLatin('비용을').startsWith(inLatin('비용'))).toBe(true);
  expect(inLatin('상담').startsWith(inLatin('사'))).toBe(true);
});

test('every last letter of a syllable is written', () => {
  const last = Array.from({ length: 27 }, (_, n) => String.fromCharCode('가'.charCodeAt(0) + n + 1));
  expect(inLatin(last.join('')).length).toBe(27 * 3);
});

test('words in other scripts are left as they are', () => {
  for (const word of ['sla', 'ガイド', '费用', '247']) expect(inLatin(word)).toBe(word);
});
