import type { Book, Figure } from '../figures/book.ts';
import { tripleOf } from '../figures/resolve.ts';
import type { PlaceEntry } from '../schemas/places.ts';
import { ahead } from './sharedHours.ts';

interface Placed extends PlaceEntry {
  /** ISO code in lower case. */
  readonly code: string;
}

/** A country with an hourly rate. */
export interface PricedCountry extends Placed {
  readonly rate: Figure;
  readonly held?: undefined;
  /** The rate in the middle of its range, US dollars an agent-hour. */
  readonly middle: number;
}

/** A country without one, of which less is known. */
export interface UnpricedCountry extends Placed {
  readonly rate?: undefined;
  /** The most telling amount that is known: a seller's table, what an agent-month costs, or the pay. */
  readonly held: Figure;
}

export type Country = PricedCountry | UnpricedCountry;

/** What gives a country a page, the most telling first: a rate, a price of an agent-month, a pay, each in money. */
const TELLING = [/^rate\.hour$/, /^rate\./, /^price\.agent-month/, /^wage\./];

const tellingAt = ({ measure, unit }: Figure) =>
  /^[A-Z]{3}\//.test(unit) ? TELLING.findIndex((topic) => topic.test(measure)) : -1;

/** The most telling amount of every country that has a rate, a price of an agent-month or a pay, by its code. */
export function tellingIn(book: Book): ReadonlyMap<string, Figure> {
  const found = [...book].filter((figure) => /^[a-z]{2}$/.test(figure.place) && tellingAt(figure) >= 0);
  const most = (figures: readonly Figure[]) =>
    figures.reduce((best, next) => (tellingAt(next) < tellingAt(best) ? next : best));
  return new Map([...Map.groupBy(found, ({ place }) => place)].map(([code, own]) => [code, most(own)]));
}

export const isPriced = (country: Country): country is PricedCountry => country.rate !== undefined;

/** Every country with a page: those with an hourly rate, the cheapest first, then the others by code. */
export function countriesIn(book: Book, places: Readonly<Record<string, PlaceEntry>>): readonly Country[] {
  const telling = tellingIn(book);
  const all = Object.entries(places).flatMap(([code, place]): readonly Country[] => {
    const figure = telling.get(code);
    if (!figure) return [];
    return figure.measure === 'rate.hour'
      ? [{ ...place, code, rate: figure, middle: tripleOf(figure).typical }]
      : [{ ...place, code, held: figure }];
  });
  return [
    ...all.filter(isPriced).sort((a, b) => a.middle - b.middle),
    ...all.filter((country) => !isPriced(country)).sort((a, b) => a.code.localeCompare(b.code)),
  ];
}

/**
 * Countries with a rate whose clocks differ by at most three hours: those with the nearest rates first, or the nearest
 * clocks where the country itself has no rate.
 */
export function alternativesTo(
  country: Country,
  all: readonly Country[],
  at: Date,
): readonly PricedCountry[] {
  const apart = ({ zone }: Country) => Math.abs(ahead(zone, country.zone, at));
  const distance = (other: PricedCountry) =>
    isPriced(country) ? Math.abs(Math.log(other.middle / country.middle)) : apart(other);
  return all
    .filter(isPriced)
    .filter((other) => other.code !== country.code && apart(other) <= 3)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
}
