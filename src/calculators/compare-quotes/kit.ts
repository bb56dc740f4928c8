import type { BillWords } from '~/components/bill/words.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type Plural, type Strings, stringsFor } from '~/i18n/strings.ts';
import { asked } from '../asked.ts';
import { type CommonKit, commonKit } from '../commonKit.ts';
import { question } from './question.ts';

/** Everything the comparison of quotes is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly quotes: Strings['compareQuotes'];
    readonly chart: Strings['chart'];
    readonly bill: BillWords;
    readonly channels: Strings['quickEstimate']['channels'];
    readonly fte: Plural;
  };
}

const { rate, seatPrice, contactPrice, minutePrice } = asked;

/** The question, and the prices of the market that its examples begin with. */
const priced = { ...question, inputs: [...question.inputs, rate, seatPrice, contactPrice, minutePrice] };

/** Everything the comparison of quotes is drawn from in one language: words, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const { compareQuotes: quotes, quickEstimate, chart, bill, units } = stringsFor(locale);
  const { handling, service } = quickEstimate.groups;
  const kit = commonKit(locale, 'compare-quotes', priced, {
    groups: { handling, service, ...quotes.groups },
  });
  return {
    ...kit,
    question,
    words: {
      ...kit.words,
      result: { ...kit.words.result, ...quotes.panel },
      quotes,
      chart,
      // A quote may be charged in any way, so the words of every quantity come along.
      bill: { ...bill, units },
      channels: quickEstimate.channels,
      fte: units.fte,
    },
  };
}
