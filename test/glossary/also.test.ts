import { expect, test } from 'vitest';
import { alsoOf, nameIn } from '~/glossary/also.ts';
import { readGlossary } from '~/glossary/readGlossary.ts';

const terms = readGlossary('.');
const term = (id: string) => {
  const found = terms.find((one) => one.id === id);
  if (!found) throw new Error(`The glossary has no ${id}.`);
  return found;
};

test('a reader of Turkish is not shown the English name as another Turkish one', () => {
  expect(term('attrition').aliases.tr).toContain('attrition');
  expect(alsoOf(term('attrition'), 'tr')).toEqual(['çalışan devir hızı', 'işten ayrılma oranı']);
});

test('another spelling of a name is no other name: centre beside center, cagri beside çağrı', () => {
  expect(alsoOf(term('call-center'), 'en')).toEqual([]);
  expect(alsoOf(term('call-center'), 'tr')).toEqual([]);
});

test('a word that writers avoid for a term is not offered as its name', () => {
  expect(term('confidence-range').aliases.en).toContain('confidence interval');
  expect(alsoOf(term('confidence-range'), 'en')).not.toContain('confidence interval');
});

test('what only Korea has goes by its Korean name elsewhere', () => {
  expect(alsoOf(term('emotional-labor'), 'ja')).toEqual([]);
  expect(nameIn('ko', term('emotional-labor'), 'ja')).toBe('고객응대근로자 보호(감정노동)');
});

test('of an abbreviation that is printed already, the full English words are added', () => {
  expect(nameIn('en', term('aht'), 'ja')).toBe('average handle time');
  expect(nameIn('en', term('wfm'), 'ko')).toBe('workforce management');
  expect(nameIn('en', term('copc'), 'tr')).toBeUndefined();
});
