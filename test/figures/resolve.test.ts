import { expect, test } from 'vitest';
import { BookProblems } from '~/figures/book.ts';
import { toUnit } from '~/figures/convert.ts';
import { inCurrency, ratesOf } from '~/figures/fx.ts';
import { readBook } from '~/figures/readBook.ts';
import { parseRules, readRules } from '~/figures/readRules.ts';
import { type Default, locationsOf, resolveDefaults, tripleOf } from '~/figures/resolve.ts';
import { effectiveAht } from '~/model/effectiveAht.ts';
import { questions } from './quickEstimatePaths.ts';

const rules = readRules('.');
const markets = Object.keys(rules.defaults.markets);
const at = (market: string, location = 'onshore') => resolveDefaults({ market, location }, rules);
const field = (market: string, path: string, location?: string): Default => {
  const found = at(market, location)[path];
  if (!found) throw new Error(`no default for ${path}`);
  return found;
};

test.each(markets)(
  'in %s every field of the quick estimate stands on a figure or says that it does not',
  (market) => {
    const found = at(market, 'offshore');
    expect(questions.filter((path) => !(path in found))).toEqual([]);
    for (const path of questions) expect(found[path]?.kind, path).toMatch(/^(figure|assumption|example)$/);
  },
);

test.each(markets)(
  'no wage, contribution or agent-month price in %s comes from another country',
  (market) => {
    const own = ['inHouse.wagePerHour', 'inHouse.onCostRate', 'provider.scheme.perAgentMonth.price'];
    for (const path of own) {
      const found = field(market, path);
      if (found.kind === 'figure') expect(found.place).toBe(market);
    }
  },
);

test.each(markets)('low, typical and high of every default in %s stand in order and are finite', (market) => {
  for (const location of locationsOf(rules.book)) {
    for (const [path, one] of Object.entries(at(market, location))) {
      if (one.kind === 'missing') continue;
      expect([one.low, one.typical, one.high].every(Number.isFinite), path).toBe(true);
      expect(one.low <= one.typical && one.typical <= one.high, path).toBe(true);
    }
  }
});

test('a default that nobody published says so with a reason, and never wears a source', () => {
  expect(field('us', 'inHouse.paidHoursPerWeek')).toEqual({
    kind: 'assumption',
    unit: 'hours',
    reason: 'fullTimeWeek',
    low: 40,
    typical: 40,
    high: 40,
    conversion: [],
  });
  expect(field('gb', 'inHouse.onCostRate').kind).toBe('example');
  expect(field('us', 'demand.channels.social.ahtSec').kind).toBe('example');
});

test('no per-contact price is published for Germany, and none is made up', () => {
  expect(field('de', 'provider.scheme.perContact.price')).toEqual({ kind: 'missing', unit: 'money/contact' });
});

test('a Chinese monthly wage becomes hourly so that a month costs the month’s wage', () => {
  const wage = field('cn', 'inHouse.wagePerHour');
  // 4,127 and 4,503 yuan ÷ (40 × 52 ÷ 12 = 173.33 hours) = 23.81 and 25.98; the middle, 4,315, is 24.89
  expect(wage).toMatchObject({ figureId: 'cn.wage.month', currency: 'CNY', rule: 'midpoint' });
  expect(wage.kind === 'figure' && [wage.low, wage.typical, wage.high].map((x) => x.toFixed(2))).toEqual([
    '23.81',
    '24.89',
    '25.98',
  ]);
  expect(wage.kind === 'figure' && wage.conversion).toEqual([
    { kind: 'divide', factor: (40 * 52) / 12, why: 'hoursPerMonth' },
  ]);
});

test('a Turkish wage is the minimum wage raised by what agents get above it, and is only weak evidence', () => {
  const wage = field('tr', 'inHouse.wagePerHour');
  // 26,005.50 × 1.25 ÷ 173.33 = 187.54 lira
  expect(wage.kind === 'figure' && wage.typical).toBeCloseTo(187.54, 2);
  expect(wage).toMatchObject({ confidence: 'low', stands: 'derived', figureId: 'tr.wage.minimum-month' });
});

test('a chat of 12 minutes with three open at once is 10 minutes handled alone', () => {
  const chat = field('us', 'demand.channels.chat.ahtSec');
  expect(chat.kind === 'figure' && chat.typical).toBeCloseTo(600, 9);
  expect(chat).toMatchObject({ confidence: 'medium', basis: 'session' });
});

test('Korean on-costs count the severance month as well', () => {
  const onCost = field('kr', 'inHouse.onCostRate');
  // (10.46 + 8.33) % and (10.6 + 8.33) %
  expect(onCost.kind === 'figure' && onCost.low).toBeCloseTo(0.1879, 9);
  expect(onCost.kind === 'figure' && onCost.high).toBeCloseTo(0.1893, 9);
});

test('onshore is the buyer’s own country, nearshore the region nearby, a country itself', () => {
  const rate = 'provider.scheme.perHour.price';
  expect(field('kr', rate, 'onshore')).toMatchObject({ figureId: 'kr.rate.hour', tax: 'incl' });
  expect(field('us', rate, 'nearshore')).toMatchObject({ figureId: 'nearshore.rate.hour' });
  expect(field('de', rate, 'nearshore')).toMatchObject({ figureId: 'region-eastern-europe.rate.hour' });
  expect(field('de', rate, 'ph')).toMatchObject({ figureId: 'ph.rate.hour', low: 8, typical: 11, high: 14 });
  expect(field('jp', rate, 'onshore')).toMatchObject({
    stands: 'derived',
    confidence: 'low',
    rule: 'midpoint',
  });
});

test('a price in dollars becomes euros at the dated rate, which is shown', () => {
  const price = field('de', 'provider.scheme.perHour.price', 'ph');
  if (price.kind !== 'figure') throw new Error('a figure was expected');
  const euros = inCurrency(price, 'EUR', ratesOf(rules.book));
  // 11 dollars × 0.8684
  expect(euros.typical).toBeCloseTo(9.5524, 9);
  expect(euros.conversion.at(-1)).toEqual({
    kind: 'currency',
    from: 'USD',
    to: 'EUR',
    rate: 0.8684,
    date: '2026-06',
  });
});

test('between two currencies the older of both dates is shown', () => {
  const lira = { low: 43.63, typical: 43.63, high: 43.63, currency: 'TRY', conversion: [] };
  const euros = inCurrency(lira, 'EUR', ratesOf(rules.book));
  expect(euros.typical).toBeCloseTo(0.8684, 9);
  expect(euros.conversion.at(-1)).toMatchObject({ date: '2026-02' });
});

test('every currency a reader may choose has a dated rate', async () => {
  const { currencies } = await import('~/i18n/format.ts');
  const rates = ratesOf(readBook('.'));
  expect(currencies.filter((currency) => currency !== 'USD' && !rates[currency]?.date)).toEqual([]);
});

test('a default that names no figure and no assumption is refused with its line', () => {
  const bad = {
    defaults: `{
  "markets": {},
  "paths": {
    "inHouse.shrinkage": { "unit": "share", "candidates": ["world.operations.shrink"] },
    "inHouse.overheadRate": { "unit": "share", "otherwise": "overhed" }
  }
}`,
    assumptions:
      '{ "overhead": { "label": "assumption", "low": 0, "typical": 0.1, "high": 0.2, "reason": "x" } }',
  };
  const problems = () => parseRules(bad, rules.book);
  expect(problems).toThrow(BookProblems);
  expect(problems).toThrow(
    'content/data/defaults.json:4 inHouse.shrinkage: there is no figure "world.operations.shrink". Did you mean "world.operations.shrinkage"?',
  );
  expect(problems).toThrow(
    'defaults.json:5 inHouse.overheadRate: there is no assumption "overhed". Did you mean "overhead"?',
  );
});

test('the matrix of markets and fields: how many defaults stand on figures of the place, elsewhere, or on us', () => {
  const rows = markets.map((market) => {
    const all = Object.values(at(market));
    const own = all.filter((one) => one.kind === 'figure' && one.place === market).length;
    const figures = all.filter(({ kind }) => kind === 'figure').length;
    const ours = all.filter(({ kind }) => kind === 'assumption' || kind === 'example').length;
    return { market, own, elsewhere: figures - own, ours, missing: all.length - figures - ours };
  });
  console.table(rows);
  for (const { market, own } of rows) expect(own, market).toBeGreaterThanOrEqual(2);
});

test('three chats at once are converted with the same table the model staffs by', () => {
  const step = (concurrency: number) => {
    const chat = rules.book.figure('chat.operations.handle-time');
    return toUnit(tripleOf(chat), chat, 'seconds', { paidHours: 40, concurrency }).value.typical;
  };
  // Staffing a chat of the converted length with c open gives back the session's share of an agent.
  for (const concurrency of [1, 2, 3, 4, 5]) {
    expect(effectiveAht(step(concurrency), concurrency)).toBeCloseTo((12 * 60) / concurrency, 9);
  }
});
