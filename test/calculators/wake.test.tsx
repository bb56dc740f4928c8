// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Waking, wake } from '~/calculators/wake.ts';

const chosen = vi.fn();
const Calculator = ({ kit }: Waking<string>) => (
  <form>
    <button type="button" onClick={chosen}>
      Bank
    </button>
    <details>
      <summary>More detail</summary>
      {kit}
    </details>
    <input name="volume" value="5,000" />
  </form>
);
const draw = vi.fn(async (element: Element, waking: Waking<string>) =>
  render(<Calculator {...waking} />, element),
);
const load = vi.fn(async () => ({ draw }));

/** A page with the calculator as the server draws it. */
function served(own = false): HTMLElement {
  document.body.innerHTML = `<section data-calculator="sample" data-kit="/kit.json"${own ? ' data-own=""' : ''}>
    <div data-drawn><form><button type="button">Bank</button><details><summary>More detail</summary>asleep</details><input name="volume" value="5,000"></form></div>
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

test('the tap that wakes it is not lost, and is made once', async () => {
  const place = served();
  wake('sample', load);
  const button = place.querySelector('button') as HTMLElement;
  fireEvent.pointerDown(button);
  fireEvent.focusIn(button);
  fireEvent.click(button);
  expect(chosen).not.toHaveBeenCalled();
  await waitFor(() => expect(chosen).toHaveBeenCalledTimes(1));
  fireEvent.click(button);
  expect(chosen).toHaveBeenCalledTimes(2);
});

test('a tap is forgotten where nothing could be loaded: it is not made by a later touch', async () => {
  const place = served();
  const notice = place.nextElementSibling as HTMLElement;
  wake('sample', load);
  draw.mockRejectedValueOnce(new Error('no worker'));
  const button = place.querySelector('button') as HTMLElement;
  fireEvent.focusIn(button);
  fireEvent.click(button);
  await waitFor(() => expect(notice.hidden).toBe(false));
  // The form can still be sent to the page of the calculator, as without script.
  expect(fireEvent.click(button)).toBe(true);
  fireEvent.focusIn(place);
  await waitFor(() => expect(place.textContent).toContain('awake'));
  expect(chosen).not.toHaveBeenCalled();
});

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

test('without a first answer it says so and stays as it was served; the next touch tries again', async () => {
  const place = served();
  const notice = place.nextElementSibling as HTMLElement;
  draw.mockRejectedValueOnce(new Error('no worker'));
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
