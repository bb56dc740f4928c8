import { nameOf } from '../figures/names.ts';
import { figureText } from '../figures/text.ts';
import { fill } from '../i18n/fill.ts';
import { percent, time } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Point } from './judged.ts';

/** A point for or against a country, as a sentence. `slots`: the names of the country and of the reader's own. */
export function saidOf(
  point: Point,
  words: Strings['locations'],
  slots: Readonly<Record<'place' | 'home', string>>,
  locale: Locale,
): string {
  switch (point.kind) {
    case 'cheap':
    case 'dear':
      return fill(words.share, { ...slots, share: percent(point.share, locale) });
    case 'day':
      return fill(words.sayDay, { ...slots, hours: time(...point.hours, 'hour', locale) });
    case 'night':
      return point.hours[1] === 0
        ? fill(words.sayNoDay, slots)
        : fill(words.sayNight, { ...slots, hours: time(...point.hours, 'hour', locale) });
    case 'leaving':
    case 'currency': {
      const { measure } = nameOf(point.figure, locale);
      const told = point.kind === 'leaving' ? words.sayLeaving : words.sayCurrency;
      return fill(told, { measure, value: figureText(point.figure, locale) });
    }
    case 'home':
      return words.sayHome;
    case 'language':
      return fill(words.sayLanguage, slots);
    case 'foreign':
      return fill(words.sayForeign, slots);
    case 'published':
      return words.sayPublished;
    case 'unpublished':
      return words.sayUnpublished;
    case 'unpriced':
      return words.sayUnpriced;
  }
}
