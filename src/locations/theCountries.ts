import { book, rules } from '../figures/theBook.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type Country, countriesIn } from './country.ts';
import { readPlaces } from './readPlaces.ts';

const needed = [...book].filter(({ measure, place }) => measure === 'rate.hour' && /^[a-z]{2}$/.test(place));

/** The countries of the site, the cheapest first; read once, while pages are built. */
export const countries: readonly Country[] = countriesIn(
  book,
  readPlaces(
    process.cwd(),
    needed.map(({ place }) => place),
  ),
);

/** The country a reader of a language is taken to buy from. */
export function homeOf(locale: Locale): Country {
  const code = locales[locale].market.toLowerCase();
  const found = countries.find((country) => country.code === code);
  if (!found)
    throw new Error(`No country ${code}: src/i18n/locales.ts names a market without an hourly rate.`);
  return found;
}

/** Countries buyers buy from: the markets with defaults of their own. */
export const buyers: readonly Country[] = Object.keys(rules.defaults.markets).flatMap(
  (market) => countries.find(({ code }) => code === market) ?? [],
);

/** The day somebody last read the pages of the countries against their sources. */
export const REVIEWED = '2026-11-22';
