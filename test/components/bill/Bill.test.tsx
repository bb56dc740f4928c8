// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Bill } from '~/components/bill/Bill.tsx';
import { linesOf, type Period } from '~/components/bill/side.ts';
import { localeList } from '~/i18n/locales.ts';
import { emailTeam, optionOf, wordsFor } from './team.ts';

afterEach(cleanup);

const sidesOf = (names: Readonly<Record<string, string>>, scenario = emailTeam) => {
  const worked = Object.entries(names).map(([id, name]) => ({ name, option: optionOf(scenario, id) }));
  return { sides: worked.map(({ name, option }) => ({ name, lines: linesOf(option) })), worked };
};
const { sides, worked } = sidesOf({ own: 'In-house', out: 'Outsourced' });
const currencies = { money: 'USD' };
const bill = (period: Period = 'month', locale: (typeof localeList)[number] = 'en', onPeriod = () => {}) => (
  <Bill
    sides={sides}
    period={period}
    onPeriod={onPeriod}
    words={wordsFor(locale)}
    locale={locale}
    currencies={currencies}
    working={{ worked, currencies }}
    served
  />
);
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.trim());

test('2,142.857 paid hours at $18 are wages of $38,571, 72% of the bill of the own team', () => {
  render(bill());
  // Wages 38,571.43, on-costs 8,485.71, tools 12.363 × 110 = 1,359.89, overhead a tenth of these: 4,841.70.
  expect(cells(/^Wages/)).toEqual(['38,571 72%', '–none']);
  expect(cells(/^Payroll on-costs/)[0]).toBe('8,486 16%');
  expect(cells(/^Overhead/)[0]).toBe('4,842 9%');
});

test('the provider’s fees are 2,142.857 hours at $14, and stand in the group of the wages', () => {
  render(bill());
  expect(cells(/^Provider’s fees/)).toEqual(['–none', '30,000 94%']);
  expect(cells(/^People and service/)).toEqual(['47,057 88%', '30,000 94%']);
});

test('a year is twelve months', () => {
  render(bill('year'));
  expect(cells(/^Total/)).toEqual(['639,105 100%', '384,000 100%']);
  expect(screen.getByRole('table', { name: 'The bill for a year, in US Dollar (USD)' })).toBeTruthy();
});

test('the whole amounts shown add up to the total shown, on both sides and in both periods', () => {
  for (const period of ['month', 'year'] as const) {
    const { container } = render(bill(period));
    for (const side of [0, 1]) {
      const amounts = [...container.querySelectorAll('tbody tr')]
        .filter((row) => row.className === 'part' || row.parentElement?.children.length === 1)
        .map((row) => Number(row.querySelectorAll('td')[side]?.textContent?.replace(/\s\d+%|[^\d ]/g, '')));
      const total = container.querySelectorAll('tfoot td')[side]?.textContent;
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(Number(total?.replace(/\s100%|,/g, '')));
    }
    cleanup();
  }
});

test('the reader chooses between a month and a year', () => {
  const onPeriod = vi.fn();
  render(bill('month', 'en', onPeriod));
  const choice = screen.getByRole('group', { name: 'Period of the bill' });
  expect(within(choice).getByRole<HTMLInputElement>('radio', { name: 'per month' }).checked).toBe(true);
  fireEvent.click(within(choice).getByRole('radio', { name: 'per year' }));
  expect(onPeriod).toHaveBeenCalledExactlyOnceWith('year');
});

test('a year chosen before the code arrived is kept when it does', () => {
  const { container } = render(bill());
  const served = document.createElement('div');
  served.innerHTML = container.innerHTML;
  cleanup();
  document.body.append(served);
  const year = within(served).getByRole<HTMLInputElement>('radio', { name: 'per year' });
  year.click();
  const onPeriod = vi.fn();
  render(bill('month', 'en', onPeriod), { container: served });
  expect(onPeriod).toHaveBeenCalledExactlyOnceWith('year');
  expect(year.checked).toBe(true);
  served.remove();
});

test('a side without any line in a group shows nothing there, not a zero', () => {
  const [own, ...others] = emailTeam.options;
  if (!own?.inHouse) throw new Error('the team has no pay');
  const desks = { ...own, inHouse: { ...own.inHouse, workspacePerSeatMonth: 150 } };
  const scenario = { ...emailTeam, options: [desks, ...others] };
  const both = sidesOf({ own: 'own', out: 'out' }, scenario);
  render(
    <Bill
      sides={both.sides}
      period="month"
      onPeriod={() => {}}
      words={wordsFor('en', scenario)}
      locale="en"
      currencies={currencies}
      working={{ worked: both.worked, currencies }}
      served
    />,
  );
  // Tools 12.363 × 110 = 1,359.89 and desks 12.363 × 150 = 1,854.40.
  expect(cells(/^Tools and workplace/)).toEqual(['3,214 6%', '–none']);
});

test.each(localeList)('every line has a name, and every amount a row and a column (%s)', (locale) => {
  const { container } = render(bill('month', locale));
  for (const row of container.querySelectorAll('tbody tr, tfoot tr')) {
    expect(row.querySelector('th')?.textContent).toMatch(/\S/);
    expect(row.querySelectorAll('td')).toHaveLength(2);
  }
});
