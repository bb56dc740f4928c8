// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { complete } from '~/calculators/compare-quotes/complete.ts';
import { kitOf } from '~/calculators/compare-quotes/kit.ts';
import { lines, units } from '~/calculators/compare-quotes/lines.ts';
import { parts } from '~/calculators/compare-quotes/parts.ts';
import { letter, questionsFor } from '~/calculators/compare-quotes/questionsTo.ts';
import { table } from '~/calculators/compare-quotes/table.ts';
import { surety, tell } from '~/calculators/compare-quotes/tell.ts';
import { formOf, View } from '~/calculators/compare-quotes/View.tsx';
import type { Typed } from '~/form/question.ts';
import { pageStore } from '~/form/store.ts';
import { filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { replyTo } from '~/worker/parts.ts';

const kits = new Map(localeList.map((locale) => [locale, kitOf(locale)]));
const kitIn = (locale: Locale) => {
  const kit = kits.get(locale);
  if (!kit) throw new Error(locale);
  return kit;
};
const replyIn = (locale: Locale, typed: Typed = {}) =>
  replyTo(parts, filledWith(typed, formOf(kitIn(locale), true)));
const first = (locale: Locale) => ({ reply: replyIn(locale), stale: false, settled: true, served: true });
const draw = (locale: Locale = 'en') => render(<View kit={kitIn(locale)} ownPage first={first(locale)} />);

beforeEach(() => {
  document.documentElement.lang = 'en';
  history.replaceState(null, '', '/');
  pageStore().change(Object.fromEntries(Object.keys(pageStore().typed()).map((name) => [name, undefined])));
});
afterEach(cleanup);

describe.each(localeList)('the page as it is served in %s', (locale) => {
  test('compares two real quotes of the market: one with much left out, one with little', () => {
    const [a, b] = replyIn(locale).comparison.quotes;
    expect(a?.headline).toBeLessThan(b?.headline ?? 0);
    expect(a?.unknowns).toBeGreaterThan(8);
    expect(b?.unknowns).toBe(2);
    expect(a?.extras).toBeGreaterThan(0);
    expect(a?.total.low).toBeLessThan(a?.total.high ?? 0);
  });

  test('says every figure with no slot left open', () => {
    const kit = kitIn(locale);
    const { container } = draw(locale);
    expect(container.textContent).not.toMatch(/[{}]|NaN|Infinity|undefined/);
    const telling = tell(kit, replyIn(locale));
    expect(JSON.stringify(telling)).not.toMatch(/\{\w+\}|NaN/);
    expect(table(kit, replyIn(locale)).flat().join()).not.toMatch(/[{}]|NaN|undefined/);
  });
});

test.each(localeList)('P10–P90 is told to vary what the range holds still, in %s', (locale) => {
  const kit = kitIn(locale);
  const { means } = stringsFor(locale).sureness;
  const own = surety(kit, replyIn(locale)).words?.means ?? '';
  expect(own.startsWith(means)).toBe(true);
  expect(own.length).toBeGreaterThan(means.length);
  expect(kit.words.result.range).not.toBe(stringsFor(locale).result.range);
});

test.each(localeList)('a quote that costs nothing is not a percentage cheaper, in %s', (locale) => {
  const nothing = Object.fromEntries(lines.map(({ id }) => [`a-${id}`, { text: 'in' }]));
  const { sentence, facts } = tell(
    kitIn(locale),
    replyIn(locale, { ...nothing, 'a-price-at': { text: '0' } }),
  );
  expect(sentence).toMatch(/0/);
  expect(JSON.stringify([sentence, facts])).not.toMatch(/∞|Infinity|NaN/);
});

describe('the form', () => {
  const open = (group: string) => {
    const summary = screen.getByText(new RegExp(`^${group}`), { selector: '.quotes summary' });
    const details = summary.closest('details');
    if (!details) throw new Error('no details');
    act(() => {
      details.open = true;
    });
    return within(details);
  };

  test('holds one quote at a time, and another when it is chosen', () => {
    draw();
    expect(screen.getByLabelText<HTMLInputElement>('Price per paid hour (USD)').value).toBe('7');
    fireEvent.click(screen.getByLabelText('Example B (mostly included)'));
    expect(screen.getByLabelText<HTMLInputElement>('Price per paid hour (USD)').value).toBe('10.5');
    fireEvent.click(screen.getByLabelText('Quote C'));
    expect(screen.queryByLabelText('Provider’s name')).toBeNull();
    fireEvent.change(screen.getByLabelText('The price is for'), { target: { value: 'contact' } });
    expect(screen.getByLabelText<HTMLInputElement>('Price per contact (USD)').value).toBe('');
  });

  test('asks for an amount where a line is charged, and for none where it is included or not stated', async () => {
    draw();
    const start = open('Starting');
    const label = /^Connecting our systems: extra, per month/;
    expect(start.queryByLabelText(label)).toBeNull();
    expect(start.getByText(/^usual: /)).toBeTruthy();
    fireEvent.change(start.getByLabelText('Connecting our systems', { selector: 'select' }), {
      target: { value: 'month' },
    });
    const amount = start.getByLabelText<HTMLInputElement>(label);
    expect(amount.value).toBe('');
    fireEvent.input(amount, { target: { value: '250' } });
    await waitFor(() => expect(location.search).toContain('connectors-month-250'));
  });

  test('takes all lines over from another quote as one step that can be taken back', () => {
    draw();
    fireEvent.click(screen.getByLabelText('Quote C'));
    fireEvent.change(screen.getByLabelText('The price is for'), { target: { value: 'hour' } });
    fireEvent.change(screen.getByLabelText('Copy all lines from'), { target: { value: 'b' } });
    fireEvent.click(screen.getByText('Copy'));
    const { typed } = pageStore();
    expect(typed()['c-setup']?.text).toBe('in');
    expect(typed()['c-indexation-at']).toEqual({ text: '3.5', range: [2, 5] });
    fireEvent.click(screen.getByText('Undo'));
    expect(typed()['c-setup']).toBeUndefined();
    expect(typed()['c-price']?.text).toBe('hour');
  });

  test('gives one quote its examples back and leaves the others alone', () => {
    draw();
    pageStore().change({ 'a-setup': { text: 'in' }, 'b-setup': { text: 'ask' } });
    fireEvent.click(screen.getByText(/^Reset Example A/));
    expect(pageStore().typed()['a-setup']).toBeUndefined();
    expect(pageStore().typed()['b-setup']?.text).toBe('ask');
  });

  test('keeps a provider’s name as it was typed, and calls the quote by it', async () => {
    draw();
    fireEvent.input(screen.getByLabelText('Provider’s name'), { target: { value: '<b>1.500 & Söhne</b>' } });
    expect(screen.getByRole('radio', { name: '<b>1.500 & Söhne</b>' })).toBeTruthy();
    await waitFor(() =>
      expect(new URLSearchParams(location.search).get('a')).toContain('~<b>1.500 & Söhne</b>'),
    );
  });
});

describe('the questions', () => {
  const { compareQuotes: words } = stringsFor('en');

  test('ask what the price counts and one thing for every line left open', () => {
    const asked = questionsFor('minute', ['exit', 'setup'], words);
    expect(asked).toEqual([words.unitAsk.minute, words.lines.setup.ask, words.lines.exit.ask]);
  });

  test('for a new provider are 27, numbered, with a head and an end', () => {
    const every = questionsFor(
      'hour',
      lines.map(({ id }) => id),
      words,
    );
    expect(every).toHaveLength(27);
    const text = letter('Acme', every, words, 'en').split('\n');
    expect(text[0]).toBe('Questions about your quote (Acme)');
    expect(text.filter((line) => /^\d+\. /.test(line))).toHaveLength(27);
    expect(text.at(-1)).toBe(words.letterEnd);
  });

  test.each(localeList)('stand on the page in %s, those of each quote under its name', (locale) => {
    const { compareQuotes: own } = stringsFor(locale);
    draw(locale);
    const lists = [...document.querySelectorAll('.questions ol')];
    const { quotes } = replyIn(locale).comparison;
    expect(lists.map((list) => list.children.length)).toEqual(quotes.map(({ unknowns }) => unknowns + 1));
    expect(lists[0]?.children[0]?.textContent).toBe(own.unitAsk[quotes[0]?.unit ?? units[0]]);
  });
});

test('what moves the answer is named as the quote is: as the reader calls it, or as our example', () => {
  const kit = kitIn('en');
  const named = { 'a-name': { text: 'Acme <b>$& {line}', free: true } };
  const own = surety(complete(kit), replyIn('en', named)).labels ?? {};
  expect(own['a-setup']).toBe('Acme <b>$& {line}: Setup fee');
  expect(own['b-setup']).toBe('Example B (mostly included): Setup fee');
});
