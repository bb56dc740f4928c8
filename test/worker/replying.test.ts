import { beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '~/form/answers';
import { replyTo } from '~/worker/parts';
import { type Call, replying, type Told } from '~/worker/replying';

const volumeOf = ({ volume }: Answers) => (typeof volume?.value === 'object' ? volume.value.typical : 0);
const parts = {
  total: vi.fn((answers: Answers): number | undefined => volumeOf(answers) * 5 || undefined),
  drivers: vi.fn((answers: Answers, currency: string) => `${currency} ${volumeOf(answers)}`),
};
const answersWith = (volume: number): Answers => ({
  volume: { value: { low: volume, typical: volume, high: volume }, own: true },
});
const call = (asker: number, number: number, volume: number, rest = 0): { readonly data: Call } => ({
  data: { calculator: 'quick-estimate', asker, number, rest, currency: 'USD', answers: answersWith(volume) },
});

let told: Told[] = [];
const worker = (load = async () => parts) => {
  told = [];
  return replying((message) => told.push(message), { 'quick-estimate': load });
};
beforeEach(() => vi.clearAllMocks());

test('a question is answered part by part, the awaited part first', async () => {
  await worker()(call(1, 1, 100));
  expect(told).toEqual([
    { asker: 1, number: 1, part: 'total', value: 500, last: false },
    { asker: 1, number: 1, part: 'drivers', value: 'USD 100', last: true },
  ]);
});

test('of questions asked in a row only the last is worked out', async () => {
  const ask = worker();
  await Promise.all([1, 2, 3, 4].map((number) => ask(call(1, number, number * 100))));
  expect(told.map(({ number }) => number)).toEqual([4, 4]);
  expect(parts.total).toHaveBeenCalledTimes(1);
});

test('a question that comes while later parts rest takes their place', async () => {
  const ask = worker();
  const first = ask(call(1, 1, 100, 60));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await Promise.all([first, ask(call(1, 2, 200, 0))]);
  expect(told.map((each) => [each.number, 'part' in each && each.part])).toEqual([
    [1, 'total'],
    [2, 'total'],
    [2, 'drivers'],
  ]);
});

test('one asker does not silence another', async () => {
  const ask = worker();
  await Promise.all([ask(call(1, 1, 100)), ask(call(2, 1, 300))]);
  expect(told.filter(({ asker }) => asker === 1)).toHaveLength(2);
  expect(told.filter(({ asker }) => asker === 2)).toHaveLength(2);
});

test('no answer is told as such, not left out', async () => {
  await worker()(call(1, 1, 0));
  expect(told[0]).toEqual({ asker: 1, number: 1, part: 'total', value: undefined, last: false });
});

test('what cannot be fetched or breaks is told, to the newest question alone', async () => {
  const ask = worker(() => Promise.reject(new Error('offline')));
  await Promise.all([ask(call(1, 1, 100)), ask(call(1, 2, 100))]);
  expect(told).toEqual([{ asker: 1, number: 2, failed: true }]);
  parts.drivers.mockImplementationOnce(() => {
    throw new Error('broken');
  });
  await worker()(call(1, 1, 100));
  expect(told.at(-1)).toEqual({ asker: 1, number: 1, failed: true });
});

test('the page is built with the same parts, and not at all where one has no answer', () => {
  expect(replyTo(parts, { answers: answersWith(100), currency: 'EUR' })).toEqual({
    total: 500,
    drivers: 'EUR 100',
  });
  expect(() => replyTo(parts, { answers: answersWith(0), currency: 'EUR' })).toThrow('have no total');
});
