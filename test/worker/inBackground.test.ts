import { expect, test } from 'vitest';
import { explore, type Question } from '~/worker/explore';
import { exploring, type Message } from '~/worker/exploring';
import { inBackground } from '~/worker/inBackground';
import type { Assistant } from '~/worker/start';
import { plain } from '../model/plain';
import { scenarioExplored } from './scenarioExplored';

const explored = scenarioExplored(plain, 'bpo', [
  { path: 'options.0.inHouse.wagePerHour', low: 16, typical: 20, high: 26 },
]);
const question: Question = { calculator: 'quick-estimate', answers: {}, currency: 'USD', n: 300, seed: 4 };

type Explorer = Assistant<Question, Message>;

/** A worker on the other end of a real message channel: what passes is copied as a browser copies it. */
function assistant(): Explorer & { readonly ended: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let ended = false;
  port2.onmessage = exploring((message) => port2.postMessage(message), {
    'quick-estimate': async () => explored,
  });
  return {
    postMessage: (asked) => port1.postMessage(asked),
    terminate() {
      ended = true;
      port1.close();
    },
    ended: () => ended,
    onerror: null,
    get onmessage() {
      return port1.onmessage as Explorer['onmessage'];
    },
    set onmessage(hear) {
      port1.onmessage = hear;
    },
  };
}

test('what comes back is what was found, copied', async () => {
  const worker = assistant();
  const findings = await inBackground(question, {}, () => worker);
  expect(findings).toEqual(explore(question, explored));
  expect(findings?.draws).toBe(300);
  expect(worker.ended()).toBe(true);
});

test('progress is told while it lasts', async () => {
  const shares: number[] = [];
  await inBackground({ ...question, n: 4000 }, { tell: (share) => shares.push(share) }, assistant);
  expect(shares.length).toBeGreaterThan(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test('a worker that is cancelled is ended at once, and nothing is heard of it any more', async () => {
  const worker = assistant();
  const stop = new AbortController();
  const answer = inBackground(question, { signal: stop.signal }, () => worker);
  stop.abort(new Error('not any more'));
  await expect(answer).rejects.toThrow('not any more');
  expect(worker.ended()).toBe(true);
});

test('what is cancelled before it starts does not start', async () => {
  await expect(
    inBackground(question, { signal: AbortSignal.abort() }, () => {
      throw new Error('started');
    }),
  ).rejects.toThrow('abort');
});

test('a worker that breaks is an error, not silence', async () => {
  const worker = assistant();
  const answer = inBackground(question, {}, () => worker);
  worker.onerror?.({ message: 'blocked' } as ErrorEvent);
  await expect(answer).rejects.toThrow('blocked');
});

test('a calculator whose code cannot be fetched, or that is none, breaks rather than staying silent', async () => {
  const send = () => {};
  const offline = { 'quick-estimate': () => Promise.reject(new Error('offline')) };
  await expect(exploring(send, offline)({ data: question })).rejects.toThrow('offline');
  await expect(exploring(send, {})({ data: question })).rejects.toThrow('cannot be explored');
});
