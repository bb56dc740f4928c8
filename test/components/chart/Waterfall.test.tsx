// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inMoney } from '~/components/chart/scale.ts';
import { type Fall, Waterfall } from '~/components/chart/Waterfall.tsx';
import { kitIn, percentOf } from './kit.ts';

afterEach(cleanup);

const manila: Fall = {
  name: 'Philippines',
  steps: [
    { label: 'Wage', amount: 4 },
    { label: 'Overhead', amount: 8 },
    { label: 'Discount', amount: -2 },
    { label: 'Rate' },
  ],
};
const chart = (...falls: readonly Fall[]) => (
  <Waterfall
    kit={kitIn('en')}
    title="From wage to rate"
    of={falls}
    scale={inMoney('USD', 'en')}
    falls={falls}
  />
);
const barsOf = (container: Element) =>
  [...container.querySelectorAll('.part')].map((bar) => {
    const from = percentOf(bar, 'x');
    return [from, Number((from + percentOf(bar, 'width')).toFixed(2))];
  });

test('each step begins where the one before ended, and the total is what the steps add up to', () => {
  // 4, then 4 to 12, then back to 10, on an axis to 15.
  expect(barsOf(render(chart(manila)).container)).toEqual([
    [0, 26.67],
    [26.67, 80],
    [66.67, 80],
    [0, 66.67],
  ]);
  expect(screen.getByText('Rate', { selector: 'span' }).parentElement?.textContent).toContain('$10');
});

test('up and down are told by sign and by pattern', () => {
  const { container } = render(chart(manila));
  expect(container.querySelector('figure')?.textContent).toContain('+$8');
  expect(container.querySelector('figure')?.textContent).toContain('-$2');
  const paints = [...container.querySelectorAll('.part')].map((bar) => bar.getAttribute('fill'));
  expect(paints[0]).toBe(paints[3]);
  expect(new Set(paints).size).toBe(3);
});

test('a start and a sum are no change in the table', () => {
  render(chart(manila));
  const table = screen.getByRole('table', { name: 'From wage to rate', hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    'Wage–$4',
    'Overhead+$8$12',
    'Discount-$2$10',
    'Rate–$10',
  ]);
});

test('two stand side by side on one axis, so their bars can be compared', () => {
  const dear: Fall = { name: 'Japan', steps: [{ label: 'Wage', amount: 8 }, { label: 'Rate' }] };
  const { container } = render(chart(manila, dear));
  const bars = barsOf(container);
  expect(bars[4]?.[1]).toBeCloseTo(2 * (bars[0]?.[1] ?? 0), 1);
  expect(screen.getByText('Japan', { selector: 'p' })).toBeTruthy();
});

test('steps below zero have room left of it', () => {
  const { container } = render(chart({ name: '', steps: [{ label: 'Loss', amount: -5 }, { label: 'Sum' }] }));
  for (const [from = -1] of barsOf(container)) expect(from).toBeGreaterThanOrEqual(0);
  expect(container.querySelector('.grid.zero')).not.toBeNull();
});
