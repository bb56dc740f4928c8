import { type BillWords, billWords } from '~/components/bill/words.ts';
import { answersOf } from '~/form/answers.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type Strings, stringsFor } from '~/i18n/strings.ts';
import { asked } from '../asked.ts';
import { type CommonKit, commonKit, tierNames } from '../commonKit.ts';
import { defaultsOf } from '../defaultsOf.ts';
import { question } from './question.ts';
import { workedOf } from './workedOf.ts';

/** Everything the comparison is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly total: Strings['totalCost'];
    readonly chart: Strings['chart'];
    readonly bill: BillWords;
    readonly units: Pick<Strings['units'], 'fte' | 'months'>;
    readonly channels: Strings['quickEstimate']['channels'];
    /** Short names of the tiers, as they stand in a sentence. */
    readonly tiers: Readonly<Record<string, string>>;
  };
}

/** Answers that together bring every quantity of the bill to the fore, so that its words travel with the page. */
const everything = [
  'growth', 'their-fcr', 'their-shrinkage', 'their-time', 'quality-span', 'remote', 'fixed', 'night-share', 'night-pay',
  'night-surcharge', 'minimum', 'index', 'drift', 'lost-tax', 'deposit', 'setup', 'training-fee', 'manager', 'travel',
  'their-tools', 'handover', 'severance', 'term', 'exit-months', 'inflation', 'patience', 'contact-price', 'minute-price',
  'seat-price',
]; // biome-ignore format: as many to a line as fit

/** Everything the comparison is drawn from in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const strings = stringsFor(locale);
  const { totalCost: total, chart, units, quickEstimate, result } = strings;
  const kit = commonKit(locale, 'total-cost', question, {
    groups: total.groups,
    choices: {
      'billed-by': asked.billedBy.options.map(
        (by) => [by, total.billedBy[by as keyof typeof total.billedBy]] as const,
      ),
      'billed-hours': asked.billedHours.options.map(
        (hours) => [hours, total.billedHours[hours as keyof typeof total.billedHours]] as const,
      ),
    },
  });

  const defaults = defaultsOf({}, kit.data);
  const typed = Object.fromEntries(everything.map((name) => [name, { text: '7' }]));
  const options = asked.billedBy.options.flatMap((by) => {
    const billed = { ...typed, 'billed-by': { text: by }, term: { text: '72' } };
    const worked = workedOf(answersOf(question, billed, defaults, {}, locale, 'USD'), 'USD');
    return worked?.options.map(([, option]) => option) ?? [];
  });
  return {
    ...kit,
    words: {
      ...kit.words,
      result: { ...result, ...total.panel },
      total,
      chart,
      bill: billWords(strings, options, true),
      units: { fte: units.fte, months: units.months },
      channels: quickEstimate.channels,
      tiers: tierNames(locale),
    },
  };
}
