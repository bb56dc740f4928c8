// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { csvOf } from '~/components/result/csv.ts';
import { TakeAway } from '~/components/result/TakeAway.tsx';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const take = (locale: (typeof localeList)[number] = 'en') => (
  <TakeAway
    words={stringsFor(locale).takeAway}
    summary={() => 'You need 8 agents.'}
    table={() => [
      ['Hour', 'Agents'],
      ['9:00', 8],
    ]}
    name="staffing"
  />
);

test('the result is copied as text, and the page says so', async () => {
  const writeText = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(take());
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await screen.findByText('Text copied.')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith('You need 8 agents.');
});

test.each(localeList)('in %s the text is there to select when the clipboard is closed', async (locale) => {
  vi.stubGlobal('navigator', {
    clipboard: { writeText: () => Promise.reject(new Error('not allowed')) },
  });
  const words = stringsFor(locale).takeAway;
  render(take(locale));
  fireEvent.click(screen.getByRole('button', { name: words.summary }));
  expect(await screen.findByText(words.copyFailed)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: words.summary })).toHaveProperty('value', 'You need 8 agents.');
});

test('the table is saved as a file named after the calculator', async () => {
  let saved: Blob | undefined;
  let named = '';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:table';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    named = this.download;
  });
  render(take());
  fireEvent.click(screen.getByRole('button', { name: 'Save table (CSV)' }));
  expect(named).toBe('staffing.csv');
  expect(await saved?.text()).toContain('Hour,Agents\r\n9:00,8\r\n');
});

test('a cell with a comma, a quotation mark or a line break stays one cell', () => {
  expect(csvOf([['a,b', 'say "yes"', 'two\nlines', 1.5]])).toBe(
    '\ufeff"a,b","say ""yes""","two\nlines",1.5\r\n',
  );
});

test('no text is run as a formula, and a number below zero stays a number', () => {
  expect(csvOf([['=1+1', '+1', '-x', '@cmd', -2]])).toBe("\ufeff'=1+1,'+1,'-x,'@cmd,-2\r\n");
});
