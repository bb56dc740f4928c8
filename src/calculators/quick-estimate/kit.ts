import { type BillWords, billWords } from '~/components/bill/words.ts';
import { answersOf } from '~/form/answers.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type Strings, stringsFor } from '~/i18n/strings.ts';
import { type CommonKit, commonKit, tierNames } from '../commonKit.ts';
import { defaultsOf } from '../defaultsOf.ts';
import { workedOf } from './answerOf.ts';
import { question } from './question.ts';

/** Everything the quick estimate is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly quick: Strings['quickEstimate'];
    readonly chart: Strings['chart'];
    readonly bill: BillWords;
    readonly agents: Strings['units']['fte'];
    /** Short names of the tiers, as they stand in a sentence. */
    readonly tiers: Readonly<Record<string, string>>;
  };
}

/** Everything the quick estimate is drawn from in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const strings = stringsFor(locale);
  const { quickEstimate: quick, chart, units } = strings;
  const kit = commonKit(locale, 'quick-estimate', question, { groups: quick.groups });

  // The words the bill needs are those of the quantities of the first answer.
  const defaults = defaultsOf({}, kit.data);
  const worked = workedOf(answersOf(question, {}, defaults, {}, locale, ''), 'USD');
  const bill = billWords(strings, worked?.options.map(([, option]) => option) ?? []);
  return {
    ...kit,
    words: { ...kit.words, quick, chart, bill, agents: units.fte, tiers: tierNames(locale) },
  };
}
