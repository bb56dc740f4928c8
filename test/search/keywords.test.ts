import { expect, test } from 'vitest';
import { localeList } from '~/i18n/locales.ts';
import { aliases } from '~/search/aliases.ts';
import { commonWords, keywordsOf, sayingWords, tellingWords, wordLists } from '~/search/keywords.ts';

const record = (title: string, text: string) =>
  [{ url: '/x/', kind: 'guide', title, page: '', text: [text] }] as const;
const asIs = (text: string) => text;

test('Chinese and Japanese keywords stand apart, since the index splits them at spaces only', () => {
  expect(keywordsOf('费用构成', ['SLA协议'], 'zh-cn').split(' ')).toEqual(
    expect.arrayContaining(['sla', '协议']),
  );
});

test('Korean keywords are also given written together where a query could not be divided', () => {
  expect(keywordsOf('콜 단위', ['고객 지원'], 'ko')).toBe('콜 단위 고객 지원 콜단위');
  expect(wordLists('ko', record('콜 단위', ''), [], asIs).words).toBe('단위 콜단위');
});

test('Turkish is indexed without marks and without the dotless i, which a query may lack', () => {
  expect(keywordsOf('Yazılım ISO', [], 'tr')).toBe('yazilim iso');
});

test('words are indexed without their endings, in the text as in the word list', () => {
  expect(tellingWords('비용은 상담사를', 'ko')).toEqual(['비용', '상담사']);
  expect(tellingWords('SLA’nın süresi', 'tr')).toEqual(['sla', 'sure']);
  expect(wordLists('en', record('Rates', 'an hourly rate'), [], asIs).words).toBe('hour rate');
});

test('24/7 is one word, and amounts are none', () => {
  expect(keywordsOf('24/7', ['7×24'], 'en')).toBe('247 724');
  expect(tellingWords('It costs $1,234 an hour.', 'en')).toEqual(['cost', 'hour']);
});

test('traditional characters are listed only for characters on the site', () => {
  const simplify = (text: string) => text.replace('費', '费').replace('灣', '湾');
  expect(wordLists('zh-cn', record('费用', ''), [], simplify).simplified).toBe('費费');
});

test.each(localeList)('%s names the same sections as English, with at least three aliases each', (locale) => {
  expect(Object.keys(aliases[locale])).toEqual(Object.keys(aliases.en));
  for (const [section, names] of Object.entries(aliases[locale])) {
    expect(names.length, section).toBeGreaterThanOrEqual(3);
    expect(new Set(names).size, section).toBe(names.length);
  }
});

test('a word of many sections is not counted as their text when some section is named so', () => {
  const bags = [['price', 'peak'], ['price', 'night'], ['price'], ['seller'], ['seller'], ['seller']];
  expect([...commonWords(bags, new Set(['price', 'peak']))]).toEqual(['price']);
});

test('of Chinese and Japanese text the naming words are indexed', () => {
  expect(tellingWords('夜間の対応は料金が上がります。', 'ja')).toEqual(['夜間', '対応', '料金']);
});

test('a Korean verb is looked for by its noun, and not at all when it has none', () => {
  expect(tellingWords('비교하려면 정의하십시오', 'ko')).toEqual(['비교', '정의']);
  expect([...sayingWords(['나눕니다', '묻는', '비용'], new Set(['묻는']), 'ko')]).toEqual(['나눕니다']);
});

test('what only says that something happens is no word of the list, unless it stands in a title', () => {
  expect(wordLists('ko', record('묻는 비용', '비용을 나눕니다'), [], asIs).words).toBe('묻는 비용');
});
