// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Status } from '~/components/result/Status.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pause = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const said = () => screen.getByRole('status').textContent;

test('the answer a reader finds on the page is not announced', () => {
  render(<Status text="About $50,000 a month" />);
  pause(5000);
  expect(said()).toBe('');
});

test('while the reader types nothing is announced; after the pause, only the last answer', () => {
  const { rerender } = render(<Status text="About $50,000 a month" />);
  for (const amount of ['$51,000', '$52,000', '$53,000']) {
    rerender(<Status text={`About ${amount} a month`} />);
    pause(900);
    expect(said()).toBe('');
  }
  pause(100);
  expect(said()).toBe('About $53,000 a month');
});

test('going back to the first answer is announced like any other, once something was', () => {
  const { rerender } = render(<Status text="first" />);
  rerender(<Status text="second" />);
  pause(1000);
  rerender(<Status text="first" />);
  pause(1000);
  expect(said()).toBe('first');
});
