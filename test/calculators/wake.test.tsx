// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Waking, wake } from '~/calculators/wake.ts';

const Calculator = ({ kit, early }: Pick<Waking<string>, 'kit' | 'early'>) => (
  <form>
    <details>
      <summary>More detail</summary>
      {kit}
    </details>
    <input name="volume" value={early()['volume'] ?? '5,000'} />
  </form>
);
const prepare = vi.fn(
  async (waking: Waking<string>) => (element: Element) => render(<Calculator {...waking} />, element),
);
const load = vi.fn(async () => ({ prepare }));

/** A page with the calculator as the server draws it. */
function served(own = false): HTMLElement {
  document.body.innerHTML = `<section data-calculator="sample" data-kit="/kit.json"${own ? ' data-own=""' : ''}>
    <div data-drawn><form><details><summary>More detail</summary>asleep</details><input name="volume" value="5,000"></form></div>
    <p role="alert" hidden>Not loaded.</p></section>`;
  return document.querySelector('[data-drawn]') as HTMLElement;
}

beforeEach(() => {
  vi.clearAllMocks();
  sessionStorage.clear();
  history.replaceState(null, '', '/en/');
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('"awake"')),
  );
});
afterEach(() => vi.unstubAllGlobals());

test('a calculator that nobody reaches for loads nothing', async () => {
  served(true);
  wake('sample', load);
  await new Promise((done) => setTimeout(done, 20));
  expect(load).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
});

test.each(['focusin', 'pointerenter', 'pointerdown'])(
  'it wakes once at a %s, in the elements that stand there',
  async (sign) => {
    const place = served();
    const input = place.querySelector('input');
    wake('sample', load);
    place.dispatchEvent(new Event(sign));
    place.dispatchEvent(new Event(sign));
    await waitFor(() => expect(place.textContent).toContain('awake'));
    expect(load).toHaveBeenCalledTimes(1);
    expect(place.querySelector('input')).toBe(input);
    expect(place.closest('section')?.dataset['awake']).toBe('');
  },
);

test('it wakes by itself for a link on its own page, and for what the visit remembers', async () => {
  history.replaceState(null, '', '/en/?v=1&volume=7');
  served(false);
  wake('sample', load);
  expect(load).not.toHaveBeenCalled();
  served(true);
  wake('sample', load);
  expect(load).toHaveBeenCalledTimes(1);
  history.replaceState(null, '', '/en/');
  sessionStorage.setItem('scenario', 'volume=7');
  served(false);
  wake('sample', load);
  expect(load).toHaveBeenCalledTimes(2);
});

test('what was typed and opened while the code was on its way is kept', async () => {
  const place = served();
  const details = place.querySelector('details') as HTMLDetailsElement;
  wake('sample', load);
  fireEvent.focusIn(place);
  details.open = true;
  fireEvent.input(place.querySelector('input') as HTMLInputElement, { target: { value: '12k' } });
  await waitFor(() => expect(place.textContent).toContain('awake'));
  expect(prepare.mock.lastCall?.[0]).toMatchObject({ kit: 'awake', ownPage: false });
  expect(place.querySelector('input')?.value).toBe('12k');
  expect(place.querySelector('details')).toBe(details);
  expect(details.open).toBe(true);
});

test('what was typed and opened while the first answer was on its way is kept', async () => {
  const place = served();
  const details = place.querySelector('details') as HTMLDetailsElement;
  let answer = () => {};
  prepare.mockImplementationOnce(async (waking) => {
    await new Promise<void>((done) => {
      answer = done;
    });
    return (element) => render(<Calculator {...waking} />, element);
  });
  wake('sample', load);
  fireEvent.focusIn(place);
  await waitFor(() => expect(prepare).toHaveBeenCalled());
  expect(place.closest('section')?.dataset['awake']).toBeUndefined();
  details.open = true;
  fireEvent.input(place.querySelector('input') as HTMLInputElement, { target: { value: '12k' } });
  answer();
  await waitFor(() => expect(place.textContent).toContain('awake'));
  expect(place.querySelector('input')?.value).toBe('12k');
  expect(details.open).toBe(true);
});

test('without a first answer it says so and stays as it was served; the next touch tries again', async () => {
  const place = served();
  const notice = place.nextElementSibling as HTMLElement;
  prepare.mockRejectedValueOnce(new Error('no worker'));
  wake('sample', load);
  fireEvent.focusIn(place);
  await waitFor(() => expect(notice.hidden).toBe(false));
  expect(place.textContent).toContain('asleep');
  fireEvent.focusIn(place);
  await waitFor(() => expect(place.textContent).toContain('awake'));
  expect(notice.hidden).toBe(true);
});

test('when it cannot be fetched it says so, and the next touch tries again', async () => {
  const place = served();
  const notice = place.nextElementSibling as HTMLElement;
  wake('sample', load);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  fireEvent.focusIn(place);
  await waitFor(() => expect(notice.hidden).toBe(false));
  vi.stubGlobal('fetch', async () => new Response('"awake"'));
  fireEvent.focusIn(place);
  await waitFor(() => expect(place.textContent).toContain('awake'));
  expect(notice.hidden).toBe(true);
});
