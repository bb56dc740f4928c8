import { expect, test } from 'vitest';
import { readRules } from '~/figures/readRules.ts';
import { stateOf } from '~/figures/state.ts';

const rules = readRules('.');
const told = (texts: Partial<Parameters<typeof stateOf>[1]>, today = '2026-11-22') => {
  const state = stateOf(rules, { pages: {}, strings: {}, code: {}, ...texts }, new Date(today));
  const [old, weak, unused, unsourced] = state.groups;
  return { old, weak, unused, unsourced };
};
const ids = (group: ReturnType<typeof told>['old']) => group?.figures.map(({ id }) => id) ?? [];

test('a figure of a year is old two years after that year has ended', () => {
  // us.wage.hour tells of 2024, and every American estimate starts from it.
  expect(ids(told({}, '2026-12-31').old)).not.toContain('us.wage.hour');
  expect(ids(told({}, '2027-01-01').old)).toContain('us.wage.hour');
});

test('a figure counts as used when a page quotes or shows it, code names it, or a calculator starts from it', () => {
  const share = 'world.hidden-cost.share';
  expect(ids(told({}).unused)).toContain(share);
  expect(ids(told({ pages: { 'a.mdx': `<Figure id="${share}" show="low" />` } }).unused)).not.toContain(
    share,
  );
  expect(ids(told({ pages: { 'a.mdx': `title: "{fig:${share}/bare}"` } }).unused)).not.toContain(share);
  expect(ids(told({ code: { 'a.ts': `book.figure('${share}')` } }).unused)).not.toContain(share);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code as it would be written
  expect(ids(told({ code: { 'a.ts': '`${place}.hidden-cost.share`' } }).unused)).not.toContain(share);
  // Every American estimate starts from this; the page of the Philippines shows all that is known of them.
  expect(ids(told({}).unused)).not.toContain('us.wage.hour');
  expect(ids(told({}).unused).filter((id) => id.startsWith('ph.'))).toEqual([]);
});

test('a figure in the words of the interface, where no source stands, is named with file and line', () => {
  const { unsourced } = told({
    strings: { 'src/i18n/strings/en.ts': "a: 'x',\nb: 'From {fig:ph.rate.hour}'" },
  });
  expect(unsourced?.places).toEqual([{ id: 'ph.rate.hour', at: 'src/i18n/strings/en.ts:2' }]);
});

test('a figure held with little certainty is listed as weak where it is used', () => {
  const id = 'cn.savings.dalian-bpo';
  expect(rules.book.figure(id).confidence).toBe('low');
  expect(ids(told({}).weak)).not.toContain(id);
  expect(ids(told({ pages: { 'a.mdx': `{fig:${id}}` } }).weak)).toContain(id);
});
