// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawing, type ViewProps } from '~/calculators/drawing.tsx';
import { useAnswer } from '~/calculators/useAnswer.ts';
import type { Question } from '~/form/question.ts';
import { pageStore } from '~/form/store.ts';
import { type FormOptions, useForm } from '~/form/useForm.ts';
import type { Call, Told } from '~/worker/replying.ts';

/** A worker that answers when a test says so: an amount of five a contact, none above a thousand contacts. */
let held: (() => void)[] = [];
let broken = false;
class FakeWorker {
  onmessage: (event: { data: Told }) => void = () => {};
  onerror: () => void = () => {};
  postMessage({ asker, number, answers }: Call) {
    const value = answers['volume']?.value;
    const volume = typeof value === 'object' ? value.typical : 0;
    const estimate = volume > 1000 ? undefined : volume * 5;
    held.push(() => {
      if (broken) return this.onerror();
      this.onmessage({ data: { asker, number, part: 'estimate', value: estimate, last: false } });
      this.onmessage({ data: { asker, number, part: 'movers', value: [], last: true } });
    });
  }
  terminate() {}
}
/** Lets the worker answer everything it was asked so far. */
const answer = async () => {
  await waitFor(() => expect(held.length).toBeGreaterThan(0));
  await act(() => {
    for (const each of held.splice(0)) each();
  });
};

const question: Question = {
  inputs: [
    { kind: 'number', name: 'volume', unit: 'count', path: '', min: 0, max: 1e6, step: 1 },
    { kind: 'choice', name: 'currency', options: ['usd'] },
  ],
  first: [],
  groups: {},
  mixes: [],
  context: ['currency'],
};
const formOf = (_: string, ownPage: boolean): FormOptions => ({
  question,
  locale: 'en',
  defaultsFor: () => ({ volume: { low: 100, typical: 100, high: 100 }, currency: 'usd' }),
  perDollar: { usd: [1] },
  ownPage,
});
function View({ kit, ownPage, first }: ViewProps<'quick-estimate', string>) {
  const form = useForm(useMemo(() => formOf(kit, ownPage), [kit, ownPage]));
  const { reply, stale, failed, busy } = useAnswer('quick-estimate', form.filled, first);
  return (
    <div aria-busy={busy}>
      <details>
        <summary>More</summary>
      </details>
      <input
        name="volume"
        value={form.text('volume')}
        onInput={({ currentTarget }) => form.change({ volume: { text: currentTarget.value } })}
      />
      <output>{JSON.stringify({ costs: reply.estimate, stale, failed, served: first.served })}</output>
    </div>
  );
}
const draw = drawing('quick-estimate', formOf, View);

let place: HTMLElement;
const says = () => JSON.parse(place.querySelector('output')?.textContent ?? '{}');
const input = () => place.querySelector('input') as HTMLInputElement;
const type = (text: string) => act(() => void fireEvent.input(input(), { target: { value: text } }));
const early = (text: string) => {
  input().value = text;
};
/** Draws the calculator; what it has to ask is answered at once. */
async function awake(ownPage = true) {
  const drawn = draw(place, { kit: 'kit', ownPage });
  const done = { yet: false };
  const end = drawn.finally(() => {
    done.yet = true;
  });
  while (!done.yet) {
    for (const each of held.splice(0)) each();
    await act(() => new Promise((next) => setTimeout(next)));
  }
  await end;
}

beforeEach(() => {
  held = [];
  broken = false;
  document.documentElement.lang = 'en';
  history.replaceState(null, '', '/en/x/');
  pageStore().change({ volume: undefined, currency: undefined });
  sessionStorage.clear();
  place = document.createElement('div');
  place.innerHTML =
    '<div><details><summary>More</summary></details><input name="volume" value="100"><output>served</output></div>';
  document.body.append(place);
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
  vi.unstubAllGlobals();
});

test('it is drawn with the answer to the defaults when nothing was changed, and asks no more', async () => {
  await awake();
  expect(says()).toEqual({ costs: 500, stale: false, failed: false, served: true });
  expect(held).toHaveLength(0);
});

test('a link is drawn in its state at once, with its own answer', async () => {
  history.replaceState(null, '', '/en/x/?v=1&volume=300');
  await awake();
  expect(input().value).toBe('300');
  expect(says()).toEqual({ costs: 1500, stale: false, failed: false, served: false });
});

test('what was typed before is in its field and in the first answer', async () => {
  early('70');
  await awake();
  expect(input().value).toBe('70');
  expect(says().costs).toBe(350);
});

test('what was typed and opened while the first answer was under way is kept, and answered next', async () => {
  const served = input();
  const drawn = draw(place, { kit: 'kit', ownPage: true });
  await waitFor(() => expect(held).toHaveLength(1));
  early('80');
  const details = place.querySelector('details');
  if (details) details.open = true;
  await answer();
  await act(() => drawn);
  expect(input()).toBe(served);
  expect(input().value).toBe('80');
  expect(place.querySelector('details')).toBe(details);
  expect(details?.open).toBe(true);
  expect(says().costs).toBe(500);
  await answer();
  expect(says().costs).toBe(400);
});

test('what was typed and taken back while the first answer was under way stays taken back', async () => {
  early('80');
  const drawn = draw(place, { kit: 'kit', ownPage: true });
  await waitFor(() => expect(held).toHaveLength(1));
  early('100');
  await answer();
  await act(() => drawn);
  expect(input().value).toBe('100');
  await answer();
  expect(says().costs).toBe(500);
});

test('a link without an answer shows the answer to the defaults, and says that it is another', async () => {
  history.replaceState(null, '', '/en/x/?v=1&volume=5000');
  await awake();
  expect(input().value).toBe('5,000');
  expect(says()).toMatchObject({ costs: 500, stale: true });
  type('200');
  await answer();
  expect(says()).toMatchObject({ costs: 1000, stale: false });
});

test('of what is typed fast only the last is shown; until then the earlier answer stays', async () => {
  await awake();
  for (const text of ['2', '20', '200']) {
    type(text);
    expect(says().costs).toBe(500);
  }
  const [first, second, third] = held.splice(0);
  act(() => third?.());
  expect(says().costs).toBe(1000);
  act(() => {
    first?.();
    second?.();
  });
  expect(says().costs).toBe(1000);
});

test('an answer that is longer under way than a moment makes the result busy', async () => {
  await awake();
  const busy = () => place.firstElementChild?.getAttribute('aria-busy');
  type('200');
  expect(busy()).toBe('false');
  await waitFor(() => expect(busy()).toBe('true'));
  await answer();
  expect(busy()).toBe('false');
});

test('a worker that breaks leaves the last answer with a word of it, and the next change tries again', async () => {
  await awake();
  broken = true;
  type('200');
  await answer();
  expect(says()).toMatchObject({ costs: 500, failed: true });
  expect(input().value).toBe('200');
  broken = false;
  type('300');
  await answer();
  expect(says()).toMatchObject({ costs: 1500, failed: false });
});
