import { describe, expect, test } from 'vitest';
import { type Answer, answerOf } from '~/calculators/billing-models/answerOf.ts';
import { explored } from '~/calculators/billing-models/explored.ts';
import { parts } from '~/calculators/billing-models/parts.ts';
import { yearShapes } from '~/calculators/seasons.ts';
import { answersFor, asServed, type Given } from './answers.ts';

function answer(given: Given = {}): Answer {
  const found = answerOf(answersFor(given), 'USD');
  if (!found) throw new Error(`no answer for ${JSON.stringify(given)}`);
  return found;
}

function offer(id: string, given: Given = {}) {
  const found = answer(given).offers.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not offered`);
  return found;
}
const year = (id: string, given: Given = {}) => offer(id, given).perYear.typical;

describe('10,400 emails of five minutes a month, in an even year', () => {
  // 10,400 × 12 ÷ 52 × 5 min = 200 h a week; ÷ 80 % occupancy = 250 h on duty; ÷ (1 − 20 %) = 312.5 paid h;
  // × (1 − 10 % leave) = 281.25 scheduled h; 312.5 ÷ 40 = 7.8125 full-time agents, eight seats.
  test.each([
    ['paid', 312.5 * 52 * 12],
    ['scheduled', 281.25 * 52 * 13],
    ['productive', 250 * 52 * 15],
    ['seat', 8 * 2080 * 12],
    ['contact', 10_400 * 12 * 1.5],
    ['bundle', 12 * (10_000 + 2400 * 2)],
    ['base', 12 * (5000 + 10_400)],
  ])('cost %s %d a year', (id, expected) => {
    expect(year(id)).toBeCloseTo(expected, 4);
  });

  test('by the minute cost what calls of exponential length cost when rounded up', () => {
    const billed = (step: number) => step / (1 - Math.exp(-step / 300)) / 60;
    expect(year('minute')).toBeCloseTo(10_400 * 12 * 0.4 * billed(1), 4);
    expect(year('minute', { rounding: '60' })).toBeCloseTo(10_400 * 12 * 0.4 * billed(60), 4);
    // 30 % of the time is hold and wrap-up: 210 of 300 seconds are billed.
    const short = 1 / (1 - Math.exp(-1 / 210)) / 60;
    expect(year('minute', { 'hold-billed': 'no', 'wrap-billed': 'no' })).toBeCloseTo(
      10_400 * 12 * 0.4 * short,
      4,
    );
  });

  test('in a shared pool of 20 erlangs pay for their part of the pool, which waits less', () => {
    // Calls of five minutes: 1.2 erlangs of one's own among 20 of others share the idle time of all.
    const calls = { phone: 100, email: 0, volume: 2600, 'phone-time': 5, occupancy: 100 };
    expect(year('pool', { ...calls, 'pool-rate': 15 })).toBeLessThan(year('productive', calls));
    expect(year('pool', { ...calls, 'pool-rate': 15, 'pool-load': 200 })).toBeLessThan(
      year('pool', { ...calls, 'pool-rate': 15 }),
    );
  });

  test('count what the contract counts: with a tenth of misdials, or only what was resolved', () => {
    expect(year('contact', { 'contact-counts': 'opened' })).toBeCloseTo(187_200 * 1.1, 4);
    expect(year('contact', { 'contact-counts': 'resolved' })).toBeCloseTo(187_200 * 0.7, 4);
    expect(year('bundle', { 'contact-counts': 'opened' })).toBeCloseTo(12 * (10_000 + 2 * 3440), 4);
    expect(
      year('base', { 'base-unit': 'minute', 'base-price': 0.1, 'contact-counts': 'opened' }),
    ).toBeCloseTo(12 * (5000 + 10_400 * (0.5 / 300 / (1 - Math.exp(-1 / 300)))), 4);
  });

  test('pay for idle time by the hour and the seat, and for nothing unused by the contact', () => {
    // Of 250 hours on duty 200 are work; eight seats are 256 hours on duty.
    expect(offer('paid').unused).toBeCloseTo(0.2 * 195_000, 4);
    expect(offer('scheduled').unused).toBeCloseTo(0.2 * 281.25 * 52 * 13, 4);
    expect(offer('productive').unused).toBeCloseTo(0.2 * 195_000, 4);
    expect(offer('seat').unused).toBeCloseTo((56 / 256) * 199_680, 4);
    expect(offer('contact').unused).toBe(0);
    expect(offer('minute').unused).toBe(0);
    // 8,000 calls are included; at 4,000 half of the fee is for nothing.
    expect(offer('bundle').unused).toBe(0);
    expect(offer('bundle', { volume: 4000 }).unused).toBeCloseTo(60_000, 4);
  });

  test('are cheapest by contact at half the volume, in the bundle at the likely one, with a base fee at twice it', () => {
    expect(answer().volumes).toEqual({ low: 5200, typical: 10_400, high: 20_800 });
    expect(answer().cheapest).toEqual({ low: 'contact', typical: 'bundle', high: 'base' });
    expect(offer('contact').slow).toBeCloseTo(93_600, 4);
    expect(offer('contact').busy).toBeCloseTo(374_400, 4);
  });
});

describe('terms of a contract', () => {
  test('a minimum tops the fee up, and what it tops up to is unused', () => {
    const least = offer('contact', { 'contact-min': 20_000 });
    expect(least.perYear.typical).toBeCloseTo(240_000, 4);
    expect(least.toppedUp).toBe(12);
    expect(least.unused).toBeCloseTo(12 * (20_000 - 15_600), 4);
    expect(year('paid', { 'hour-min': 30_000 })).toBeCloseTo(360_000, 4);
    expect(year('seat', { 'min-seats': 10 })).toBeCloseTo(10 * 2080 * 12, 4);
  });

  test('managing the provider comes on top of every offer alike', () => {
    expect(year('contact', { governance: 10 })).toBeCloseTo(187_200 * 1.1, 4);
    expect(year('seat', { governance: 10 })).toBeCloseTo(199_680 * 1.1, 4);
  });

  test('surcharges add up: 50 % on a fifth of the work at night, 100 % on a twentieth on holidays', () => {
    const extra = { 'night-surcharge': 50, 'night-share': 20, 'holiday-surcharge': 100, 'holiday-share': 5 };
    expect(year('contact', extra)).toBeCloseTo(187_200 * 1.15, 4);
  });

  test('a peak surcharge is paid in the months that reach the peak, and in no other', () => {
    // December has 230 of 1,330 contacts' weight: 230 against a mean of 110.8 is 207 %.
    const busy = { 'month-dec': 230, 'peak-surcharge': 30, 'peak-from': 200 };
    const contacts = 124_800 * (230 / 1330);
    expect(year('contact', busy)).toBeCloseTo(187_200 + 0.3 * 1.5 * contacts, 3);
    expect(year('contact', { ...busy, 'peak-from': 210 })).toBeCloseTo(187_200, 3);
  });
});

describe('a year with a December of twice the average', () => {
  // Eleven months of 1,000 ÷ 11 and one of 200 against an average of 100.
  const rest = 1000 / 11;
  const months = Object.fromEntries(
    'jan feb mar apr may jun jul aug sep oct nov'.split(' ').map((name) => [`month-${name}`, rest]),
  );
  const peak = { ...months, 'month-dec': 200 };

  test('costs the same by the contact, and by the paid hour where nobody waits on the line', () => {
    expect(year('contact', peak)).toBeCloseTo(187_200, 3);
    expect(year('paid', peak)).toBeCloseTo(195_000, 3);
  });

  test('pays seats for December all year, unless seats follow the months', () => {
    // 7.8125 × 2 = 15.6, sixteen seats; in the other months 7.1, eight.
    expect(year('seat', peak)).toBeCloseTo(16 * 2080 * 12, 4);
    expect(year('seat', { ...peak, 'seats-kept': 'month' })).toBeCloseTo(2080 * (11 * 8 + 16), 4);
  });

  test('has its worst month in December, and there the high volume is twice as dear', () => {
    expect(offer('contact', peak).worst).toMatchObject({ month: 11 });
    expect(offer('contact', peak).worst.amount).toBeCloseTo(31_200, 4);
    expect(offer('contact', peak).worst.busy).toBeCloseTo(62_400, 4);
    // Seats kept all year cost the same in every month.
    expect(offer('seat', peak).worst.amount).toBeCloseTo(16 * 2080, 4);
  });

  test('shows the contacts of every month, which add up to the year', () => {
    const { season } = answer(peak);
    expect(season.at(-1)).toBeCloseTo(20_800, 6);
    expect(season.reduce((sum, each) => sum + each, 0)).toBeCloseTo(124_800, 6);
  });
});

describe('offers', () => {
  test('are left out when switched off, and say what they lack when no price is known', () => {
    const { offers, lacking } = answer({ 'offer-paid': 'no', 'seat-price': undefined });
    expect(offers.map(({ id }) => id)).not.toContain('paid');
    expect(offers.map(({ id }) => id)).not.toContain('seat');
    expect(lacking).toEqual([
      { id: 'seat', names: ['seat-price'] },
      { id: 'pool', names: ['pool-rate'] },
    ]);
  });

  test('all switched off leave an answer that says so instead of none', () => {
    const off = Object.fromEntries(
      'paid scheduled productive seat pool contact minute bundle base'
        .split(' ')
        .map((id) => [`offer-${id}`, 'no']),
    );
    const none = answer(off);
    expect(none.offers).toEqual([]);
    expect(none.cheapest).toBeUndefined();
    expect(parts.curve(answersFor(off), 'USD')?.stretches).toEqual([]);
    expect(parts.worked(answersFor(off), 'USD')?.options).toEqual([]);
    expect(parts.turns(answersFor(off), 'USD')?.cheapest).toBeUndefined();
  });

  test('whose published price pays less for an hour of handling than that takes are for shorter work', () => {
    // A paid hour at 12, of which 80 % are on duty and 80 % of that busy, makes 12 ÷ 0.64 = 18.75 for an hour of handling,
    // and 18.75 × 5 minutes = 1.5625 a contact.
    const published = (price: number) => ({ 'contact-price': { low: price, typical: price, high: price } });
    const { short, leastPerHour, cheapest, cheapestAlike, shown } = answer(published(1.4));
    expect(leastPerHour).toBeCloseTo(18.75, 9);
    expect(short).toEqual(['contact']);
    expect(cheapest?.typical).toBe('contact');
    expect(cheapestAlike?.typical).toBe('bundle');
    expect(shown).toEqual(['bundle', 'base']);
    expect(answer(published(1.57)).short).toEqual([]);
    // The reader's own quote is hers to judge.
    expect(answer({ 'contact-price': 1.4 }).short).toEqual([]);
  });

  test('are set line against line: the cheapest two, or those chosen', () => {
    expect(answer().shown).toEqual(['bundle', 'base']);
    expect(answer({ 'bill-left': 'seat' }).shown).toEqual(['seat', 'bundle']);
    expect(answer({ 'bill-right': 'minute' }).shown).toEqual(['bundle', 'minute']);
    expect(answer({ 'bill-left': 'paid', 'bill-right': 'paid' }).shown).toEqual(['paid', 'bundle']);
    expect(answer({ 'bill-left': 'pool' }).shown).toEqual(['bundle', 'base']);
  });
});

describe('a published range', () => {
  test('leads to the cheap and the dear end of the year', () => {
    expect(offer('contact', { 'contact-price': { low: 1, typical: 1.5, high: 3 } }).perYear).toEqual({
      low: expect.closeTo(124_800, 4),
      typical: expect.closeTo(187_200, 4),
      high: expect.closeTo(374_400, 4),
    });
  });

  test('makes high occupancy, a large pool and a large bundle cheap, not dear', () => {
    const range = (low: number, typical: number, high: number) => ({ low, typical, high });
    const paid = offer('paid', { occupancy: range(70, 80, 90) }).perYear;
    expect(paid.low).toBeCloseTo(195_000 * (80 / 90), 3);
    const bundle = offer('bundle', { 'bundle-included': range(7000, 8000, 9000) }).perYear;
    expect(bundle.low).toBeLessThan(bundle.high);
  });
});

describe('zero contacts', () => {
  test('cost nothing by the contact, the fee in a bundle, and have no cost per contact', () => {
    const { offers } = answer({ volume: 0 });
    const at = (id: string) => offers.find((each) => each.id === id);
    expect(at('contact')?.perYear.typical).toBe(0);
    expect(at('bundle')?.perYear.typical).toBe(120_000);
    expect(at('bundle')?.unused).toBe(120_000);
    expect(at('paid')?.unused).toBe(0);
    expect(at('contact')?.perContact).toBeNull();
    expect(at('contact')?.perHourOfWork).toBeNull();
    expect(parts.curve(answersFor({ volume: 0 }), 'USD')?.volumes).toEqual([]);
  });
});

describe('the curve', () => {
  const found = parts.curve(answersFor(), 'USD');

  test('runs over forty volumes to twice the likely or beyond the high one', () => {
    expect(found?.volumes).toHaveLength(40);
    expect(found?.volumes.at(-1)).toBe(26_000);
    expect(found?.costs['contact']?.at(-1)).toBeCloseTo(26_000 * 1.5, 4);
  });

  test('is cheapest by the contact, then in the bundle, then with a base fee', () => {
    // 1.5 v = 10,000 + 2 (v − 8,000) where the bundle is used up: v = 12,000, beyond it dearer again. Before that the
    // bundle is cheaper from 10,000 ÷ 1.5 = 6,667 on; base fee and bundle meet at 5,000 + v = 2 v − 6,000: 11,000.
    const offers = found?.stretches.map(({ offer: id }) => id);
    expect(offers).toEqual(['contact', 'bundle', 'base']);
    expect(found?.stretches[0]?.to).toBeCloseTo(6667, -1);
    expect(found?.stretches[1]?.to).toBeCloseTo(11_000, -1);
  });
});

describe('what would change the decision', () => {
  test('is the price at which the second offer costs as much as the first', () => {
    const { cheapest, price } = parts.turns(answersFor(), 'USD') ?? {};
    // A base fee of 5,000 and 10,400 contacts at p cost the 14,800 of the bundle when p = 0.9423.
    expect(cheapest).toBe('bundle');
    expect(price).toMatchObject({ offer: 'base', input: 'base-price', from: 1 });
    expect(price?.to).toBeCloseTo(9800 / 10_400, 6);
  });

  test('is a term that moves one of the first two', () => {
    const { changes } = parts.turns(answersFor(), 'USD') ?? { changes: [] };
    // Of 10,400 contacts 7,280 are resolved: within the bundle of 8,000, and 5,000 + 7,280 with a base fee.
    const resolved = changes.filter(({ name }) => name === 'resolved');
    expect(resolved.map(({ offer: id, after }) => [id, Math.round(after)])).toEqual([
      ['bundle', 120_000],
      ['base', 147_360],
    ]);
    // An even year has no season to lose, and even seats no month to follow.
    expect(changes.map(({ name }) => name)).not.toContain('flat');
    expect(changes.map(({ name }) => name)).not.toContain('seats');
  });

  test('is a term that makes another offer the cheapest', () => {
    // Twice the contacts in December: sixteen seats all year are 345,600, eight and then sixteen 187,200; hours 195,000.
    const months = 'jan feb mar apr may jun jul aug sep oct nov'.split(' ').map((name) => `month-${name}`);
    const others = 'scheduled productive contact minute bundle base'.split(' ').map((id) => `offer-${id}`);
    const given = {
      ...Object.fromEntries(months.map((name) => [name, 1000 / 11])),
      ...Object.fromEntries(others.map((name) => [name, 'no'])),
      'month-dec': 200,
      'seat-price': 1800,
    };
    const { cheapest, changes } = parts.turns(answersFor(given), 'USD') ?? { changes: [] };
    expect(cheapest).toBe('paid');
    expect(changes.find(({ name }) => name === 'seats')).toMatchObject({
      offer: 'seat',
      before: expect.closeTo(345_600, 4),
      after: expect.closeTo(187_200, 4),
      cheapest: 'seat',
    });
  });
});

describe('what is explored', () => {
  const given = { 'contact-price': { low: 1, typical: 1.5, high: 3 } };
  const { inputs, amounts, of, decision } = explored(answersFor(given), 'USD');

  test('is the volume over the reader’s range, and every input that has one', () => {
    expect(inputs).toEqual([
      { name: 'volume', low: 5200, typical: 10_400, high: 20_800 },
      { name: 'contact-price', low: 1, typical: 1.5, high: 3 },
    ]);
  });

  test('is a year of every offer, and how much dearer the second is than the first', () => {
    expect([of, decision]).toEqual(['lead', 'lead']);
    const found = amounts({ volume: 10_400, 'contact-price': 1 });
    expect(found?.['contact']).toBeCloseTo(124_800, 4);
    expect(found?.['lead']).toBeCloseTo(184_800 - 177_600, 4);
  });
});

test.each([
  ['en', 'USD'],
  ['zh-cn', 'CNY'],
  ['ja', 'JPY'],
  ['ko', 'KRW'],
  ['tr', 'TRY'],
] as const)(
  'a reader of %s finds at least one priced offer, and a season of her market',
  (locale, currency) => {
    const answers = asServed(locale);
    const found = answerOf(answers, currency);
    expect(found?.offers.length).toBeGreaterThan(0);
    expect(answers['season']?.value).toBe(yearShapes.usual[String(answers['market']?.value)]);
    for (const { perYear } of found?.offers ?? []) {
      expect(perYear.low).toBeLessThanOrEqual(perYear.typical);
      expect(perYear.typical).toBeLessThanOrEqual(perYear.high);
    }
  },
);

test('every shape of the year has twelve months of 100 on average', () => {
  for (const months of Object.values(yearShapes.shapes)) {
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(1200);
  }
});

test('a Japanese bundle costs its calls at the published price in fixed plans', () => {
  const fee = asServed('ja')['bundle-fee']?.value;
  expect(fee).toMatchObject({ low: 500_000, typical: 750_000, high: 1_000_000 });
});

test('another season fills the months with its shape, and what is typed over stays', () => {
  const travel = asServed('en', { season: { text: 'travel' }, 'month-jan': { text: '300' } });
  expect(travel['month-jul']?.value).toMatchObject({ typical: 150 });
  expect(travel['month-jan']?.value).toMatchObject({ typical: 300 });
});
