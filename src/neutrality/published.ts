import { axes, byMarket, type Cell, count } from './grid.ts';

const columns = [
  'market',
  'place',
  'billing',
  'volume',
  'hours',
  'handling',
  'pay',
  'price',
  'own',
  'provider',
] as const;

/** The grid as it is published: its axes, how often each side is cheaper, and every cell with its two bills. */
export const published = (
  cells: readonly Cell[],
  site: string,
  currencies: Readonly<Record<string, string>>,
) => ({
  title: 'Which side is cheaper? The grid of the Support Cost Guide',
  license: 'CC BY 4.0',
  method: new URL('/en/about/#who-makes-it', site).href,
  says: {
    market: 'country of the buyer',
    place: 'where the provider works: onshore is the same country',
    billing:
      'what the provider bills: an hour of an agent, a month of an agent (seat), or a minute of a contact',
    volume: 'contacts a month',
    hours: 'opening hours a week',
    handling: 'which end of the published handle times',
    pay: 'which end of the published pay in the market',
    price: 'which end of the published price of the provider',
    own: 'a month of the own team, in the currency of the market',
    provider: 'a month of the provider, with managing it, in the currency of the market',
  },
  otherwise: 'every other input stands at the typical default of the quick estimate',
  currencies,
  axes,
  cheaper: { all: count(cells), ...byMarket(cells) },
  columns,
  rows: cells.map((cell) =>
    columns.map((column) => {
      const value = cell[column];
      return column === 'own' || column === 'provider' ? Number(Number(value).toPrecision(6)) : value;
    }),
  ),
});
