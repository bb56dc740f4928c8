// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { billing } from '~/calculators/quick-estimate/billing.ts';
import { kitOf } from '~/calculators/quick-estimate/kit.ts';
import { ExampleTable } from '~/components/bill/ExampleTable.tsx';
import { exampleBill } from '~/examples/exampleBill.ts';
import { parseExample } from '~/examples/readExamples.ts';
import type { Locale } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { file } from '../../examples/shop.ts';

afterEach(cleanup);

const table = (locale: Locale) => {
  const { sides, currency } = exampleBill(parseExample('shop', file), billing, kitOf(locale));
  return <ExampleTable {...{ sides, currency, locale }} period="month" strings={stringsFor(locale)} />;
};
const cells = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.trim());

test('$17,875 for 10,400 contacts are $1.72 a contact, with 7.8 agents on either side', () => {
  render(table('en'));
  expect(cells('Total')[1]).toBe('17,875 100%');
  expect(cells('Cost per contact')[1]).toBe('$1.72');
  expect(cells('Agents needed')).toEqual(['7.8', '7.8']);
});

test('the total has an end where every value is cheapest, and one where every value is dearest', () => {
  render(table('en'));
  // 17,875 × 10 ÷ 12 and × 14 ÷ 12, to three digits; of the own team every value is known.
  expect(cells('If every value turns out cheap')).toEqual(['$30,400', '$14,900']);
  expect(cells('If every value turns out expensive')).toEqual(['$30,400', '$20,900']);
});

test('the amounts are written as readers of the language write them', () => {
  render(table('tr'));
  expect(cells('Temas başına maliyet')[1]).toBe('$1,72');
  cleanup();
  render(table('ja'));
  expect(cells('全項目が最も高い値のとき')[1]).toBe('$20,900');
});
