// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HeatMap } from '~/components/chart/HeatMap.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { kitIn } from './kit.ts';

afterEach(cleanup);

const chart = (cells: readonly (readonly number[])[]) => (
  <HeatMap
    kit={kitIn('en')}
    title="Net saving"
    of={cells}
    scale={inMoney('USD', 'en')}
    across={{ label: 'Handle time', values: ['0%', '10%', '20%'] }}
    down={{ label: 'Churn', values: ['0%', '1%'] }}
    cells={cells}
    above="outsourcing saves"
    below="it costs more"
  />
);
const grid = [
  [80_000, 20_000, -20_000],
  [20_000, 0, -80_000],
];
const cellsIn = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);

test('every amount is a cell of a real table with its sign in text', () => {
  render(chart(grid));
  const table = screen.getByRole('table', { name: 'Net saving' });
  const row = within(table).getByRole('row', { name: /^1%/ });
  expect([...row.children].map((cell) => cell.textContent)).toEqual(['1%', '+$20,000', '$0', '-$80,000']);
});

test('the zero line runs between a saving and a loss, beside and below, and nowhere else', () => {
  const [first, second] = cellsIn(render(chart(grid)).container);
  const lines = (cells: readonly Element[] | undefined, name: string) =>
    cells?.map((cell) => cell.classList.contains(name));
  expect(lines(first, 'zero-end')).toEqual([false, true, false]);
  expect(lines(second, 'zero-end')).toEqual([true, false, false]);
  expect(lines(first, 'zero-under')).toEqual([false, true, false]);
});

test('a tone is as strong as its amount is far from zero, on either side', () => {
  const [first, second] = cellsIn(render(chart(grid)).container);
  expect(first?.map((cell) => /step-\d/.exec(cell.className)?.[0])).toEqual(['step-4', 'step-1', 'step-1']);
  expect(second?.map((cell) => /above|below/.exec(cell.className)?.[0])).toEqual([
    'above',
    undefined,
    'below',
  ]);
});

test('a table of nothing but zeros has no tone and no line', () => {
  const { container } = render(chart([[0, 0, 0]]));
  expect(container.querySelectorAll('td[class]')).toHaveLength(0);
});
