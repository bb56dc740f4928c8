import { expect, test } from 'vitest';
import { rowsOf } from '~/glossary/order.ts';
import { readGlossary } from '~/glossary/readGlossary.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';

const terms = readGlossary('.');
const read = (locale: Locale) =>
  rowsOf(terms, locale).flatMap(({ label, terms }) => terms.map(({ id }) => ({ label, id })));
const under = (locale: Locale, id: string) => read(locale).find((one) => one.id === id)?.label;
const inOrder = (locale: Locale, ...ids: readonly string[]) =>
  read(locale)
    .map(({ id }) => id)
    .filter((id) => ids.includes(id));

test.each(localeList)('every term of %s stands under one letter, and no letter comes twice', (locale) => {
  const rows = rowsOf(terms, locale);
  expect(read(locale)).toHaveLength(terms.length);
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
});

test('English follows its alphabet, figures first', () => {
  expect(rowsOf(terms, 'en')[0]?.label).toBe('0–9');
  expect(inOrder('en', 'shrinkage', 'occupancy', 'abandonment-rate', 'seat')).toEqual([
    'abandonment-rate',
    'occupancy',
    'seat',
    'shrinkage',
  ]);
});

test('Turkish puts ç after c, ı before i, and keeps the dot of its capital', () => {
  expect(under('tr', 'call-center')).toBe('Ç');
  expect(under('tr', 'contact-center')).toBe('İ');
  const labels = rowsOf(terms, 'tr').map(({ label }) => label);
  expect(labels.indexOf('Ç')).toBeGreaterThan(labels.indexOf('B'));
  expect(labels.indexOf('Ç')).toBeLessThan(labels.indexOf('D'));
  expect(labels.indexOf('Ü')).toBeLessThan(labels.indexOf('V'));
});

test('Chinese is looked up by pinyin, and names in Latin letters come last', () => {
  expect(under('zh-cn', 'seat')).toBe('X');
  expect(under('zh-cn', 'agent')).toBe('Z');
  expect(under('zh-cn', 'occupancy')).toBe('Z');
  expect(under('zh-cn', 'call-center')).toBe('H');
  expect(under('zh-cn', 'erlang-c')).toBe('英文');
  expect(rowsOf(terms, 'zh-cn').at(-1)?.label).toBe('英文');
});

test('Chinese words are looked up by the sound they have here: 行业 is háng', () => {
  expect(under('zh-cn', 'benchmark')).toBe('H');
});

test('Japanese is looked up by its reading, voiced sounds with the plain ones', () => {
  expect(under('ja', 'outsourcing')).toBe('カ');
  expect(under('ja', 'data-processor')).toBe('ア');
  expect(under('ja', '24-7')).toBe('ナ');
  expect(inOrder('ja', 'seat', 'agent', 'shrinkage', 'outsourcing')).toEqual([
    'agent',
    'outsourcing',
    'shrinkage',
    'seat',
  ]);
});

test('Korean is looked up by the first consonant, and names in Latin letters come last', () => {
  expect(under('ko', 'agent')).toBe('ㅅ');
  expect(under('ko', 'overflow')).toBe('ㅊ');
  expect(under('ko', 'crm')).toBe('A–Z');
  expect(rowsOf(terms, 'ko').at(-1)?.label).toBe('A–Z');
});
