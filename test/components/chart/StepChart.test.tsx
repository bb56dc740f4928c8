// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LevelChart } from '~/components/chart/LevelChart.tsx';
import { StepChart } from '~/components/chart/StepChart.tsx';
import { inNumbers } from '~/components/chart/scale.ts';
import { kitIn } from './kit.ts';

afterEach(cleanup);

const steps = [
  { mark: '9', value: 4, against: 2.5, says: '9:00: 4 agents' },
  { mark: '10', value: 8, against: 6, says: '10:00: 8 agents' },
  { mark: '11', value: 0, against: 0, says: '11:00: 0 agents' },
];
const chart = (first = 1, of: object = steps, drawn = steps) => (
  <StepChart
    kit={kitIn('en')}
    of={of}
    title="Agents by hour"
    legend="Bars: agents."
    scale={inNumbers('en')}
    along="Hour shown"
    steps={drawn}
    first={first}
    table={{ head: ['Hour', 'Agents'], rows: () => drawn.map(({ mark, value }) => [mark, String(value)]) }}
  />
);

test('each hour is told in words to whoever walks along with the keyboard, the busiest first', () => {
  render(chart());
  const walk = screen.getByRole('slider', { name: 'Hour shown' });
  expect(walk.getAttribute('aria-valuetext')).toBe('10:00: 8 agents');
  expect(screen.getByRole('status').textContent).toBe('10:00: 8 agents');
  fireEvent.input(walk, { target: { value: '2' } });
  expect(walk.getAttribute('aria-valuetext')).toBe('11:00: 0 agents');
  expect(screen.getByRole('status').textContent).toBe('11:00: 0 agents');
});

test('a shorter day tells its last hour when the one that was chosen is gone', () => {
  const { rerender } = render(chart());
  fireEvent.input(screen.getByRole('slider'), { target: { value: '2' } });
  rerender(chart(0, steps, steps.slice(0, 1)));
  expect(screen.getByRole('status').textContent).toBe('9:00: 4 agents');
});

test('a step is as high as its amount, and its line as high as what it stands against', () => {
  const { container } = render(chart());
  const heights = [...container.querySelectorAll('.band')].map((bar) => Number(bar.getAttribute('height')));
  expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 9);
  expect(heights[2]).toBe(0);
  const [low, high] = [...container.querySelectorAll('line.typical')].map((line) =>
    Number(line.getAttribute('y1')),
  );
  // 6 of 8 is three quarters of the higher bar.
  expect(170 - (high ?? 0)).toBeCloseTo(0.75 * (heights[1] ?? 0), 9);
  expect(low ?? 0).toBeGreaterThan(high ?? 0);
});

test('the picture is hidden from a screen reader, which has the table once it is opened', async () => {
  const { container, rerender } = render(chart());
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  // What was served stays until another answer takes its place unseen.
  expect(screen.queryByRole('table', { hidden: true })).not.toBeNull();
  rerender(chart(1, {}));
  expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  const details = container.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const table = await screen.findByRole('table', { name: 'Agents by hour' });
  expect(within(table).getByRole('row', { name: '10 8' })).toBeTruthy();
});

test('a level is text as well as a bar, and the one taken is not told by color alone', () => {
  const { container } = render(
    <LevelChart
      kit={kitIn('en')}
      of={steps}
      title="Service level"
      target={0.8}
      levels={[
        { label: '3 agents', share: 0.5, says: '50% in time', taken: false },
        { label: '4 agents (needed)', share: 0.9, says: '90% in time', taken: true },
      ]}
      table={{ head: ['Agents', 'In time'], rows: () => [['3', '50%']] }}
    />,
  );
  expect(screen.getByText('90% in time')).toBeTruthy();
  expect(screen.getByText('4 agents (needed)')).toBeTruthy();
  expect([...container.querySelectorAll('.band')].map((bar) => bar.getAttribute('width'))).toEqual([
    '50%',
    '90%',
  ]);
  for (const mark of container.querySelectorAll('line.typical')) expect(mark.getAttribute('x1')).toBe('80%');
});
