// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerOf, type Plan, parts } from '~/calculators/staffing/answerOf.ts';
import { kitOf } from '~/calculators/staffing/kit.ts';
import { formOf, View } from '~/calculators/staffing/View.tsx';
import { pageStore } from '~/form/store.ts';
import { filledWith } from '~/form/useForm.ts';
import type { Asked } from '~/worker/parts.ts';
import { replyTo } from '~/worker/parts.ts';

// The worker's answers, on this thread.
vi.mock('~/worker/asker.ts', () => ({
  asker: (_: string, hear: (told: object) => void) => {
    let number = 0;
    return {
      ask: ({ answers }: Asked) => {
        number += 1;
        const value: Plan | undefined = answerOf(answers);
        queueMicrotask(() => hear({ number, part: 'plan', value, last: true }));
      },
      end: () => {},
    };
  },
  replyFrom: async (_: string, { answers }: Asked) => ({ plan: answerOf(answers) }),
}));

const kit = kitOf('en');
const reply = replyTo(parts, filledWith({}, formOf(kit, true)));
/** Draws the calculator, and waits until what no answer waits for is there too. */
const show = async () => {
  render(<View kit={kit} ownPage first={{ reply, stale: false, settled: true, served: true }} />);
  await screen.findByRole('heading', { name: 'Compare scenarios' });
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const section = () => screen.getByRole('heading', { name: 'Compare scenarios' }).parentElement as HTMLElement;
const names = () =>
  within(section())
    .queryAllByRole<HTMLInputElement>('textbox')
    .map(({ value }) => value);
const type = (text: string) =>
  fireEvent.input(screen.getByLabelText('Contacts per month'), { target: { value: text } });

beforeEach(() => {
  document.documentElement.lang = 'en';
  history.replaceState(null, '', '/en/calculators/staffing/');
  pageStore().change(Object.fromEntries(Object.keys(pageStore().typed()).map((name) => [name, undefined])));
  sessionStorage.clear();
});
afterEach(cleanup);

test('a kept result stands beside what is typed next, with what differs', async () => {
  await show();
  press('Keep this result');
  type('9000');
  const row = await waitFor(() => within(section()).getByRole('row', { name: /^Contacts per month/ }));
  expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['9,000', '5,000']);
  const amounts = within(section()).getByRole('row', { name: /^Full-time agents/ });
  await waitFor(() => expect(amounts.textContent).not.toContain('…'));
  const [now, kept] = [...amounts.querySelectorAll('strong')].map(({ textContent }) => Number(textContent));
  expect(now).toBeGreaterThan(kept ?? Number.NaN);
});

test('scenarios are named, duplicated, moved, removed, and every step is taken back', async () => {
  await show();
  press('Keep this result');
  fireEvent.change(screen.getByLabelText('Name of scenario 1'), { target: { value: 'Day' } });
  press('Duplicate: Day');
  expect(names()).toEqual(['Day', 'Day (copy)']);
  press('Move right: Day');
  expect(names()).toEqual(['Day (copy)', 'Day']);
  press('Remove: Day');
  expect(names()).toEqual(['Day (copy)']);
  fireEvent.click(within(section()).getByRole('button', { name: 'Undo' }));
  expect(names()).toEqual(['Day (copy)', 'Day']);
});

test('four can be kept, and then the button waits until one is removed', async () => {
  await show();
  for (let n = 1; n <= 4; n += 1) press('Keep this result');
  expect(names()).toHaveLength(4);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this result' }).disabled).toBe(true);
  press('Remove: Scenario 2');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep this result' }).disabled).toBe(false);
});

test('a kept scenario can be used again', async () => {
  await show();
  type('7000');
  press('Keep this result');
  type('9000');
  press(/^Use: /);
  expect(screen.getByLabelText<HTMLInputElement>('Contacts per month').value).toBe('7,000');
});

test('the address carries them all', async () => {
  await show();
  press('Keep this result');
  await waitFor(() => expect(location.search).toMatch(/^\?v=1&with=Scenario\+1\*volume\*5000/));
});

test('a typical firm fills the fields, the next takes its place, and undo takes it back', async () => {
  await show();
  press(/^Bank/);
  expect(screen.getByLabelText<HTMLInputElement>('Contacts per month').value).toBe('60,000');
  press(/^Start-up/);
  expect(screen.getByLabelText<HTMLInputElement>('Opening hours per week').value).toBe('40');
  const [undo] = screen.getAllByRole('button', { name: 'Undo' });
  if (undo) fireEvent.click(undo);
  expect(screen.getByLabelText<HTMLInputElement>('Contacts per month').value).toBe('60,000');
});

test('a link of another version is read, and the reader is told', async () => {
  history.replaceState(null, '', '/en/calculators/staffing/?v=9&volume=700');
  await show();
  expect(await screen.findByText(/written by another version/)).toBeTruthy();
});

test('the way to another calculator carries the numbers', async () => {
  await show();
  type('9000');
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Roughly what will it cost us?' });
  expect(link.getAttribute('href')).toMatch(/quick-estimate\/\?v=1&.*volume=9000/);
});
