import { countryName } from '../i18n/format.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { Country } from './country.ts';

/** The part of the world a time zone names, by its code of the United Nations; `Intl` has a name for each. */
const CONTINENTS = { America: '019', Europe: '150', Africa: '002', Asia: '142', Australia: '009' } as const;
type Continent = keyof typeof CONTINENTS;

const isContinent = (name: string): name is Continent => name in CONTINENTS;

/** A part of the world and the countries of it, named and sorted as readers of a language do. */
export interface Group {
  readonly name: string;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

/** Countries by part of the world; none is left out. */
export function byContinent(
  countries: readonly Pick<Country, 'code' | 'zone'>[],
  locale: Locale,
): readonly Group[] {
  const { tag } = locales[locale];
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const { compare } = new Intl.Collator(tag);
  const groups = Map.groupBy(countries, ({ zone }) => zone.split('/')[0] ?? '');
  const stray = [...groups.keys()].find((name) => !isContinent(name));
  if (stray !== undefined)
    throw new Error(`No part of the world is known for time zones in ${stray}/: add it to byContinent.ts.`);
  return (Object.keys(CONTINENTS) as Continent[])
    .filter((continent) => groups.has(continent))
    .map((continent) => ({
      name: regions.of(CONTINENTS[continent]) ?? continent,
      countries: (groups.get(continent) ?? [])
        .map(({ code }) => ({ code, name: countryName(code, locale) }))
        .sort((a, b) => compare(a.name, b.name)),
    }));
}
