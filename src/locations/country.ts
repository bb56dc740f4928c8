import type { Book, Figure } from '../figures/book.ts';
import { tripleOf } from '../figures/resolve.ts';
import type { PlaceEntry } from '../schemas/places.ts';
import { ahead } from './sharedHours.ts';

/** A country with an hourly rate. */
export interface Country extends PlaceEntry {
  /** ISO code in lower case. */
  readonly code: string;
  readonly rate: Figure;
  /** The rate in the middle of its range, US dollars an agent-hour. */
  readonly middle: number;
}

/** Every country with an hourly rate, the cheapest first. */
export function countriesIn(book: Book, places: Readonly<Record<string, PlaceEntry>>): readonly Country[] {
  return Object.entries(places)
    .filter(([code]) => book.has(`${code}.rate.hour`))
    .map(([code, place]) => {
      const rate = book.figure(`${code}.rate.hour`);
      return { ...place, code, rate, middle: tripleOf(rate).typical };
    })
    .sort((a, b) => a.middle - b.middle);
}

/** Countries whose clocks differ by at most three hours, those with the nearest rates first. */
export function alternativesTo(country: Country, all: readonly Country[], at: Date): readonly Country[] {
  const distance = ({ middle }: Country) => Math.abs(Math.log(middle / country.middle));
  return all
    .filter((other) => other.code !== country.code && Math.abs(ahead(other.zone, country.zone, at)) <= 3)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
}
