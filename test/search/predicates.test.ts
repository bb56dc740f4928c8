import { expect, test } from 'vitest';
import { predicatesAmong } from '~/search/predicates.ts';

const among = (words: string, locale: 'ko' | 'tr' | 'en') => [...predicatesAmong(words.split(' '), locale)];

test('Korean verbs and adjectives are known by their endings', () => {
  expect(among('나눕니다 있으므 나누십시오 많으면 비용 상담사', 'ko')).toEqual([
    '나눕니다',
    '있으므',
    '나누십시오',
    '많으면',
  ]);
});

test('an ending that nouns have too makes a verb only of a stem that is a verb elsewhere', () => {
  expect(among('광고 화면 언어 성수기 페이지', 'ko')).toEqual([]);
  expect(among('묻고 묻는지 광고', 'ko')).toEqual(['묻고', '묻는지']);
});

test('a Korean syllable with a particle is no word to look for, and an inquiry is', () => {
  expect(among('값은 팀을 문의 연도', 'ko')).toEqual(['값은', '팀을']);
});

test('Turkish verbs are known by their endings, and what is bought is not one', () => {
  expect(among('odeniyor kullanilan verilmemis olabilir ucret sinir koltug gelir zaman gece', 'tr')).toEqual([
    'odeniyor',
    'kullanilan',
    'verilmemis',
    'olabilir',
  ]);
});

test('accessibility, which ends like a Turkish verb, is not one', () => {
  expect(among('erisilebilirl guvenilirlig', 'tr')).toEqual([]);
});

test('other languages have no such endings', () => {
  expect(among('paid said outsourced', 'en')).toEqual([]);
});
