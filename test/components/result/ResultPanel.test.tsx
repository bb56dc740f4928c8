// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ResultPanel } from '~/components/result/ResultPanel.tsx';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

afterEach(cleanup);

const panel = (locale: (typeof localeList)[number], more = {}) => (
  <ResultPanel
    words={stringsFor(locale).result}
    locale={locale}
    sentence="Outsourcing costs about $20,000 a month."
    headlines={[{ label: 'Outsourced', value: '$20,000', range: '$15,000–26,000' }]}
    facts={[{ label: 'Agents needed', value: '8' }]}
    movers={[{ label: 'Handle time', value: '$16,000–24,000' }]}
    basis="paid"
    currency="US dollar (USD)"
    {...more}
  />
);

test('an amount stands with its low and high, and with the hours and tax it counts', () => {
  render(panel('en'));
  const result = screen.getByRole('region', { name: 'Result' });
  expect(within(result).getByText('$20,000')).toBeTruthy();
  expect(within(result).getByText('Range: $15,000–26,000')).toBeTruthy();
  expect(result.textContent).toContain('Hours counted: paid hours');
  expect(result.textContent).toContain(
    'Amounts in US dollar (USD). Prices are taken as published: Korean tenders include VAT',
  );
});

test('a converted result names the rate and its day; one in a single currency names none', () => {
  const rate = { pair: '1 USD = 151.4 JPY', date: '2025年10月9日' };
  render(panel('ja', { rate }));
  expect(screen.getByText(/1 USD = 151\.4 JPY（2025年10月9日）/)).toBeTruthy();
  cleanup();
  render(panel('ja'));
  expect(screen.queryByText(/為替レート/)).toBeNull();
});

test('the headings follow the page: second level on a page of its own, third under a section', () => {
  render(panel('en'));
  expect(screen.getByRole('heading', { level: 3, name: 'Result' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 4, name: 'What would change this most' })).toBeTruthy();
  cleanup();
  render(panel('en', { level: 2 }));
  expect(screen.getByRole('heading', { level: 2, name: 'Result' })).toBeTruthy();
});

test('the last good result says that it is not of the present input', () => {
  render(panel('en', { stale: true }));
  expect(screen.getByText(/could not be read/)).toBeTruthy();
  cleanup();
  render(panel('en'));
  expect(screen.queryByText(/could not be read/)).toBeNull();
});

test.each(localeList)('what is in, what is out and why others differ can be opened (%s)', (locale) => {
  render(panel(locale));
  const { boundary, inside, outside, why } = stringsFor(locale).result;
  const box = screen.getByText(boundary).closest('details');
  for (const word of [inside, outside, why])
    expect([...(box?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)).toContain(word);
});
