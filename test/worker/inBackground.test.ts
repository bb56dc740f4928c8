import { expect, test } from 'vitest';
import { breakEvenVolumes, tornado, uncertainty } from '~/model';
import { explore, type Question } from '~/worker/explore';
import { exploring, type Message } from '~/worker/exploring';
import { inBackground } from '~/worker/inBackground';
import type { Assistant } from '~/worker/start';
import { changed } from '../model/plain';

const question: Question = {
  scenario: changed({
    'options.1.provider.scheme': { kind: 'perContact', tiers: [{ upTo: null, price: 7.2 }] },
  }),
  optionId: 'bpo',
  inputs: [{ path: 'options.0.inHouse.wagePerHour', low: 16, typical: 20, high: 26 }],
  volumes: { low: 300, high: 20_000 },
  n: 300,
  seed: 4,
};

type Explorer = Assistant<Question, Message>;

/** A worker on the other end of a real message channel: what passes is copied as a browser copies it. */
function assistant(): Explorer & { readonly ended: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let ended = false;
  port2.onmessage = exploring((message) => port2.postMessage(message));
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

test('the answer is what each function of the model says on its own', async () => {
  const { scenario, optionId, inputs, volumes } = question;
  const worker = assistant();
  const findings = await inBackground(question, {}, () => worker);
  expect(findings).toEqual({
    ok: true,
    spread: uncertainty(scenario, question),
    bars: tornado(scenario, { inputs, optionId }),
    breakEvens: breakEvenVolumes(scenario, optionId, volumes),
  });
  expect(worker.ended()).toBe(true);
});

test('progress only rises, from the first draw to the end', () => {
  const shares: number[] = [];
  explore(question, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.01);
  expect(shares.at(-1)).toBeCloseTo(1, 9);
  expect(shares.length).toBeGreaterThan(300);
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

test.each([
  ['a scenario that is not valid', { scenario: changed({ discountRate: -2 }) }, 'discountRate'],
  ['an option that is not there', { optionId: 'nobody' }, 'optionId'],
  ['volumes that do not rise', { volumes: { low: 9, high: 3 } }, 'high'],
])('%s comes back as an error with its path', async (_, wrong, path) => {
  const findings = await inBackground({ ...question, n: 5, ...wrong }, {}, assistant);
  expect(findings).toMatchObject({ ok: false, errors: [{ path }] });
});
