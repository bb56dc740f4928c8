import { type BillWords, billWords } from '~/components/bill/words.ts';
import { placeName } from '~/figures/names.ts';
import { rules } from '~/figures/theBook.ts';
import { fill } from '~/i18n/fill.ts';
import { countryName } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import { type Strings, stringsFor } from '~/i18n/strings.ts';
import { places } from '../asked/places.ts';
import { type CommonKit, commonKit } from '../commonKit.ts';
import { question } from './question.ts';

/** The parts of a price that are told apart in every split. */
export type SplitPart = 'pay' | 'management' | 'place' | 'idle' | 'margin';

/** How somebody else says a price is split: shares in per cent by part, and where that can be read. */
export interface Split {
  readonly label: string;
  readonly shares: Readonly<Partial<Record<SplitPart, number>>>;
  readonly source: { readonly title: string; readonly href: string; readonly lang: string };
}

/** Everything the fair rate is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly fairRate: Strings['fairRate'];
    readonly chart: Strings['chart'];
    readonly bill: BillWords;
  };
  readonly splits: readonly Split[];
  /** Countries whose usual rate nobody published: it is derived from wages, or that of the whole region. */
  readonly derived: readonly string[];
}

/** Published splits of a price: which figures make which part. */
const published = {
  provider: {
    pay: ['ph.cost-breakdown.agent-pay'],
    management: ['ph.cost-breakdown.management', 'ph.cost-breakdown.support-staff'],
    place: ['ph.cost-breakdown.facilities-technology', 'ph.cost-breakdown.telecom'],
    margin: ['ph.cost-breakdown.margin'],
  },
  budget: {
    pay: ['kr.cost-breakdown.direct-pay'],
    management: ['kr.cost-breakdown.administration'],
    margin: ['kr.cost-breakdown.margin'],
  },
  books: {
    pay: ['kr.cost-breakdown.books-labor'],
    place: ['kr.cost-breakdown.books-expenses'],
    margin: ['kr.cost-breakdown.books-margin'],
  },
} as const satisfies Record<string, Partial<Record<SplitPart, readonly string[]>>>;

function splitsIn(locale: Locale, words: Strings['fairRate']['splits']): readonly Split[] {
  const { book } = rules;
  return Object.entries(published).map(([name, parts]) => {
    const { place, year, sources } = book.figure(parts.margin[0]);
    const [source] = sources;
    if (!source) throw new RangeError(`The split "${name}" has no source.`);
    return {
      label: fill(words[name as keyof typeof published], { place: placeName(place, locale), year }),
      shares: Object.fromEntries(
        Object.entries(parts).map(([part, ids]) => [
          part,
          (ids as readonly string[]).reduce((sum, id) => sum + (book.figure(id).typical ?? 0), 0),
        ]),
      ),
      source: { title: source.title, href: source.url, lang: source.language },
    };
  });
}

/** Everything the fair rate is drawn from in one language: words, places, defaults with their sources, published splits. */
export function kitOf(locale: Locale): Kit {
  const strings = stringsFor(locale);
  const { fairRate, chart, units } = strings;
  const byName = new Intl.Collator(locales[locale].tag);
  const sites = [
    ...places.map((code) => [code, countryName(code, locale)] as const),
    ...Object.entries(fairRate.cities),
  ].sort(([, a], [, b]) => byName.compare(a, b));
  const kit = commonKit(locale, 'fair-rate', question, {
    groups: fairRate.groups,
    choices: { country: sites, other: sites },
  });
  return {
    ...kit,
    // What a quote says is the reader's alone: what is usual stands in a field of its own.
    data: { ...kit.data, places: {} },
    words: {
      ...kit.words,
      result: { ...kit.words.result, ...fairRate.panel },
      hints: { ...kit.words.hints, rate: fairRate.hints.rate, 'seat-price': fairRate.hints.seat },
      fairRate,
      chart,
      bill: {
        ...billWords(strings, []),
        units: {
          hours: units.hours,
          'hours/week': units['hours/week'],
          'money/hour': units['money/hour'],
          'fte/role': units['fte/role'],
        },
      },
    },
    splits: splitsIn(locale, fairRate.splits),
    derived: places.filter((place) =>
      ['derived', 'regional'].includes(rules.book.figure(`${place}.rate.hour`).stands),
    ),
  };
}
