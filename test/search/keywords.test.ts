import { expect, test } from 'vitest';
import { localeList } from '~/i18n/locales.ts';
import { aliases } from '~/search/aliases.ts';
import { keywordsOf, wordLists } from '~/search/keywords.ts';

const record = (title: string, text: string) =>
  [{ url: '/x/', kind: 'guide', title, page: '', text: [text], summary: '' }] as const;
const asIs = (text: string) => text;

test('Chinese and Japanese keywords stand apart, since the index splits them at spaces only', () => {
  expect(keywordsOf('费用构成', ['SLA协议'], 'zh-cn').split(' ')).toEqual(
    expect.arrayContaining(['sla', '协议']),
  );
});

test('Korean keywords are also given written together', () => {
  expect(keywordsOf('고객 지원', [], 'ko').split(' ')).toContain('고객지원');
});

test('Turkish keywords are also given without the dotless i', () => {
  expect(keywordsOf('Yazılım', [], 'tr').split(' ')).toEqual(['yazılım', 'yazilim']);
  expect(keywordsOf('ISO', [], 'tr')).toContain('iso');
});

test('the word list holds Korean words without their endings, and no Turkish ending after an apostrophe', () => {
  expect(wordLists('ko', record('비용은', '상담사를'), [], asIs).words).toBe('비용 상담사');
  expect(wordLists('tr', record('SLA’nın süresi', ''), [], asIs).words).toBe('sla süresi');
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
