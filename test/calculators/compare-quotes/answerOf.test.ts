import { describe, expect, test } from 'vitest';
import { answerOf, type Comparison, type QuoteAnswer } from '~/calculators/compare-quotes/answerOf.ts';
import { lines } from '~/calculators/compare-quotes/lines.ts';
import { asking, plain } from './asking.ts';

/** 100 hours of work at 80 % occupancy, in paid hours of a year: 100 ÷ 0.8 ÷ 0.7 × 12. */
const PAID = (100 / 0.8 / 0.7) * 12;
const FTE = 100 / 0.8 / 0.7 / ((40 * 52) / 12);

const compare = (texts: Readonly<Record<string, string>> = {}): Comparison => {
  const found = answerOf(plain(texts), 'USD');
  if (!found) throw new Error('no answer');
  return found;
};
const quote = (id: string, texts: Readonly<Record<string, string>> = {}): QuoteAnswer => {
  const found = compare(texts).quotes.find((each) => each.id === id);
  if (!found) throw new Error(`no quote ${id}`);
  return found;
};
const line = (id: string, texts: Readonly<Record<string, string>>) =>
  quote('a', texts).lines.find((each) => each.id === id);

describe('a quote that includes everything', () => {
  test('costs its price: 2,142.86 paid hours at 10 are 21,428.57 a year', () => {
    const { headline, total, extras, unknown, hidden, unknowns } = quote('a');
    expect(headline).toBeCloseTo(PAID * 10);
    expect(total.typical).toBeCloseTo(21_428.571, 2);
    expect([total.low, total.high]).toEqual([total.typical, total.typical]);
    expect([extras, unknown.typical, unknown.high, unknowns]).toEqual([0, 0, 0, 0]);
    expect(hidden).toBeCloseTo(0);
  });

  test('per productive hour costs its price ÷ (1 − shrinkage): 10 ÷ 0.7', () => {
    expect(quote('a').perHour?.typical).toBeCloseTo(10 / 0.7);
  });

  test('per resolved contact costs the year ÷ 9,600, if 80 % of 12,000 contacts settle the matter', () => {
    expect(quote('a').perIssue?.typical).toBeCloseTo((PAID * 10) / 9600);
  });

  test('is dearer per resolved contact, and as a whole, if it resolves fewer at once', () => {
    // 9,600 issues need 9,600 ÷ 0.6 = 16,000 contacts, a third more than 12,000.
    const { total, perIssue } = quote('a', { 'a-solved': '60' });
    expect(total.typical).toBeCloseTo((PAID * 10 * 16) / 12);
    expect(perIssue?.typical).toBeCloseTo((PAID * 10 * 16) / 12 / 9600);
  });
});

describe('what the price is for', () => {
  test('a productive hour costs less a year than a paid one at the same price: 70 % of it', () => {
    expect(quote('a', { 'a-price': 'productive' }).headline).toBeCloseTo(PAID * 0.7 * 10);
  });

  test('an agent and month: 1.03 agents at 2,000, unless seats are rounded up', () => {
    const whole = { 'a-price': 'agent', 'a-price-at': '2000' };
    expect(quote('a', whole).headline).toBeCloseTo(FTE * 2000 * 12, -2);
    const rounded = { ...whole, 'a-rounding': 'steps', 'a-rounding-at': '1' };
    expect(quote('a', rounded).total.typical).toBeCloseTo(2 * 2000 * 12);
    expect(line('rounding', rounded)?.cost?.typical).toBeCloseTo((2 - FTE) * 2000 * 12, -2);
  });

  test('a contact: 12,000 at 2', () => {
    expect(quote('a', { 'a-price': 'contact', 'a-price-at': '2' }).headline).toBeCloseTo(24_000);
  });

  test('a minute of handling: 72,000 at 0.5', () => {
    expect(quote('a', { 'a-price': 'minute', 'a-price-at': '0.5' }).headline).toBeCloseTo(36_000);
  });
});

describe('a line that is extra', () => {
  const fees = PAID * 10;
  test.each([
    ['once', 'setup', '5000', 5000],
    ['month', 'reporting', '100', 1200],
    ['year', 'travel', '3000', 3000],
    ['agent', 'software', '100', FTE * 100 * 12],
    ['hour', 'telecom', '0.5', PAID * 0.5],
    ['contact', 'telecom', '0.1', 1200],
    ['share', 'management', '15', fees * 0.15],
    // Two agents start, since 1.03 are needed.
    ['seat', 'training', '1000', 2000],
    // 250 paid hours a month are billed at least, 178.571 are needed.
    ['units', 'minimum', '250', (250 * 12 - PAID) * 10],
    // 5 % of 12,000 contacts are above the volume agreed.
    ['above', 'overage', '2', 1200],
    // On the 4 % of holidays, the 20 % of the peak, the 10 % in other languages.
    ['rise', 'holiday', '100', fees * 0.04],
    ['rise', 'peak', '30', fees * 0.06],
    ['rise', 'languages', '20', fees * 0.02],
    // A chance of 10 % to pay 20 % of a year's fees.
    ['penalty', 'termination', '20', fees * 0.02],
    // Counts from the second year on.
    ['yearly', 'indexation', '4', 0],
    // Comes back.
    ['held', 'deposit', '9000', 0],
  ])('%s: %s of %s adds %d a year', (basis, id, amount, cost) => {
    const texts = { [`a-${id}`]: basis, [`a-${id}-at`]: amount };
    expect(line(id, texts)?.cost?.typical).toBeCloseTo(cost);
    expect(quote('a', texts).total.typical).toBeCloseTo(fees + cost);
  });

  test('opened round the clock, 56 of 168 hours are night, so 30 % at night add 10 %', () => {
    const texts = { hours: '168', 'a-night': 'rise', 'a-night-at': '30' };
    expect(line('night', texts)?.cost?.typical).toBeCloseTo(quote('a', texts).headline * 0.1);
    expect(line('night', { ...texts, hours: '50' })?.cost?.typical).toBe(0);
    expect(line('night', { ...texts, 'share-night': '50' })?.cost?.typical).toBeCloseTo(
      quote('a', texts).headline * 0.15,
    );
  });

  test('indexed 10 % a year, the average of three years is 10.33 % dearer', () => {
    const texts = { horizon: '36', 'a-indexation': 'yearly', 'a-indexation-at': '10' };
    expect(line('indexation', texts)?.cost?.typical).toBeCloseTo((fees * (0 + 0.1 + 0.21)) / 3);
  });

  test('once, counts a third in each of three years', () => {
    expect(
      line('setup', { horizon: '36', 'a-setup': 'once', 'a-setup-at': '6000' })?.cost?.typical,
    ).toBeCloseTo(2000);
  });
});

describe('a line that is not stated', () => {
  test('may cost nothing, typically what is published, at most the highest of it', () => {
    expect(line('setup', { 'a-setup': 'ask' })?.cost).toEqual({ low: 0, typical: 2000, high: 3000 });
    const { total, unknowns, unpriced, unknown } = quote('a', { 'a-setup': 'ask' });
    expect(total.low).toBeCloseTo(PAID * 10);
    expect(total.high).toBeCloseTo(PAID * 10 + 3000);
    expect([unknowns, unpriced, unknown.typical, unknown.high]).toEqual([1, 0, 2000, 3000]);
  });

  test('has no amount where nothing is published, and is counted as such', () => {
    expect(line('exit', { 'a-exit': 'ask' })).toEqual({ id: 'exit', status: 'unknown', basis: 'once' });
    expect(quote('a', { 'a-exit': 'ask' })).toMatchObject({ unknowns: 1, unpriced: 1 });
  });

  test('takes the reader’s own guess for what is usual, and still may cost nothing', () => {
    expect(line('exit', { 'a-exit': 'ask', 'fee-exit': '4000' })?.cost).toEqual({
      low: 0,
      typical: 4000,
      high: 4000,
    });
  });

  test('is also what is charged without anybody saying how much', () => {
    expect(line('travel', { 'a-travel': 'year' })?.status).toBe('unknown');
    expect(line('setup', { 'a-setup': 'month' })).toEqual({ id: 'setup', status: 'unknown', basis: 'month' });
  });

  test('does not count an amount typed before it was said not to be stated', () => {
    expect(line('setup', { 'a-setup': 'ask', 'a-setup-at': '9000' })?.cost?.high).toBe(3000);
  });
});

describe('which is cheapest', () => {
  test('10 an hour beats 12 where both include everything', () => {
    expect(compare()).toMatchObject({ ranking: ['a', 'b'], verdict: 'sure' });
  });

  test('30 % beside a price of 10 makes the quote of 12 the cheaper one', () => {
    const texts = { 'a-management': 'share', 'a-management-at': '30' };
    expect(compare(texts)).toMatchObject({ ranking: ['b', 'a'], verdict: 'sure' });
    expect(quote('a', texts).hidden).toBeCloseTo(0.3);
  });

  test('is open where what is not stated could change the order', () => {
    // Quality typically adds 15 % to 10, at most 20 %: 12 is the price of the other.
    expect(compare({ 'a-quality': 'ask', 'fee-quality': '25' })).toMatchObject({ verdict: 'open' });
  });

  test('is open where a line has no amount at all', () => {
    expect(compare({ 'a-exit': 'ask' })).toMatchObject({ verdict: 'open' });
  });

  test('is no question with one quote', () => {
    expect(compare({ 'b-price': 'none' })).toMatchObject({ ranking: ['a'], verdict: 'alone' });
  });
});

test('the lines of a quote come to its total, at every end', () => {
  const found = answerOf(asking({ horizon: '36', 'a-price': 'minute', 'a-price-at': '0.4' }), 'USD');
  for (const { headline, total, lines: all } of found?.quotes ?? [])
    for (const end of ['low', 'typical', 'high'] as const)
      expect(all.reduce((sum, { cost }) => sum + (cost?.[end] ?? 0), headline)).toBeCloseTo(total[end], 4);
});

test('rounding and unwanted contacts are no question where hours are billed', () => {
  expect(quote('a').lines.map(({ id }) => id)).toEqual(
    lines.map(({ id }) => id).filter((id) => id !== 'rounding' && id !== 'spam'),
  );
});

test('a volume beyond what can be staffed has no answer', () => {
  expect(
    answerOf(plain({ volume: '100000000', phone: '100', email: '0', 'phone-time': '1000' }), 'USD'),
  ).toBeUndefined();
});

test('quotes without a price are left out, and without any there is no answer', () => {
  expect(answerOf(asking({ 'a-price': 'contact', 'b-price': 'none' }), 'USD')).toBeUndefined();
});
