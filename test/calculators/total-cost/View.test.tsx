// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kitOf } from '~/calculators/total-cost/kit.ts';
import { parts } from '~/calculators/total-cost/parts.ts';
import { table } from '~/calculators/total-cost/table.ts';
import { tell } from '~/calculators/total-cost/tell.ts';
import { turning } from '~/calculators/total-cost/turning.ts';
import { formOf, View } from '~/calculators/total-cost/View.tsx';
import type { Typed } from '~/form/question.ts';
import { filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { type PartsOf, type Reply, replyTo } from '~/worker/parts.ts';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

type Answered = Reply<PartsOf<'total-cost'>>;

const kits = new Map(localeList.map((locale) => [locale, kitOf(locale)]));
const kitFor = (locale: Locale) => kits.get(locale) ?? kitOf(locale);

const typed = (given: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text }]));

const replyFor = (given: Readonly<Record<string, string>>, locale: Locale = 'en'): Answered =>
  replyTo(parts, filledWith(typed(given), formOf(kitFor(locale), true)));

const draw = (reply: Answered, locale: Locale = 'en') =>
  render(<View kit={kitFor(locale)} ownPage first={{ reply, stale: false, settled: true, served: true }} />);

/** Emails only, a year: figures that can be followed by hand. */
const round = {
  volume: '10400', phone: '0', chat: '0', email: '100', social: '0', 'email-time': '5', occupancy: '80', shrinkage: '20',
  week: '40', pay: '2600', 'on-costs': '25', span: '10', 'lead-pay': '150', 'planner-span': '10000', attrition: '0',
  tools: '100', workspace: '50', overhead: '0', rate: '12', governance: '10', setup: '5000', parallel: '0', fcr: '80',
  horizon: '12', hours: '50', discount: '0', currency: 'usd',
}; // biome-ignore format: as many to a line as fit

const broken = /NaN|Infinity|undefined|\[object|\{\w+\}/;

describe.each(localeList)('in %s', (locale) => {
  test('the page is served with its answer, and six fields are asked first, each with a label', () => {
    const { container } = draw(replyFor({}, locale), locale);
    expect(container.querySelector('.sentence')?.textContent).toMatch(/\d/);
    expect(container.textContent).not.toMatch(broken);
    const fields = [...container.querySelectorAll('form [name]')];
    expect(fields.map((field) => field.getAttribute('name'))).toEqual([
      'volume',
      'market',
      'where',
      'pay',
      'rate',
      'horizon',
    ]);
    for (const { id } of fields) expect(container.querySelector(`label[for="${id}"]`)).toBeTruthy();
  });

  test('every kind of answer is whole sentences without a slot left', () => {
    for (const given of [
      { ...round, rate: '40' },
      { ...round, volume: '300', fewest: '2', minimum: '90000', term: '36', 'exit-months': '3' },
      { ...round, setup: '90000000' },
      { ...round, 'billed-by': 'contact' },
      { 'billed-by': 'seat', 'seat-price': '3000', hours: '168', days: '7', occupancy: '60' },
      { 'billed-by': 'minute', 'minute-price': '0.8', drift: '10', deposit: '100' },
    ]) {
      const { container } = draw(replyFor(given, locale), locale);
      expect(container.textContent, JSON.stringify(given)).not.toMatch(broken);
      cleanup();
    }
  });

  test('every group of further detail and every choice has a name', () => {
    const { words, choices } = kitFor(locale);
    expect(Object.keys(words.groups)).toEqual(Object.keys(formOf(kitFor(locale), true).question.groups));
    expect(choices['horizon']?.map(([months]) => months)).toEqual(['12', '24', '36', '60']);
    expect(new Set(choices['billed-by']?.map(([, label]) => label)).size).toBe(4);
  });
});

describe('the round case', () => {
  test('is told as both totals, the saving, and when moving over has come back', () => {
    // 12 × 30,371 = 364,453, and 46 of a planner's work, against 12 × 17,875 + 5,000 = 219,500: 144,953 less; 5,000 ÷ 12,496 = 0.4 months.
    const { sentence, headlines } = tell(kitFor('en'), replyFor(round));
    expect(sentence).toBe(
      'Over 12 months your own team costs about $364,000, a provider (Offshore) about $220,000 with moving over. ' +
        'Outsourcing saves $145,000 (40%). What moving over costs has come back after 0.4 months.',
    );
    expect(headlines.map(({ label, value }) => [label, value])).toEqual([
      ['Saving by outsourcing', '$145,000'],
      ['Your own team, in total', '$364,000'],
      ['Provider, in total', '$220,000'],
    ]);
  });

  test('prices contacts, issues and productive hours on both sides', () => {
    const { facts } = tell(kitFor('en'), replyFor(round));
    const fact = (label: string) => facts.find((each) => each.label === label)?.value;
    // 364,499 ÷ 13,000 hours, ÷ 124,800 contacts, ÷ 99,840 issues
    expect(fact('Per productive hour, your own team')).toBe('$28.04');
    expect(fact('Per contact, your own team')).toBe('$2.92');
    expect(fact('Per issue solved, your own team')).toBe('$3.65');
    expect(fact('Per productive hour, provider')).toBe('$16.88');
  });

  test('names the price, the pay and the quality at which both cost the same', () => {
    const { course, turns } = replyFor(round);
    const said = turning(kitFor('en'), course, turns);
    // (364,499 − 5,000) ÷ 17,875
    expect(said).toContain(
      'At a provider’s price of $20.11 per hour both cost the same; this result uses $12 per hour.',
    );
    expect(said.join(' ')).toMatch(/At a gross pay of \$1,\d{3} per agent and month both cost the same/);
    // 80 % × 214,500 ÷ (364,499 − 5,000)
    expect(said.join(' ')).toMatch(/If the provider solves only 48% of contacts the first time/);
  });

  test('becomes a table: both bills, then the course of the months from the start', () => {
    const rows = table(kitFor('en'), replyFor(round));
    const gap = rows.findIndex((row) => row.length === 0);
    expect(rows[0]).toEqual(['Item', 'Your own team (USD)', 'Provider (USD)']);
    expect(rows[gap - 1]).toEqual(['Total', 364_499, 219_500]);
    expect(rows[gap + 2]).toEqual([0, 0, 5000, 0, 5000]);
    expect(rows.at(-1)?.[0]).toBe(12);
    expect(rows.at(-1)?.slice(3)).toEqual([364_498.83, 219_500]);
    expect(rows.slice(gap + 2)).toHaveLength(13);
  });

  test('shows the bill of the whole period first, with what is paid once', () => {
    const { container } = draw(replyFor(round));
    const bill = container.querySelector('table.bill');
    expect(bill?.querySelector('caption')?.textContent).toContain('the whole period');
    expect(bill?.textContent).toContain('Setup fee');
    expect(bill?.querySelector('tfoot')?.textContent).toMatch(/364,499.*219,500/);
  });
});

test('a provider that is dearer is said to be so, with its range the right way round', () => {
  const { sentence, headlines } = tell(kitFor('en'), replyFor({ ...round, rate: '30' }));
  expect(sentence).toContain('Outsourcing costs');
  expect(sentence).toContain('does not come back');
  expect(headlines[0]?.label).toBe('Extra cost of outsourcing');
});

test('the reach of an earlier answer is not told as that of this one', () => {
  const reply = replyFor(round);
  const { course } = replyFor({ ...round, rate: '14' });
  const ranges = (found: Answered) => tell(kitFor('en'), found).headlines.map(({ range }) => range);
  expect(ranges({ ...reply, course })).toEqual(['…', '…', '…']);
  expect(ranges(reply)).not.toContain('…');
});

test('without a price the provider is asked for, and without a pay the own team: nothing is decided', () => {
  const noPrice = replyFor({ where: 'vn', 'billed-by': 'contact' });
  const found = tell(kitFor('en'), noPrice);
  expect(found.sentence).toContain('Enter the provider’s price to compare.');
  expect(found.headlines.map(({ label }) => label)).toEqual(['Your own team, in total']);
  expect(turning(kitFor('en'), noPrice.course, noPrice.turns)).toEqual([]);
  expect(draw(noPrice).container.textContent).not.toMatch(broken);

  const { point, ...rest } = replyFor(round);
  const noPay = { ...rest, point: { ...point, own: undefined, saving: undefined } };
  expect(tell(kitFor('en'), noPay).sentence).toContain('Enter the gross pay per agent');
});

test('a setup fee for no contacts is told in money, not as a percentage of nothing', () => {
  for (const locale of localeList) {
    const { sentence } = tell(kitFor(locale), replyFor({ ...round, volume: '0', fewest: '0' }, locale));
    expect(sentence).not.toMatch(/[%∞]/);
  }
  const { sentence } = tell(kitFor('en'), replyFor({ ...round, volume: '0', fewest: '0' }));
  expect(sentence).toContain('Outsourcing costs $5,000 more. What moving over');
});

test('warnings of both sides are said once, in words', () => {
  const reply = replyFor({ ...round, volume: '1000', minimum: '20000', term: '24', 'exit-months': '2' });
  draw(reply);
  const result = within(screen.getByRole('region', { name: 'Result' }));
  expect(result.getAllByText(/one sick day matters more/)).toHaveLength(1);
  expect(
    result.getByText('In 12 months the provider bills its minimum, more than the work comes to.'),
  ).toBeTruthy();
  expect(result.getByText(/Leaving early costs \$40,000/)).toBeTruthy();
});

test('every language names the lines that are paid once', () => {
  for (const locale of localeList) {
    const { bill } = kitFor(locale).words;
    expect(bill.names['oneTime.setup']).toBe(stringsFor(locale).bill.names['oneTime.setup']);
    expect(bill.names['exitFee']).toBeTruthy();
  }
});
