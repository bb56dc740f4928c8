// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { later } from '~/calculators/later.tsx';

/** A part whose code comes when the test says so, drawn where the server drew it. */
function served() {
  let come = () => {};
  let fail = () => {};
  const load = () =>
    new Promise<() => string>((resolve, reject) => {
      come = () => resolve(() => 'drawn anew');
      fail = () => reject(new Error('no network'));
    });
  document.body.innerHTML = '<main><div class="part"><p>as served</p></div></main>';
  const container = document.body.children[0] ?? document.body;
  const Later = later('part', load, undefined);
  const shown = (settled: boolean) =>
    // What is asked for after drawing is asked for before this ends.
    act(() => void render(<Later settled={settled} />, { container }));
  return { shown, come: () => act(async () => come()), fail: () => act(async () => fail()) };
}
const part = () => document.querySelector('.part');

afterEach(cleanup);

test('a part keeps what the server drew until its code is there', async () => {
  const { shown, come } = served();
  await shown(true);
  expect(part()?.textContent).toBe('as served');
  expect(part()?.hasAttribute('aria-busy')).toBe(false);
  await come();
  expect(part()?.textContent).toBe('drawn anew');
});

test('a part that tells of other values is busy until its code is there, and gone if the code never comes', async () => {
  const { shown, fail } = served();
  await shown(false);
  expect(part()?.getAttribute('aria-busy')).toBe('true');
  await fail();
  expect(part()).toBeNull();
});

test('without a network a part that tells of the present values stays as served', async () => {
  const { shown, fail } = served();
  await shown(true);
  await fail();
  expect(part()?.textContent).toBe('as served');
});
