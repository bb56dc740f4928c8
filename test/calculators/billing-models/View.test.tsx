// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { explored } from '~/calculators/billing-models/explored.ts';
import { kitOf } from '~/calculators/billing-models/kit.ts';
import { parts } from '~/calculators/billing-models/parts.ts';
import { table } from '~/calculators/billing-models/table.ts';
import { surety, tell } from '~/calculators/billing-models/tell.ts';
import { tellTurns } from '~/calculators/billing-models/tellTurns.ts';
import { formOf, View } from '~/calculators/billing-models/View.tsx';
import type { Typed } from '~/form/question.ts';
import { filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { explore } from '~/worker/explore.ts';
import { replyTo } from '~/worker/parts.ts';

// Each reckons nine offers over the volume and draws the whole page.
vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const kits = new Map(localeList.map((locale) => [locale, kitOf(locale)]));
const kitFor = (locale: Locale) => kits.get(locale) ?? kitOf(locale);

type Given = Readonly<Record<string, string>>;
const typed = (given: Given): Typed =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text }]));
const filled = (given: Given, locale: Locale) => filledWith(typed(given), formOf(kitFor(locale), false));
const replyOf = (given: Given = {}, locale: Locale = 'en') => replyTo(parts, filled(given, locale));

const drawn = (given: Given = {}, locale: Locale = 'en') =>
  render(
    <View
      kit={kitFor(locale)}
      ownPage
      first={{ reply: replyOf(given, locale), stale: false, settled: true, served: true }}
    />,
  );

const broken = /NaN|Infinity|undefined|\[object|\{\w+\}/;
const all = 'paid scheduled productive seat pool contact minute bundle base'.split(' ');
/** Every offer with the reader's own price. */
const priced = {
  rate: '12',
  'scheduled-rate': '13',
  away: '10',
  'productive-rate': '16',
  'seat-price': '2000',
  'pool-rate': '15',
  'contact-price': '4',
  'minute-price': '1',
  'bundle-fee': '20000',
  'bundle-overage': '5',
  'base-fee': '3000',
  'base-price': '3',
};
const off = Object.fromEntries(all.map((id) => [`offer-${id}`, 'no']));

describe.each(localeList)('in %s', (locale) => {
  test('the page is served with its answer and every field named', () => {
    const { container } = drawn({}, locale);
    expect(container.querySelector('.sentence')?.textContent).toMatch(/\d/);
    expect(container.textContent).not.toMatch(broken);
    const names = [...container.querySelectorAll('form [name]')].map((field) => field.getAttribute('name'));
    expect(names).toEqual('volume volume-less volume-more season phone chat email social where'.split(' '));
    for (const name of names) {
      const { id } = container.querySelector(`[name=${name}]`) ?? { id: '' };
      expect(container.querySelector(`label[for="${id}"]`), name ?? '').toBeTruthy();
    }
  });

  test('every kind of answer is whole sentences without a slot left', () => {
    for (const given of [
      priced,
      { ...priced, volume: '0' },
      { ...priced, volume: '100', 'contact-price': '0.1', 'contact-min': '5000', 'min-seats': '5' },
      { ...priced, rounding: '60', 'wrap-billed': 'no', 'seats-kept': 'month', 'contact-counts': 'resolved' },
      { ...priced, 'bundle-unit': 'minute', 'base-unit': 'minute', season: 'flat', 'bill-left': 'base' },
      { ...off, 'offer-seat': 'yes', 'seat-price': '2000' },
      off,
    ]) {
      const { container } = drawn(given, locale);
      expect(container.textContent, JSON.stringify(given)).not.toMatch(broken);
      cleanup();
    }
  });

  test('all that is explored has a name', () => {
    const kit = kitFor(locale);
    const asked = filled(priced, locale);
    const names = surety(kit, replyTo(parts, asked)).amounts.map(([name]) => name);
    const found = explore({ ...asked, n: 5 }, explored);
    expect(Object.keys(found?.typical ?? {}).sort()).toEqual([...names].sort());
  });
});

const english = kitFor('en');
const said = (given: Given) => tell(english, replyOf(given)).sentence;

test('the cheapest at the likely volume is named, and how far the next one is behind', () => {
  // Emails of five minutes at 80 % occupancy and 20 % shrinkage: 10,400 a month take 312.5 paid hours a week.
  const emails = {
    volume: '10400', phone: '0', chat: '0', email: '100', social: '0', season: 'flat', governance: '0',
    'email-time': '5', occupancy: '80', shrinkage: '20', week: '40',
    ...off, 'offer-paid': 'yes', 'offer-contact': 'yes', rate: '12', 'contact-price': '1.5',
  }; // biome-ignore format: a row for each group of the form
  expect(said(emails)).toContain(
    'At 10,400 contacts a month a price per contact is cheapest: about $187,000',
  );
  expect(said(emails)).toContain('Next is a price per paid hour, $7,800 more a year (4%)');
});

test('a published price for short calls is told, and not ranked', () => {
  const { short, offers } = replyOf({ where: 'us' }).answer;
  expect(offers[0]?.id).toBe('contact');
  expect(short).toEqual(['contact']);
  expect(said({ where: 'us' })).toContain('Not ranked: Per contact.');
  expect(said({ where: 'us' })).toContain('a price per minute is cheapest');
  const labels = tell(kitOf('en'), replyOf({ where: 'us' })).headlines.map(({ label }) => label);
  expect(labels.at(-1)).toBe('Per contact, per year, not ranked (price for short contacts)');
  expect(labels.filter((label) => label.includes('not ranked'))).toHaveLength(1);
  // The same price from an own quote is ranked, with a warning.
  const quoted = replyOf({ where: 'us', 'contact-price': '1.3' });
  expect(tell(english, quoted).sentence).toContain('a price per contact is cheapest');
  expect(tell(english, quoted).warnings?.join()).toContain('Ask whether such contacts are really included');
});

test('nothing to compare is said, with one offer and with none', () => {
  expect(said(off)).toBe('No offer can be worked out. Switch one on and enter its price.');
  expect(said({ ...off, 'offer-paid': 'yes', rate: '12' })).toContain('the only offer with a price');
  expect(said({ ...off, where: 'us', 'offer-contact': 'yes' })).toContain(
    'Only prices for short, simple contacts',
  );
});

test('offers without a published price are named as left out', () => {
  expect(tell(english, replyOf()).warnings?.join()).toMatch(/Left out.*Shared pool/);
});

test('what would change the decision names the price at which the second offer draws level', () => {
  const turns = tellTurns(english, replyOf({ where: 'ph' })).join(' ');
  expect(turns).toMatch(/Per paid hour: at \$[\d.]+ instead of \$11 \(\d+% less\)/);
});

test('the table for a spreadsheet has a row for each offer and a column for each month', () => {
  const [head, ...rows] = table(english, replyOf(priced));
  expect(head?.slice(-12)).toEqual([
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December'],
  ]);
  expect(rows).toHaveLength(9);
  for (const row of rows) {
    const months = row.slice(-12).map(Number);
    const year = months.reduce((sum, month) => sum + month, 0);
    expect(Math.abs(year - Number(row[1]))).toBeLessThanOrEqual(6);
  }
});

test('the bill sets the two offers chosen line against line, with their own working', () => {
  const given = { ...priced, 'bill-left': 'bundle', 'bill-right': 'seat' };
  const { container } = drawn(given);
  const heads = [...container.querySelectorAll('table.bill thead th')].map(({ textContent }) => textContent);
  expect(heads.slice(1)).toEqual(['Bundle', 'Per agent-month']);
  const worked = replyOf(given).worked.options;
  expect(worked.map(({ id }) => id)).toEqual(['bundle', 'seat']);
  // Each price stands in its own working as the reader's.
  for (const { option } of worked)
    expect(option.nodes?.find(({ id }) => id === 'provider.scheme.price')?.origin).toBe('input');
  expect(worked[1]?.option.nodes?.find(({ id }) => id === 'provider.scheme.price')?.value).toBe(2000);
});

test('the volumes at which offers change places are listed, and drawn where the cheapest changes', () => {
  const { container } = drawn(priced);
  const { switches, stretches } = replyOf(priced).curve;
  expect(container.querySelectorAll('.switches li')).toHaveLength(switches.length);
  const strip = container.querySelector('.lines .strip');
  expect(strip?.querySelectorAll('.line')).toHaveLength(stretches.length);
  const chart = container.querySelector<HTMLElement>('.lines');
  expect(within(chart as HTMLElement).getByText('Your range')).toBeTruthy();
});
