import names from '../../content/data/names.json' with { type: 'json' };
import { countryName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Figure } from './book.ts';

const measures: Readonly<Record<string, Readonly<Record<Locale, string>>>> = names.measures;
const vendors: Readonly<Record<string, string>> = names.vendors;

/** What is measured, in the reader's language: `rate.hour` is "Price of an outsourced agent-hour". */
function measureName(measure: string, locale: Locale): string {
  const found = measures[measure];
  if (!found)
    throw new Error(`content/data/names.json has no name for "${measure}". Add it in five languages.`);
  return found[locale];
}

/** Where a figure holds: a country, a tier, a channel, a region, a product, or the world. */
export function placeName(place: string, locale: Locale): string {
  const { places, worldwide } = stringsFor(locale).figures;
  if (place === 'world') return worldwide;
  if (place in vendors) return vendors[place] ?? place;
  if (place in places) return places[place as keyof typeof places];
  if (/^[a-z]{2}$/.test(place)) return countryName(place, locale);
  throw new Error(
    `"${place}" has no name: add it to names.json (vendors) or to the strings (figures.places).`,
  );
}

/** A figure named in full: what is measured, and where. */
export const nameOf = ({ measure, place }: Pick<Figure, 'measure' | 'place'>, locale: Locale) => ({
  measure: measureName(measure, locale),
  place: placeName(place, locale),
});
