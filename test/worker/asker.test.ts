import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asker, type Hear, replyFrom } from '~/worker/asker';
import type { Call, Told } from '~/worker/replying';

/** Workers as they were started; each keeps what it is asked and says what a test has it say. */
const started: FakeWorker[] = [];
class FakeWorker {
  readonly asked: Call[] = [];
  ended = false;
  onmessage: (event: { data: Told }) => void = () => {};
  onerror: () => void = () => {};
  constructor() {
    started.push(this);
  }
  postMessage(call: Call) {
    this.asked.push(structuredClone(call));
  }
  terminate() {
    this.ended = true;
  }
  /** Answers the question asked at this place with a part. */
  answer(at: number, part: string, value: unknown, last = false) {
    const { asker: id = 0, number = 0 } = this.asked[at] ?? {};
    this.onmessage({ data: { asker: id, number, part, value, last } });
  }
}
const newest = () => {
  const worker = started.at(-1);
  if (!worker) throw new Error('no worker was started');
  return worker;
};

const question = { answers: {}, currency: 'USD' };
const ends: (() => void)[] = [];
const listening = (hear: Hear) => {
  const line = asker('quick-estimate', hear, 150);
  ends.push(line.end);
  return line;
};

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => {
  for (const end of ends.splice(0)) end();
  // Whatever is left of a worker breaks, so that each test begins with its own.
  started.at(-1)?.onerror();
  started.length = 0;
  vi.unstubAllGlobals();
});

test('nothing is started before somebody asks, and one worker answers all', () => {
  const one = listening(() => {});
  const two = listening(() => {});
  expect(started).toHaveLength(0);
  one.ask(question);
  two.ask(question);
  one.ask(question);
  expect(started).toHaveLength(1);
  expect(new Set(newest().asked.map(({ asker: id }) => id)).size).toBe(2);
});

test('a late answer to an old question is dropped', () => {
  const heard = vi.fn();
  const { ask } = listening(heard);
  ask(question);
  ask(question);
  newest().answer(0, 'estimate', 'old');
  expect(heard).not.toHaveBeenCalled();
  newest().answer(1, 'estimate', 'new');
  expect(heard.mock.calls.map(([told]) => told.value)).toEqual(['new']);
});

test('a worker that breaks is ended and told, and the next question begins a new one', () => {
  const heard = vi.fn();
  const { ask } = listening(heard);
  ask(question);
  const [first] = started;
  first?.onerror();
  expect(heard).toHaveBeenCalledExactlyOnceWith('failed');
  expect(first?.ended).toBe(true);
  ask(question);
  expect(started).toHaveLength(2);
  newest().answer(0, 'estimate', 'back');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ value: 'back' });
});

test('a worker that cannot fetch its code is begun anew too', () => {
  const heard = vi.fn();
  const { ask } = listening(heard);
  ask(question);
  const { asker: id = 0, number = 0 } = newest().asked[0] ?? {};
  newest().onmessage({ data: { asker: id, number, failed: true } });
  expect(heard).toHaveBeenCalledExactlyOnceWith('failed');
  ask(question);
  expect(started).toHaveLength(2);
});

test('a browser that allows no worker is told like one that breaks', () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('not allowed');
      }
    },
  );
  const heard = vi.fn();
  listening(heard).ask(question);
  expect(heard).toHaveBeenCalledExactlyOnceWith('failed');
});

test('a whole answer is there when its last part is, without rests and with the parts that have none', async () => {
  const whole = replyFrom('quick-estimate', question);
  expect(newest().asked[0]?.rest).toBe(0);
  newest().answer(0, 'estimate', undefined);
  newest().answer(0, 'movers', 'some', true);
  expect(await whole).toEqual({ estimate: undefined, movers: 'some' });
});

test('without a worker there is no whole answer', async () => {
  const whole = replyFrom('quick-estimate', question);
  newest().onerror();
  await expect(whole).rejects.toThrow('does not answer');
});
