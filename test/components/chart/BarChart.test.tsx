// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { BarChart } from '~/components/chart/BarChart.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { kitIn, percentOf } from './kit.ts';

afterEach(cleanup);

const bars = [
  { label: 'Quote A', amounts: { rate: 60_000, extras: 15_000 } },
  {
    label: 'Quote B',
    amounts: { rate: 30_000, extras: 0, unknown: 20_000 },
    total: '$30,000–50,000',
    says: { unknown: '$0–20,000' },
  },
];
const chart = (locale: Locale = 'en') => (
  <BarChart
    kit={kitIn(locale)}
    title="Cost per year"
    of={bars}
    scale={inMoney('USD', locale)}
    each="Quote"
    parts={[
      { name: 'rate', label: 'In the price' },
      { name: 'extras', label: 'Extras' },
      { name: 'unknown', label: 'Not stated', unknown: true },
    ]}
    bars={bars}
  />
);
const partsOf = (container: Element, bar: number) => [
  ...(container.querySelectorAll('figure > ul > li')[bar]?.querySelectorAll(':scope > svg > .part') ?? []),
];

test('twice the amount is twice the bar, on every bar of the chart', () => {
  const { container } = render(chart());
  const [whole] = partsOf(container, 0);
  const [half] = partsOf(container, 1);
  expect(percentOf(whole, 'width')).toBeCloseTo(2 * percentOf(half, 'width'), 9);
  // 60,000 of an axis that ends at 75,000.
  expect(percentOf(whole, 'width')).toBe(80);
});

test('a part begins where the one before it ends', () => {
  const { container } = render(chart());
  const [rate, extras] = partsOf(container, 0);
  expect(percentOf(extras, 'x')).toBeCloseTo(percentOf(rate, 'x') + percentOf(rate, 'width'), 9);
});

test('parts are told apart by pattern and by name, the unknown one by hatching of its own', () => {
  const { container } = render(chart());
  const paints = partsOf(container, 1).map((part) => part.getAttribute('fill'));
  expect(new Set(paints).size).toBe(3);
  expect(paints[2]).toMatch(/-unknown\)$/);
  for (const paint of paints) expect(container.querySelector(paint?.slice(4, -1) ?? '')).not.toBeNull();
  expect(screen.getByText('Not stated: $0–20,000')).toBeTruthy();
  expect(screen.getByText('In the price: $60,000')).toBeTruthy();
});

test('the total stands at the end of the bar, as the sum or as the caller says it', () => {
  render(chart());
  expect(screen.getAllByText('$75,000').length).toBeGreaterThan(0);
  expect(screen.getAllByText('$30,000–50,000').length).toBeGreaterThan(0);
});

test('a part without an amount and one of zero are not the same in the table', () => {
  render(chart());
  const table = screen.getByRole('table', { name: 'Cost per year', hidden: true });
  const row = (name: string) =>
    [...(within(table).getByText(name).closest('tr')?.cells ?? [])].map((cell) => cell.textContent);
  expect(row('Quote A')).toEqual(['Quote A', '$60,000', '$15,000', '–', '$75,000']);
  expect(row('Quote B')).toEqual(['Quote B', '$30,000', '$0', '$0–20,000', '$30,000–50,000']);
});

test.each(localeList)(
  'the picture carries no style attribute, which the policy would refuse (%s)',
  (locale) => {
    expect(render(chart(locale)).container.querySelectorAll('[style]')).toHaveLength(0);
  },
);

test('a picture is offered where the result has an address, and only there', () => {
  const { container, rerender } = render(chart());
  expect(screen.getByRole('button', { name: /^Save as SVG ?: Cost per year$/ })).toBeTruthy();
  rerender(
    <BarChart
      kit={{ ...kitIn('en'), address: undefined }}
      title="Cost per year"
      of={bars}
      scale={inMoney('USD', 'en')}
      each="Quote"
      parts={[{ name: 'rate', label: 'In the price' }]}
      bars={bars}
    />,
  );
  expect(container.querySelector('button')).toBeNull();
});
