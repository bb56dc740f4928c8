// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExplorableName } from '~/calculators/answerers.ts';
import { type Progress, useExploring } from '~/calculators/useExploring.ts';
import type { Findings, Question } from '~/worker/explore.ts';
import type { Message } from '~/worker/exploring.ts';
import type { Asked } from '~/worker/parts.ts';

const heard = (what: () => void) =>
  act(async () => {
    what();
    await vi.advanceTimersByTimeAsync(0);
  });

const started: FakeWorker[] = [];
class FakeWorker {
  asked: Question | undefined;
  ended = false;
  onmessage: (event: { data: Message }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  constructor() {
    started.push(this);
  }
  postMessage(question: Question) {
    this.asked = structuredClone(question);
  }
  terminate() {
    this.ended = true;
  }
  /** Says something, and lets those who wait for it go on. */
  says = (data: Message) => heard(() => this.onmessage({ data }));
}
const newest = () => {
  const worker = started.at(-1);
  if (!worker) throw new Error('no worker was started');
  return worker;
};

const volume = (typical: number): Asked => ({
  answers: { volume: { value: { low: typical, typical, high: typical }, own: true } },
  currency: 'USD',
});
const findings = (draws: number): Findings => ({
  currency: 'USD',
  of: 'saving',
  typical: {},
  spreads: {},
  draws,
  skipped: 0,
  bars: [],
  idle: [],
  open: [],
});

interface Props {
  readonly asked: Asked;
  readonly known?: Findings;
  readonly calculator?: ExplorableName | undefined;
}
function View({ asked, known, calculator }: Props) {
  const exploring = useExploring(calculator, asked, { findings: known, settled: known !== undefined });
  const { follow, cancel, again } = exploring;
  const [{ state, share }, setProgress] = useState<Progress>({ state: 'resting', share: 0 });
  useEffect(() => follow(setProgress), [follow]);
  return (
    <>
      <output>{JSON.stringify([exploring.findings?.draws ?? null, state, exploring.stale, share])}</output>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
      <button type="button" onClick={again}>
        Again
      </button>
    </>
  );
}
const draw = (asked: Asked, known?: Findings) => {
  const { rerender } = render(<View {...{ asked, ...(known && { known }) }} calculator="quick-estimate" />);
  return (next: Asked) =>
    rerender(<View asked={next} {...(known && { known })} calculator="quick-estimate" />);
};
const says = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const rest = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const press = (name: string) => act(() => void fireEvent.click(screen.getByText(name)));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  cleanup();
  started.length = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('nothing is started while the reader types; once she rests the last answers are explored', async () => {
  const type = draw(volume(1));
  await rest(500);
  type(volume(2));
  await rest(500);
  expect(started).toHaveLength(0);
  await rest(100);
  expect(newest().asked).toEqual({ calculator: 'quick-estimate', ...volume(2) });
  expect(says()).toEqual([null, 'running', true, 0]);
  await newest().says({ share: 0.4 });
  expect(says()).toEqual([null, 'running', true, 0.4]);
  await newest().says({ findings: findings(2000) });
  expect(says().slice(0, 3)).toEqual([2000, 'resting', false]);
});

test('the next keystroke ends the work; what was found before stays and says that it is of other answers', async () => {
  const type = draw(volume(1));
  await rest(600);
  await newest().says({ findings: findings(7) });
  type(volume(2));
  await rest(600);
  const second = newest();
  expect(started).toHaveLength(2);
  type(volume(3));
  await rest(0);
  expect(second.ended).toBe(true);
  expect(says().slice(0, 3)).toEqual([7, 'resting', true]);
  await second.says({ findings: findings(8) });
  expect(says().slice(0, 3)).toEqual([7, 'resting', true]);
});

test('what the page was served with is not worked out again', async () => {
  draw(volume(1), findings(2000));
  await rest(5000);
  expect(started).toHaveLength(0);
  expect(says().slice(0, 3)).toEqual([2000, 'resting', false]);
});

test('the reader can end the work and have it done after all', async () => {
  draw(volume(1));
  await rest(600);
  const first = newest();
  await press('Cancel');
  expect(first.ended).toBe(true);
  expect(says().slice(0, 3)).toEqual([null, 'cancelled', true]);
  await press('Again');
  expect(started).toHaveLength(2);
  await newest().says({ findings: findings(9) });
  expect(says().slice(0, 3)).toEqual([9, 'resting', false]);
});

test('a worker that breaks is told, and can be asked again', async () => {
  draw(volume(1));
  await rest(600);
  await heard(() => newest().onerror({ message: 'blocked' }));
  expect(says().slice(0, 3)).toEqual([null, 'failed', true]);
  await press('Again');
  expect(says()[1]).toBe('running');
});

test('answers that come to nothing leave the last findings, said to be of others', async () => {
  const type = draw(volume(1), findings(2000));
  type(volume(2));
  await rest(600);
  await newest().says({ findings: undefined });
  expect(says().slice(0, 3)).toEqual([2000, 'resting', true]);
});

test('a calculator that is not explored starts nothing', async () => {
  render(<View asked={volume(1)} calculator={undefined} />);
  await rest(5000);
  expect(started).toHaveLength(0);
});

test('a form is drawn again when something is found, and not for the way there', async () => {
  let drawings = 0;
  function Form() {
    drawings += 1;
    useExploring('quick-estimate', asked, { findings: undefined, settled: false });
    return null;
  }
  const asked = volume(1);
  render(<Form />);
  await rest(600);
  await newest().says({ share: 0.2 });
  await newest().says({ share: 0.6 });
  expect(drawings).toBe(1);
  await newest().says({ findings: findings(2000) });
  expect(drawings).toBe(2);
});
