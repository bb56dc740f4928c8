// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RangeChart } from '~/components/chart/RangeChart.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { ticks } from '~/components/chart/ticks.ts';
import { localeList } from '~/i18n/locales.ts';
import { kitIn } from './kit.ts';

afterEach(cleanup);

const bars = [
  { label: 'In-house', low: 40_000, typical: 50_000, high: 65_000 },
  { label: 'Per hour', low: 12_345, typical: 20_000, high: 30_000 },
];
const chart = (locale: (typeof localeList)[number]) => (
  <RangeChart
    kit={kitIn(locale)}
    of={bars}
    scale={inMoney('USD', locale)}
    title="Cost per month"
    bars={bars}
  />
);

test('the axis starts at zero and ends at a round value no lower than the highest bar', () => {
  expect(ticks(65_000)).toEqual([0, 25_000, 50_000, 75_000]);
  expect(ticks(100)).toEqual([0, 50, 100]);
  expect(ticks(1.2)).toEqual([0, 0.5, 1, 1.5]);
  expect(ticks(6)).toEqual([0, 2, 4, 6]);
});

test('an axis never has so many values that they run into each other on a phone', () => {
  for (let most = 0.013; most < 1e12; most *= 1.37) {
    const marks = ticks(most);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeLessThanOrEqual(4);
    expect(marks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9));
  }
});

test('nothing to draw gives an axis of zero, not a fault', () => {
  expect(ticks(0)).toEqual([0]);
});

test('every value of the picture is also text beside it and in a table', () => {
  render(chart('en'));
  expect(screen.getByText('$50,000 ($40,000–65,000)')).toBeTruthy();
  const table = screen.getByRole('table', { name: 'Cost per month', hidden: true });
  const row = within(table).getByRole('row', { name: /^Per hour/, hidden: true });
  expect(row.textContent).toBe('Per hour$12,300$20,000$30,000');
});

test('a bar stands where its amounts say, on an axis to 75,000', () => {
  const { container } = render(chart('en'));
  const band = container.querySelector('.band');
  expect(band?.getAttribute('x')).toBe('53.33%');
  expect(band?.getAttribute('width')).toBe('33.33%');
  expect(container.querySelector('line.typical')?.getAttribute('x1')).toBe('66.67%');
});

test.each(localeList)(
  'the picture carries no style attribute, which the security policy would refuse (%s)',
  (locale) => {
    const { container } = render(chart(locale));
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  },
);

test('a range that reaches below zero has its room left of a stronger rule at zero', () => {
  const { container } = render(
    <RangeChart
      kit={kitIn('en')}
      of={bars}
      scale={inMoney('USD', 'en')}
      title="Saving"
      bars={[{ label: 'Saving', low: -5000, typical: 2000, high: 10_000 }]}
    />,
  );
  // On an axis from -5,000 to 10,000.
  expect(container.querySelector('.band')?.getAttribute('x')).toBe('0%');
  expect(container.querySelector('line.typical')?.getAttribute('x1')).toBe('46.67%');
  expect(container.querySelector('.zero')?.getAttribute('x1')).toBe('33.33%');
});
