// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { parts } from '~/calculators/quick-estimate/answerOf.ts';
import { explored } from '~/calculators/quick-estimate/explored.ts';
import { kitOf } from '~/calculators/quick-estimate/kit.ts';
import { formOf, View } from '~/calculators/quick-estimate/View.tsx';
import { pageStore } from '~/form/store.ts';
import { filledWith } from '~/form/useForm.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { explore } from '~/worker/explore.ts';
import { replyTo } from '~/worker/parts.ts';

const bare = kitOf('en');
const filled = filledWith({}, formOf(bare, true));
const { sureness: words, chart } = stringsFor('en');
const kit = { ...bare, sure: { words, chart, findings: explore({ ...filled, n: 200 }, explored) } };
const first = { reply: replyTo(parts, filled), stale: false, settled: true, served: true };

afterEach(() => {
  cleanup();
  act(() => pageStore().change({ volume: undefined, market: undefined, currency: undefined }));
  vi.unstubAllGlobals();
});

/** Its code comes after the answer. */
const told = () => screen.findByRole('region', { name: 'How sure is this?' }, { timeout: 20_000 });
const heading = () => screen.queryByRole('region', { name: 'How sure is this?' });
const spreads = () =>
  [...document.querySelectorAll('.headlines span')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.startsWith('P10–P90'));

test('on its own page a quick estimate tells how sure it is, and P10–P90 under each amount', async () => {
  render(<View {...{ kit, first }} ownPage />);
  await told();
  expect(heading()?.textContent).toContain('In all 200 draws the cheaper choice is the same: the provider.');
  expect(spreads()).toHaveLength(4);
  expect(spreads().join()).toMatch(/\$\d/);
  // What moves it stands there once, as bars.
  expect(screen.queryByText('What would change this most')).toBeNull();
});

test('what was found for other values stands no longer under the new amounts, and says so below', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      postMessage() {}
      terminate() {}
    },
  );
  render(<View {...{ kit, first }} ownPage />);
  await told();
  await act(
    () => void fireEvent.input(screen.getByLabelText('Contacts per month'), { target: { value: '500' } }),
  );
  expect(spreads()).toEqual(Array(4).fill('P10–P90: …'));
  expect(heading()?.textContent).toContain('These figures belong to earlier values.');
});

test('on a guide page it stays with what moves the answer', () => {
  render(<View {...{ kit, first }} ownPage={false} />);
  expect(heading()).toBeNull();
  expect(spreads()).toEqual([]);
  expect(screen.getByText('What would change this most')).toBeTruthy();
});
