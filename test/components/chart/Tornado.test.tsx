// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inMoney } from '~/components/chart/scale.ts';
import { type Swing, Tornado } from '~/components/chart/Tornado.tsx';
import { kitIn, percentOf } from './kit.ts';

afterEach(cleanup);

const attrition: Swing = { label: 'Attrition', range: '20–60%', decreased: 90_000, increased: 120_000 };
const rate: Swing = {
  label: 'Rate',
  range: '$8–14',
  decreased: 400_000,
  increased: -100_000,
  flips: '$12.70',
};
const chart = (swings: readonly Swing[], idle: readonly string[] = []) => (
  <Tornado
    kit={kitIn('en')}
    title="What moves the saving"
    of={swings}
    scale={inMoney('USD', 'en')}
    axis="Saving a year"
    typical={100_000}
    swings={swings}
    idle={idle}
  />
);
const rows = (container: Element) => [...container.querySelectorAll('figure > ul > li')];
const ends = (bar: Element) => [
  percentOf(bar, 'x'),
  Number((percentOf(bar, 'x') + percentOf(bar, 'width')).toFixed(2)),
];

test('the input that moves the result most stands first, whatever the order it came in', () => {
  const { container } = render(chart([attrition, rate]));
  expect(rows(container).map((row) => row.querySelector('span')?.textContent)).toEqual([
    'Rate $8–14',
    'Attrition 20–60%',
  ]);
});

test('a bar runs from the typical amount to the amount at each end of its input', () => {
  const { container } = render(chart([rate]));
  const [decreased, increased] = [...container.querySelectorAll('figure > ul > li > svg .part')];
  // On an axis from -200,000 to 400,000, 100,000 stands in the middle.
  expect(ends(increased as Element)).toEqual([16.67, 50]);
  expect(ends(decreased as Element)).toEqual([50, 100]);
  expect(decreased?.getAttribute('fill')).not.toBe(increased?.getAttribute('fill'));
});

test('where both ends lie on one side, neither bar hides the other', () => {
  const { container } = render(
    chart([{ label: 'Handle time', range: '4–10 min', decreased: 150_000, increased: 300_000 }]),
  );
  const [first, second] = [...container.querySelectorAll('figure > ul > li > svg .part')].map((bar) => ({
    from: Number(bar.getAttribute('y')),
    to: Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
  }));
  expect(second?.from).toBeGreaterThanOrEqual(first?.to ?? Number.NaN);
});

test('both ends are told as decrease and increase, and the flip with the value at which it comes', () => {
  const { container } = render(chart([attrition, rate]));
  const [first, second] = rows(container);
  expect(first?.textContent).toContain('Decrease: $400,000');
  expect(first?.textContent).toContain('Increase: -$100,000');
  expect(first?.textContent).toContain('The decision flips at $12.70.');
  expect(second?.textContent).not.toContain('flips');
  // The diamond stands at zero: -200,000 to 400,000.
  expect(percentOf(first?.querySelector('.flip'), 'x')).toBe(33.33);
});

test('inputs without effect are named below, and no list of them stands where all have one', () => {
  const { container, rerender } = render(chart([rate], ['Travel', 'Setup fee']));
  expect(screen.getByText('Without effect on this result: Travel and Setup fee.')).toBeTruthy();
  rerender(chart([rate]));
  expect(container.querySelector('.idle')).toBeNull();
});

test('the table tells range, both ends and flip of every input', () => {
  render(chart([attrition, rate]));
  const table = screen.getByRole('table', { name: 'What moves the saving', hidden: true });
  expect(
    within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent),
  ).toEqual([
    'InputIts rangeInput decreasedInput increasedDecision flips at',
    'Rate$8–14$400,000-$100,000$12.70',
    'Attrition20–60%$90,000$120,000–',
  ]);
});
