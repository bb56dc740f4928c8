import { type Locale, localeOf } from '~/i18n/locales.ts';
import dev from '../reference/queries-dev.json' with { type: 'json' };
import own from '../reference/queries-own.json' with { type: 'json' };
import { alike, places } from './topics.ts';

/** A query as readers type it, and the sections, under their language, of which one should be among the first three. */
export interface Wanted {
  readonly query: string;
  readonly addresses: readonly string[];
}

/** Every query of a language whose answer is on the site. */
export function queriesIn(locale: Locale): readonly Wanted[] {
  const told = dev
    .filter(({ lang }) => localeOf(lang) === locale)
    .map(({ q, topics }) => ({ query: q, addresses: topics.flatMap((topic) => places[topic] ?? []) }))
    .filter(({ addresses }) => addresses.length > 0);
  const asked = Object.entries(own[locale]).map(([query, addresses]) => ({ query, addresses }));
  return [...told, ...asked].map(({ query, addresses }) => ({
    query,
    addresses: [...new Set([...addresses, ...addresses.flatMap((address) => alike[address] ?? [])])],
  }));
}

/** Topics that have no place on the site. */
export const forgotten = dev.flatMap(({ topics }) => topics).filter((topic) => !(topic in places));
