import { expect, test } from 'vitest';
import { colon, gap, joined, semicolon } from '~/i18n/joined.ts';
import { localeList } from '~/i18n/locales.ts';

test('Chinese and Japanese put no space between sentences; English, Korean and Turkish one', () => {
  expect(joined(['贵了。', '换一家。'], 'zh-cn')).toBe('贵了。换一家。');
  expect(joined(['It is dear.', false, undefined, 'Ask another.'], 'en')).toBe('It is dear. Ask another.');
  expect(localeList.filter((locale) => gap(locale) === ' ')).toEqual(['en', 'ko', 'tr']);
});

test('marks are full-width in Chinese and Japanese only', () => {
  expect(`咨询量${colon('zh-cn')}5,000`).toBe('咨询量：5,000');
  expect(`Contacts${colon('en')}5,000`).toBe('Contacts: 5,000');
  expect([semicolon('ja'), semicolon('ko')]).toEqual(['；', '; ']);
});
