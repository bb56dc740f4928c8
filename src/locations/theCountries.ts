import { book, rules } from '../figures/theBook.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type Country, countriesIn, isPriced, type PricedCountry, tellingIn } from './country.ts';
import { readPlaces } from './readPlaces.ts';

/** The countries of the site, those with a rate first, the cheapest before the others; read once, while pages are built. */
export const countries: readonly Country[] = countriesIn(
  book,
  readPlaces(process.cwd(), [...tellingIn(book).keys()]),
);

const priced = countries.filter(isPriced);

/** The country a reader of a language is taken to buy from. */
export function homeOf(locale: Locale): PricedCountry {
  const code = locales[locale].market.toLowerCase();
  const found = priced.find((country) => country.code === code);
  if (!found)
    throw new Error(`No country ${code}: src/i18n/locales.ts names a market without an hourly rate.`);
  return found;
}

/** Countries buyers buy from: the markets with defaults of their own. */
export const buyers: readonly PricedCountry[] = Object.keys(rules.defaults.markets).flatMap(
  (market) => priced.find(({ code }) => code === market) ?? [],
);

/** The day somebody last read the pages of the countries against their sources. */
export const REVIEWED = '2026-11-22';
