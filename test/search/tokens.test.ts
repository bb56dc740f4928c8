import { expect, test } from 'vitest';
import type { Locale } from '~/i18n/locales.ts';
import { languages, listed } from '~/search/languages.ts';
import { tokensOf } from '~/search/tokens.ts';
import { vocabularyOf } from '~/search/vocabulary.ts';

/** What would be looked for on a site that knows these words, spellings of one word joined by `|`. */
function asked(locale: Locale, query: string, words: string, simplified = ''): string[] {
  const { stop, quiet, ending = '' } = languages[locale];
  const lists = { words, stop: listed(stop).join(' '), quiet: listed(quiet).join(' '), ending, simplified };
  return tokensOf(query, vocabularyOf(locale, lists)).map(({ forms }) => forms.join('|'));
}

test('a question in English is searched by the words that say something', () => {
  expect(asked('en', 'What are the typical hourly rates?', 'hourly rates typical')).toEqual([
    'typical',
    'hourly',
    'rates',
  ]);
});

test('a query of nothing but stop words is searched as it is', () => {
  expect(asked('en', 'who are you', '')).toEqual(['who', 'are', 'you']);
});

test('British spellings and slips of the hand find the word meant', () => {
  expect(asked('en', 'call centre', 'call center')).toEqual(['call', 'center']);
  expect(asked('en', 'labour', 'labor')).toEqual(['labor']);
  expect(asked('en', 'custmer secuirty', 'customer security')).toEqual(['customer', 'security']);
});

test('other forms of a word are the same word', () => {
  expect(asked('en', 'training trainings trained', 'train')).toEqual(['train']);
  expect(asked('en', 'prices pricing price', 'pric')).toEqual(['pric']);
  expect(asked('en', 'business hours', 'business hour')).toEqual(['business', 'hour']);
});

test('a word written apart or with a hyphen is also known written together', () => {
  expect(asked('en', 'on-boarding', 'onboarding')).toEqual(['onboarding']);
  expect(asked('en', 'help desk', 'helpdesk')).toEqual(['helpdesk']);
});

test('24/7, 24x7 and 7×24 are one word each', () => {
  expect(asked('en', '24/7', '')).toEqual(['247']);
  expect(asked('zh-cn', '7×24', '')).toEqual(['724']);
});

test('Chinese is cut at the words of the trade, not at single characters', () => {
  expect(asked('zh-cn', '客服外包一小时多少钱', '客服外包 客服 外包 小时')).toContain('客服外包');
});

test('traditional characters find simplified ones', () => {
  expect(asked('zh-cn', '費用', '费用', '費费')).toEqual(['费用']);
});

test('full-width letters and half-width kana are the same words', () => {
  expect(asked('zh-cn', 'ＳＬＡ', 'sla')).toEqual(['sla']);
  expect(asked('ja', 'ｺｽﾄ', 'コスト')).toEqual(['コスト']);
});

test('hiragana, katakana and a final long mark do not matter in Japanese', () => {
  expect(asked('ja', 'こすと', 'コスト')).toEqual(['コスト']);
  expect(asked('ja', 'セキュリティー', 'セキュリティ')).toEqual(['セキュリティ']);
  expect(asked('ja', 'サーバ', 'サーバー')).toEqual(['サーバー']);
});

test('a katakana word is not cut into syllables', () => {
  expect(asked('ja', 'カスタマー', 'コスト')).toEqual(['カスタマー']);
});

test('what is unknown in Japanese is searched as it was typed', () => {
  expect(asked('ja', 'おもてなし', 'コスト').join('')).toBe('おもてなし');
});

test('Korean endings are taken off, one after another', () => {
  expect(asked('ko', '비용을', '비용')).toEqual(['비용']);
  expect(asked('ko', '아웃소싱의 이점은', '아웃소싱 이점')).toEqual(['아웃소싱', '이점']);
  expect(asked('ko', '센터에서는', '센터')).toEqual(['센터']);
});

test('Korean words written together are divided at known words', () => {
  expect(asked('ko', '콜센터인원', '콜센터 인원')).toEqual(['콜센터', '인원']);
  expect(asked('ko', '서비스수준계약', '서비스 수준 계약')).toEqual(['서비스', '수준', '계약']);
});

test('an unknown Korean word is not looked for, since its first letters would match anything', () => {
  expect(asked('ko', '숨바꼭질 비용', '비용 수익률')).toEqual(['비용']);
});

test('Turkish is found in capitals, without its marks, and by any device language', () => {
  expect(asked('tr', 'YAZILIM', 'yazılım')).toEqual(['yazılım']);
  expect(asked('tr', 'yazilim', 'yazılım')).toEqual(['yazılım']);
  expect(asked('tr', 'ILETISIM', 'iletişim')).toEqual(['iletişim']);
  expect(asked('tr', 'KPI', 'kpi')).toEqual(['kpi']);
});

test('a Turkish word with more endings than the site knows finds its known stem', () => {
  expect(asked('tr', 'yazilimlarini', 'yazılım')).toEqual(['yazılım']);
});

test('the ending after an apostrophe is no word', () => {
  expect(asked('tr', 'SLA’nın', 'sla')).toEqual(['sla']);
  expect(asked('en', 'the provider’s quote', 'provider quote')).toEqual(['provider', 'quote']);
});
