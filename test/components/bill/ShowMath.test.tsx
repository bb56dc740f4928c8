// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ShowMath } from '~/components/bill/ShowMath.tsx';
import { emailTeam, optionOf, wordsFor } from './team.ts';

afterEach(cleanup);

const words = wordsFor('en');
const math = (wagePerHour: number) => {
  const [own, ...others] = emailTeam.options;
  if (!own?.inHouse) throw new Error('the team has no pay');
  const options = [{ ...own, inHouse: { ...own.inHouse, wagePerHour } }, ...others];
  return (
    <ShowMath
      sides={[{ name: 'In-house', option: optionOf({ ...emailTeam, options }, 'own') }]}
      period="month"
      words={words}
      locale="en"
      currencies={{ money: 'USD' }}
    />
  );
};
const shown = () => screen.getByText('Show the math').closest('details')?.textContent;

test('the working stands in the page before it is opened', () => {
  render(math(18));
  expect(shown()).toContain('2,143 hours × $18 per hour = $38,571');
});

test('while closed it does not follow every keystroke; on reaching for it, it is of the present answer', () => {
  const { rerender } = render(math(18));
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
  const details = screen.getByText('Show the math').closest('details');
  if (!details) throw new Error('nothing to open');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  rerender(math(21));
  expect(shown()).toContain('$21 per hour');
});

test('opened before its code arrived, it follows every answer all the same', () => {
  const { container, unmount } = render(math(18));
  const served = document.createElement('div');
  served.innerHTML = container.innerHTML;
  unmount();
  document.body.append(served);
  const details = served.querySelector('details');
  if (!details) throw new Error('nothing to open');
  details.open = true;
  act(() => hydrate(math(18), served));
  act(() => draw(math(22), served));
  expect(served.textContent).toContain('$22 per hour');
  served.remove();
});
