// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { apart } from '~/components/chart/apart.ts';
import { type Line, LineChart } from '~/components/chart/LineChart.tsx';
import { inMoney, inNumbers } from '~/components/chart/scale.ts';
import { within as marksWithin } from '~/components/chart/ticks.ts';
import { kitIn, percentOf } from './kit.ts';

afterEach(cleanup);

const lines: readonly Line[] = [
  {
    label: 'Own team',
    points: [0, 12, 24].map((x) => ({ x, y: 5000 * x, low: 4000 * x, high: 6000 * x })),
  },
  { label: 'Provider', points: [0, 12, 24].map((x) => ({ x, y: 30_000 + 2500 * x })) },
];
const chart = (drawn = lines, more: Partial<Parameters<typeof LineChart>[0]> = {}) => (
  <LineChart
    kit={kitIn('en')}
    title="Cost so far"
    of={drawn}
    x={{ label: 'Month', scale: inNumbers('en') }}
    y={{ label: 'Cost so far', scale: inMoney('USD', 'en') }}
    lines={drawn}
    {...more}
  />
);
/** The corners of a drawn path, on a thousand units across and pixels down. */
const cornersOf = (path: Element | undefined) =>
  [...(path?.getAttribute('d') ?? '').matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

test('a crossing stands where the lines meet', () => {
  // 5,000 a month against 30,000 and 2,500 a month: both have cost 60,000 after 12 months.
  const { container } = render(
    chart(lines, { crossings: [{ x: 12, y: 60_000, says: 'Month 12: both have cost $60,000.' }] }),
  );
  const [own, provider] = [...container.querySelectorAll('path.line')].map(cornersOf);
  expect(own?.[1]).toEqual(provider?.[1]);
  const crossing = container.querySelector('.crossing');
  expect(percentOf(crossing, 'cx') * 10).toBeCloseTo(own?.[1]?.[0] ?? Number.NaN, 9);
  expect(Number(crossing?.getAttribute('cy'))).toBe(own?.[1]?.[1]);
  expect(screen.getByText('Month 12: both have cost $60,000.')).toBeTruthy();
});

test('every point of every line is told in words to whoever walks along with the keyboard, the band included', () => {
  render(chart());
  const walk = screen.getByRole('slider', { name: 'Month' });
  expect(walk.getAttribute('aria-valuetext')).toBe(
    '24 – Own team: $120,000 ($96,000–144,000); Provider: $90,000',
  );
  fireEvent.input(walk, { target: { value: '0' } });
  expect(walk.getAttribute('aria-valuetext')).toBe('0 – Own team: $0; Provider: $30,000');
});

test('the chart begins its walk where it is asked to, or at the point next to that', () => {
  render(chart(lines, { first: 13 }));
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^12 – /);
});

test('the table has a row for every place and the reach of a band beside its value', () => {
  render(chart());
  const table = screen.getByRole('table', { name: 'Cost so far', hidden: true });
  expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(4);
  expect(within(table).getByText('12').closest('tr')?.textContent).toBe('12$60,000 ($48,000–72,000)$60,000');
});

test('amounts below zero stand below a stronger rule at zero', () => {
  const { container } = render(
    chart([
      {
        label: 'Net saving',
        points: [
          { x: 0, y: -40_000 },
          { x: 6, y: 0 },
          { x: 12, y: 40_000 },
        ],
      },
    ]),
  );
  const [below = 0, zero = 0, above = 0] = cornersOf(container.querySelector('path.line') ?? undefined).map(
    ([, y]) => y,
  );
  expect(Number(container.querySelector('.grid.zero')?.getAttribute('y1'))).toBe(zero);
  expect(below - zero).toBeCloseTo(zero - above, 9);
  expect(below).toBeGreaterThan(zero);
});

test('a chart of one point, or of nothing but zeros, is drawn without a fault', () => {
  const { container } = render(chart([{ label: 'Only', points: [{ x: 5, y: 0 }] }]));
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('5 – Only: $0');
});

test('lines differ in more than their color: each has a class with dashes of its own and its name at its end', () => {
  const { container } = render(chart());
  const classes = [...container.querySelectorAll('path.line')].map((line) => line.getAttribute('class'));
  expect(new Set(classes).size).toBe(2);
  const names = [...container.querySelectorAll('text.name')].map((name) => name.textContent);
  expect(names).toEqual(['Own team', 'Provider']);
});

test('the reader’s own range is shaded, and no further than the chart goes', () => {
  const { container } = render(chart(lines, { shaded: { from: 6, to: 60, label: 'Your range' } }));
  const shaded = container.querySelector('svg.plot .shaded');
  expect(percentOf(shaded, 'x')).toBe(25);
  expect(percentOf(shaded, 'width')).toBe(75);
});

test('the strip says in words which line leads where', () => {
  render(
    chart(lines, {
      strip: {
        label: 'Cheaper so far',
        stretches: [
          { from: 0, to: 12, line: 0, says: 'Month 0–12: own team' },
          { from: 12, to: 24, line: 1, says: 'Month 12–24: provider' },
        ],
      },
    }),
  );
  expect(screen.getByText('Month 12–24: provider')).toBeTruthy();
});

test('names at the ends of lines never cover each other while there is room', () => {
  expect(apart([100, 102, 98], 16, 0, 200)).toEqual([114, 130, 98]);
  expect(apart([195, 198], 16, 0, 200)).toEqual([184, 200]);
  expect(apart([-5], 16, 10, 200)).toEqual([10]);
});

test('an axis of months has round marks between its ends', () => {
  expect(marksWithin(1, 36)).toEqual([10, 20, 30]);
  expect(marksWithin(0, 60)).toEqual([0, 20, 40, 60]);
});
