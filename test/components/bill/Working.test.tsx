// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Workings } from '~/components/bill/Working.tsx';
import { nameOf, plainUnit } from '~/components/bill/words.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import type { OptionResult } from '~/model/result';
import type { Scenario } from '~/model/scenario';
import reference from '../../reference/cost-scenarios.json';
import { emailTeam, optionOf, optionsOf, wordsFor } from './team.ts';

afterEach(cleanup);

const workings = (locale: Locale = 'en', more = {}) => (
  <Workings
    worked={[{ name: 'In-house', option: optionOf(emailTeam, 'own') }]}
    period="month"
    words={wordsFor(locale)}
    locale={locale}
    currencies={{ money: 'USD' }}
    parts={{ 'demand.channels.0': 'E-mail' }}
    {...more}
  />
);

/** The working under a name, as one text. */
const under = (name: string, within_: HTMLElement = document.body) => {
  const summary = within(within_).getAllByText(name, { selector: 'summary .name' })[0]?.closest('details');
  if (!summary) throw new Error(`nothing opens under ${name}`);
  return summary;
};
/** An option as if it began in its second year. */
const secondYear = (option: OptionResult): OptionResult => ({
  ...option,
  months: option.months.slice(12),
  nodes: (option.nodes ?? []).map((node) =>
    typeof node.value === 'object' && node.value ? { ...node, value: node.value.slice(12) } : node,
  ),
});

const equationUnder = (name: string) => under(name).querySelector('p')?.textContent;

test('wages are the paid hours times the wage, in the reader’s own numbers', () => {
  render(workings());
  expect(equationUnder('Wages')).toBe('2,143 hours × $18 per hour = $38,571');
});

test('the working of a year comes to the amount of the year', () => {
  render(workings('en', { period: 'year' }));
  expect(equationUnder('Wages')).toBe('2,143 hours × $18 per hour × 12 months = $462,857');
});

test('an index that changes over the months is told as their sum, not as an index of 24', () => {
  const inflated: Scenario = { ...emailTeam, horizonMonths: 24, inflationPerYear: 0.03 };
  const worked = [{ name: 'In-house', option: optionOf(inflated, 'own') }];
  render(workings('en', { worked, period: 'all' }));
  // Twelve months at 1 and twelve at 1.03.
  expect(equationUnder('Wages')).toBe('2,143 hours × $18 per hour × all months added (24.36) = $939,600');
});

test('each derived factor opens to its own working, down to staffing and what it follows from', () => {
  render(workings());
  const wages = under('Wages');
  const hours = under('Paid hours', wages);
  expect(hours.querySelector('p')?.textContent).toBe(
    '12.36 full-time agents × 40 hours a week × 52 ÷ 12 = 2,143 hours',
  );
  const need = under('Agents needed, full-time equivalent', hours);
  expect(need.textContent).toContain('raised by shrinkage and shift losses');
  const seat = under('Hours on duty, per week', need);
  expect(within(seat).getByText('Handle time, E-mail').parentElement?.textContent).toBe(
    'Handle time, E-mail 480 seconds yours',
  );
});

test('a line that stands on other lines names them and does not repeat their working', () => {
  render(workings());
  const overhead = under('Overhead');
  expect(overhead.querySelector('p')?.textContent).toBe('10% × ($38,571 + $8,486 + $1,360) = $4,842');
  expect(overhead.querySelectorAll('details')).toHaveLength(0);
  expect(overhead.textContent).toContain('Wages $38,571 a line of this bill');
});

test('on paper each quantity is worked out once: where it comes again it is marked', () => {
  const { container } = render(workings());
  const marked = (again: boolean) =>
    [...container.querySelectorAll('ul details')]
      .filter((details) => details.classList.contains('again') === again)
      .map((details) => details.querySelector('.name')?.textContent);
  expect(marked(false)).toEqual([...new Set(marked(false))]);
  expect(marked(true)).toContain('Agents needed, full-time equivalent');
});

test('the provider’s price meets the hours it is billed for', () => {
  render(workings('en', { worked: [{ name: 'Outsourced', option: optionOf(emailTeam, 'out') }] }));
  expect(equationUnder('Provider’s fees')).toBe('$14 × 2,143 hours = $30,000');
  expect(under('Managing the provider').textContent).toBe(
    'Managing the provider $2,000Your vendor manager and QA $2,000 yours',
  );
});

test('a fee that is a share of the invoice is that share of the fees', () => {
  const [own, out] = emailTeam.options;
  if (!own || !out?.provider) throw new Error('no provider');
  const provider = { ...out.provider, governance: { rateOfFees: 0.1 } };
  const option = optionOf({ ...emailTeam, options: [own, { ...out, provider }] }, 'out');
  render(workings('en', { worked: [{ name: 'Outsourced', option }] }));
  expect(equationUnder('Managing the provider')).toBe('10% × $30,000 = $3,000');
});

test('contacts that pass through unchanged are told once', () => {
  render(workings());
  const contacts = under('Contacts handled in-house');
  expect(contacts.querySelector('ul')?.textContent).toBe('Contacts per month 9,000 contacts yours');
});

test('an index of one is left out, one that counts is shown', () => {
  const inflated: Scenario = { ...emailTeam, horizonMonths: 24, inflationPerYear: 0.03 };
  render(workings());
  expect(under('Wages').textContent).not.toContain('Price index');
  cleanup();
  // Second year: 38,571.43 × 1.03.
  const later = { name: 'In-house', option: secondYear(optionOf(inflated, 'own')) };
  render(workings('en', { worked: [later] }));
  expect(equationUnder('Wages')).toBe('2,143 hours × $18 per hour × 1.03 = $39,729');
  expect(under('Wages').textContent).toContain('Price index 1.03 computed');
});

test('a published figure names its source with a link, an own value says so', () => {
  const citations = {
    'inHouse.wagePerHour': { text: 'U.S. Bureau of Labor Statistics, 2024', href: '/en/data/#bls' },
  };
  render(workings('en', { citations }));
  const link = within(under('Wages')).getByRole('link', {
    name: 'U.S. Bureau of Labor Statistics, 2024',
    hidden: true,
  });
  expect(link.getAttribute('href')).toBe('/en/data/#bls');
});

test('every quantity of the worked scenarios has a name and a unit in words', () => {
  const { bill, units } = stringsFor('en');
  const words = { ...bill, units };
  const plain = ['money', 'money/money', 'money/basis', 'money/unit', 'share', 'ratio', 'weight', 'year'];
  for (const { id: scenario, inputs } of reference.scenarios)
    for (const { nodes = [] } of Object.values(optionsOf(inputs as unknown as Scenario)))
      for (const { id, labelKey, unit } of nodes) {
        expect(nameOf({ id, labelKey }, words, {}), `${labelKey} in ${scenario}`).not.toBe(words.other);
        expect([...Object.keys(units), ...plain], `${labelKey} in ${scenario}`).toContain(plainUnit(unit));
      }
});

test.each(localeList)('a working leaves no slot unfilled and carries no style attribute (%s)', (locale) => {
  const { container } = render(workings(locale));
  expect(container.textContent).not.toMatch(/undefined|NaN|\{\w+\}/);
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
  expect(screen.getByRole('region', { name: 'In-house' })).toBeTruthy();
});
