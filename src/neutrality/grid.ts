import { type DefaultsData, defaultsOf } from '~/calculators/defaultsOf.ts';
import { scenarioOf } from '~/calculators/quick-estimate/scenarioOf.ts';
import type { End, Values } from '~/calculators/values.ts';
import type { Default } from '~/form/question.ts';
import { evaluate } from '~/model/evaluate.ts';

/** A situation of a buyer, and what a month of it costs on either side, in the market's currency. */
export interface Cell {
  readonly market: string;
  /** Where the provider works. */
  readonly place: string;
  readonly billing: (typeof axes.billing)[number];
  readonly volume: number;
  readonly hours: number;
  /** Which end of the published handle times, of the market's pay and of the provider's price. */
  readonly handling: End;
  readonly pay: End;
  readonly price: End;
  readonly own: number;
  readonly provider: number;
}

const ends = ['low', 'typical', 'high'] as const;

/**
 * The axes: contacts a month, opening hours a week, and the ends of published handle times, pay and prices. Everything
 * else stands at its typical default. A provider works in the buyer's country, and where buyers of that country usually
 * look first. Published prices per contact buy other services, often only taking messages; they are left out.
 */
export const axes = {
  billing: ['hour', 'seat', 'minute'],
  volume: [1_000, 5_000, 20_000],
  hours: [50, 168],
  handling: ends,
  pay: ends,
  price: ends,
} as const;

const priceOf = { hour: 'rate', seat: 'seat-price', minute: 'minute-price' } as const;
const times = ['phone-time', 'chat-time', 'email-time', 'social-time'];

/** Ends of a default that differ; a single printed value is tried once. */
const differing = (value: Default): readonly End[] =>
  value.low === value.high ? ['typical'] : ends.filter((end, i) => i === 1 || value[end] !== value.typical);

/** Every cell of the grid, evaluated, for the markets and prices of the dataset. */
export function gridOf(data: DefaultsData): Cell[] {
  return Object.entries(data.markets).flatMap(([market, home]) =>
    [...new Set(['onshore', home.where])].flatMap((where) => {
      const found = defaultsOf({ market, where }, data);
      const number = (name: string) => {
        const value = found[name];
        return typeof value === 'object' ? value : undefined;
      };
      const typical: Values = Object.fromEntries(
        Object.keys(found).flatMap((name) => {
          const value = number(name);
          return value ? [[name, value.typical]] : [];
        }),
      );
      const pay = number('pay');
      return axes.billing.flatMap((billing) => {
        const price = number(priceOf[billing]);
        if (!pay || !price) return [];
        const cell = (volume: number, hours: number, handling: End, paid: End, charged: End): Cell => {
          const values: Values = {
            ...typical,
            volume,
            hours,
            pay: pay[paid],
            ...Object.fromEntries(times.map((name) => [name, number(name)?.[handling]])),
            ...{ rate: undefined, 'seat-price': undefined, 'contact-price': undefined },
            'minute-price': undefined,
            [priceOf[billing]]: price[charged],
          };
          const result = evaluate(scenarioOf(values, home.currency.toUpperCase(), 1));
          if (!result.ok) throw new Error(`${market} ${where} ${billing}: ${JSON.stringify(result.errors)}`);
          const total = (id: string) => result.options[id]?.totals.grandTotal ?? Number.NaN;
          return {
            ...{ market, place: where, billing, volume, hours, handling },
            ...{ pay: paid, price: charged, own: total('own'), provider: total(billing) },
          };
        };
        return axes.volume.flatMap((volume) =>
          axes.hours.flatMap((hours) =>
            axes.handling.flatMap((handling) =>
              differing(pay).flatMap((paid) =>
                differing(price).map((charged) => cell(volume, hours, handling, paid, charged)),
              ),
            ),
          ),
        );
      });
    }),
  );
}

/** In how many cells each side is the cheaper one. */
export interface Count {
  readonly cells: number;
  readonly own: number;
  readonly provider: number;
}

export const count = (cells: readonly Cell[]): Count => ({
  cells: cells.length,
  own: cells.filter(({ own, provider }) => own < provider).length,
  provider: cells.filter(({ own, provider }) => provider < own).length,
});

/** The count of each market. */
export const byMarket = (cells: readonly Cell[]): Readonly<Record<string, Count>> =>
  Object.fromEntries(
    [...new Set(cells.map(({ market }) => market))].map((name) => [
      name,
      count(cells.filter(({ market }) => market === name)),
    ]),
  );

/** The market in which one side is cheaper most often, and which. */
export function leastEven(cells: readonly Cell[]): {
  readonly market: string;
  readonly side: 'own' | 'provider';
  readonly count: Count;
} {
  const share = ({ cells: all, own, provider }: Count) => Math.max(own, provider) / all;
  const [first] = Object.entries(byMarket(cells)).sort(([, a], [, b]) => share(b) - share(a));
  if (!first) throw new Error('The grid has no cells: no market has both a pay and a price.');
  const [market, found] = first;
  return { market, side: found.own > found.provider ? 'own' : 'provider', count: found };
}
