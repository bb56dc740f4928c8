import { fill } from '../i18n/fill.ts';
import { date, list } from '../i18n/format.ts';
import { joined } from '../i18n/joined.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/strings.ts';
import type { PlaceEntry } from '../schemas/places.ts';

type Published = NonNullable<PlaceEntry['law']>;

const link = ({ name, called, url }: Published, locale: Locale) =>
  `<a rel="external" href="${url.replaceAll('&', '&amp;')}">${(called?.[locale] ?? name).replaceAll('&', '&amp;')}</a>`;

/** What is said of a country's law on personal data, as HTML: the law itself, or that none was found, and by whom. */
export function lawOf(
  { law, noLaw }: Pick<PlaceEntry, 'law' | 'noLaw'>,
  words: Strings['locations'],
  locale: Locale,
): string {
  if (law) return fill(words.law, { law: link(law, locale) });
  if (!noLaw) return joined([words.noSource, words.askLaw], locale);
  const { kind, laws, saidBy, looked } = noLaw;
  const links = (all: readonly Published[]) =>
    list(
      all.map((one) => link(one, locale)),
      locale,
    );
  const slots = { by: links(saidBy), laws: links(laws), date: date(new Date(looked), locale) };
  const said =
    kind === 'federal'
      ? words.noFederalLaw
      : joined([words.noLaw, laws.length > 0 && words.partOfLaw], locale);
  return fill(joined([said, words.looked, words.askLaw], locale), slots);
}
