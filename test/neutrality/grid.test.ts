import { expect, test } from 'vitest';
import { question } from '~/calculators/quick-estimate/question.ts';
import { standings } from '~/calculators/standings.ts';
import { readRules } from '~/figures/readRules.ts';
import { byMarket, count, gridOf, leastEven } from '~/neutrality/grid.ts';
import { published } from '~/neutrality/published.ts';

const names = question.inputs.map(({ name }) => name);
const cells = gridOf(standings(names, readRules(process.cwd()), 'en'));
const all = count(cells);
const markets = Object.entries(byMarket(cells));

test('over the whole grid neither side is always cheaper', () => {
  console.log(
    ['all', ...markets.map(([market]) => market)]
      .map((name, i) => {
        const { cells: of, own, provider } = markets[i - 1]?.[1] ?? all;
        return `${name}: own team cheaper in ${own}, provider in ${provider} of ${of}`;
      })
      .join('\n'),
  );
  expect(all.cells).toBeGreaterThanOrEqual(500);
  expect(all.own + all.provider).toBe(all.cells);
  // each side wins at least a quarter of the grid
  expect(all.own).toBeGreaterThan(all.cells / 4);
  expect(all.provider).toBeGreaterThan(all.cells / 4);
});

test.each(markets)('in %s, too, each side is cheaper somewhere', (_, { own, provider }) => {
  expect(own).toBeGreaterThan(0);
  expect(provider).toBeGreaterThan(0);
});

test('every market with defaults is on the grid', () => {
  expect(markets.map(([market]) => market)).toEqual(['us', 'gb', 'de', 'cn', 'jp', 'kr', 'tr']);
});

test('dearer pay never makes the own team cheaper, nor a dearer price the provider', () => {
  const at = new Map(cells.map((cell) => [key(cell, cell.pay, cell.price), cell]));
  for (const cell of cells) {
    const payHigh = at.get(key(cell, 'high', cell.price));
    const priceHigh = at.get(key(cell, cell.pay, 'high'));
    if (payHigh) expect(payHigh.own).toBeGreaterThanOrEqual(cell.own);
    if (priceHigh) expect(priceHigh.provider).toBeGreaterThanOrEqual(cell.provider);
  }
  function key(cell: (typeof cells)[number], pay: string, price: string): string {
    const { market, place, billing, volume, hours, handling } = cell;
    return [market, place, billing, volume, hours, handling, pay, price].join(' ');
  }
});

test('the least even market is the one where one side is cheaper in the largest part of its cells', () => {
  const cell = (market: string, own: number, provider: number) =>
    ({ market, own, provider }) as (typeof cells)[number];
  const few = [cell('jp', 1, 2), cell('jp', 1, 2), cell('jp', 3, 2), cell('tr', 1, 2), cell('tr', 2, 1)];
  expect(leastEven(few)).toEqual({
    market: 'jp',
    side: 'own',
    count: { cells: 3, own: 2, provider: 1 },
  });
  expect(() => leastEven([])).toThrow('no cells');
});

test('what is published can be counted again by whoever reads it', () => {
  const { columns, rows, cheaper, currencies } = published(cells, 'https://example.org', { us: 'USD' });
  const own = columns.indexOf('own');
  const provider = columns.indexOf('provider');
  expect(rows).toHaveLength(cheaper.all.cells);
  expect(rows.filter((row) => Number(row[own]) < Number(row[provider]))).toHaveLength(cheaper.all.own);
  expect(currencies).toEqual({ us: 'USD' });
});
