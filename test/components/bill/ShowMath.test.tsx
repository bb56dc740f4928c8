// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ShowMath } from '~/components/bill/ShowMath.tsx';
import { linesOf } from '~/components/bill/side.ts';
import { emailTeam, optionOf, wordsFor } from './team.ts';

afterEach(cleanup);

const words = wordsFor('en');
const math = (wagePerHour: number, served = true) => {
  const [own, ...others] = emailTeam.options;
  if (!own?.inHouse) throw new Error('the team has no pay');
  const options = [{ ...own, inHouse: { ...own.inHouse, wagePerHour } }, ...others];
  const option = optionOf({ ...emailTeam, options }, 'own');
  return (
    <ShowMath
      sides={[{ name: 'In-house', lines: linesOf(option) }]}
      worked={[{ name: 'In-house', option }]}
      served={served}
      period="month"
      words={words}
      locale="en"
      currencies={{ money: 'USD' }}
    />
  );
};
const details = () => screen.getByText('Show the math').closest('details');
const shown = () => details()?.textContent;

/** The page as the server drew it, with the working of a wage of $18. */
const served = () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<details class="math"><summary>Show the math</summary><div>2,143 hours × $18 per hour</div></details>';
  document.body.append(page);
  return page;
};

// The first test runs before anybody has reached for a working: its code has not been fetched yet.
test('what the server drew stays while the answer is the same, and goes when it changes', () => {
  const page = served();
  act(() => hydrate(math(18), page));
  expect(shown()).toContain('× $18 per hour');
  act(() => draw(math(18), page));
  expect(shown()).toContain('× $18 per hour');
  act(() => draw(math(20), page));
  expect(shown()).toBe('Show the math');
  act(() => draw(null, page));
  page.remove();
});

test('what the server drew goes when the first answer is another one, as that of a link', () => {
  const page = served();
  act(() => draw(math(20, false), page));
  expect(shown()).toBe('Show the math');
  act(() => draw(null, page));
  page.remove();
});

test('reaching for the working fetches its code and draws the present answer', async () => {
  const { rerender } = render(math(18));
  rerender(math(20));
  expect(shown()).toBe('Show the math');
  fireEvent.focusIn(screen.getByText('Show the math'));
  await waitFor(() => expect(shown()).toContain('2,143 hours × $20 per hour = $42,857'));
});

test('while closed it does not follow every keystroke; on reaching for it, it is of the present answer', () => {
  const { rerender } = render(math(18));
  expect(shown()).toContain('$18 per hour');
  rerender(math(20));
  expect(shown()).not.toContain('$20 per hour');
  fireEvent.focusIn(screen.getByText('Show the math'));
  expect(shown()).toContain('2,143 hours × $20 per hour = $42,857');
});

test('what is printed is of the present answer', () => {
  const { rerender } = render(math(18));
  rerender(math(20));
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(shown()).toContain('$20 per hour');
});

test('open, it follows every answer', () => {
  const { rerender } = render(math(18));
  const working = details();
  if (!working) throw new Error('nothing to open');
  working.open = true;
  fireEvent(working, new Event('toggle'));
  rerender(math(21));
  expect(shown()).toContain('$21 per hour');
});

test('opened before its code arrived, it follows every answer all the same', () => {
  const page = served();
  const working = details();
  if (!working) throw new Error('nothing to open');
  working.open = true;
  act(() => hydrate(math(18), page));
  act(() => draw(math(22), page));
  expect(shown()).toContain('$22 per hour');
  act(() => draw(null, page));
  page.remove();
});
