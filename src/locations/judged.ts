import type { Book, Figure } from '../figures/book.ts';
import { isPublished } from '../figures/isPublished.ts';
import { tripleOf } from '../figures/resolve.ts';
import { type Country, isPriced, type PricedCountry } from './country.ts';

/** What speaks for a country or against it, as seen from a reader's own. */
export type Point =
  | { readonly kind: 'cheap' | 'dear'; readonly share: number }
  | { readonly kind: 'home' | 'language' | 'foreign' | 'published' | 'unpublished' | 'unpriced' }
  | { readonly kind: 'day' | 'night'; readonly hours: readonly [low: number, high: number] }
  | { readonly kind: 'leaving' | 'currency'; readonly figure: Figure };

/** Measures of how many agents leave in a year, the most telling first. */
const LEAVING = ['attrition.outsourced', 'attrition.year', 'attrition.voluntary'];

const first = (book: Book, code: string, measures: readonly string[]) => {
  const id = measures.map((measure) => `${code}.${measure}`).find((each) => book.has(each));
  return id === undefined ? undefined : book.figure(id);
};

/**
 * The points of a country for a reader at `home`, good ones and bad ones. The lines between them are ours: a rate under
 * two thirds of that at home, six and three shared hours, forty percent who leave, eight percent a year of a currency.
 */
export function judged(
  country: Country,
  home: PricedCountry,
  hours: readonly [low: number, high: number],
  book: Book,
): { readonly good: readonly Point[]; readonly bad: readonly Point[] } {
  const good: Point[] = [];
  const bad: Point[] = [];
  const abroad = country.code !== home.code;
  const share = isPriced(country) ? country.middle / home.middle : undefined;
  if (!abroad) good.push({ kind: 'home' });
  else if (share !== undefined && share <= 2 / 3) good.push({ kind: 'cheap', share });
  else if (share !== undefined && share > 1) bad.push({ kind: 'dear', share });
  if (abroad) {
    const spoken = [...country.official, ...(country.also ?? [])];
    const common = home.official.some((language) => spoken.includes(language));
    (common ? good : bad).push({ kind: common ? 'language' : 'foreign' });
    if (hours[0] >= 6) good.push({ kind: 'day', hours });
    else if (hours[1] <= 3) bad.push({ kind: 'night', hours });
  }
  if (!isPriced(country)) bad.push({ kind: 'unpriced' });
  else if (isPublished(country.rate)) good.push({ kind: 'published' });
  else bad.push({ kind: 'unpublished' });
  const leaving = first(book, country.code, LEAVING);
  if (leaving && tripleOf(leaving).typical >= 40) bad.push({ kind: 'leaving', figure: leaving });
  const currency = first(book, country.code, ['fx.volatility']);
  if (abroad && currency && tripleOf(currency).typical >= 8) bad.push({ kind: 'currency', figure: currency });
  return { good, bad };
}
