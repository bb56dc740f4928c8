import { type BillWords, billWords } from '~/components/bill/words.ts';
import { answersOf } from '~/form/answers.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type Plural, type Strings, stringsFor } from '~/i18n/strings.ts';
import { evaluate } from '~/model/evaluate.ts';
import type { Channel } from '../asked/channels.ts';
import { offers } from '../asked/offers.ts';
import { asked } from '../asked.ts';
import { type Choice, type CommonKit, commonKit } from '../commonKit.ts';
import { defaultsOf } from '../defaultsOf.ts';
import { valuesAt } from '../values.ts';
import { question } from './question.ts';
import { pricesOf, scenarioOf, type Terms } from './scenarioOf.ts';

/** Everything this calculator is drawn from in one language. */
export interface Kit extends CommonKit {
  readonly words: CommonKit['words'] & {
    readonly billing: Omit<
      Strings['billingModels'],
      'groups' | 'seasons' | 'yesNo' | 'kept' | 'counts' | 'counted' | 'rounding' | 'panel' | 'description'
    >;
    readonly chart: Strings['chart'];
    readonly bill: BillWords;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly contacts: Plural;
  };
}

/** Markets whose first look is another place here: where more than one way of billing has a published price. */
const usualPlace: Readonly<Record<string, string>> = { us: 'onshore', gb: 'ph', de: 'onshore' };

/** Terms under which the bill of an offer has other quantities. */
const variants: readonly Terms[] = [
  {},
  { 'contact-counts': 'resolved' },
  { 'bundle-unit': 'minute', 'base-unit': 'minute' },
];

/** Every offer with every quantity its bill can come to show. */
function everyOption(kit: CommonKit) {
  const answers = answersOf(question, {}, defaultsOf({}, kit.data), {}, kit.locale, '');
  const prices = offers.flatMap(pricesOf).map((name) => [name, 1] as const);
  const values = { ...valuesAt(answers, 'typical'), away: 10, ...Object.fromEntries(prices) };
  return variants.flatMap((terms) => {
    const result = evaluate(scenarioOf(values, terms, 'USD', offers), { nodes: true });
    return result.ok ? Object.values(result.options) : [];
  });
}

/** The kit in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const strings = stringsFor(locale);
  const { chart, quickEstimate, units } = strings;
  const { groups, seasons, yesNo, kept, counts, counted, rounding, panel, description, ...billing } =
    strings.billingModels;
  const named = (of: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(of)): Choice =>
    order.map((value) => [value, of[value] ?? value] as const);
  const offersAfter = (first: string, label: string): Choice => [
    [first, label],
    ...named(billing.offers, offers),
  ];
  const switches = offers.map((offer) => [`offer-${offer}`, named(yesNo)] as const);
  const kit = commonKit(locale, 'billing-models', question, {
    groups,
    choices: {
      ...Object.fromEntries(switches),
      season: named(seasons, asked.season.options),
      'seats-kept': named(kept),
      'contact-counts': named(counts),
      'bundle-unit': named(counted),
      'base-unit': named(counted),
      'hold-billed': named(yesNo),
      'wrap-billed': named(yesNo),
      rounding: named(rounding, asked.rounding.options),
      'bill-left': offersAfter('cheapest', billing.cheapest),
      'bill-right': offersAfter('next', billing.next),
    },
  });
  const { markets } = kit.data;
  return {
    ...kit,
    data: {
      ...kit.data,
      markets: Object.fromEntries(
        Object.entries(markets).map(([market, home]) => [
          market,
          { ...home, where: usualPlace[market] ?? home.where },
        ]),
      ),
    },
    words: {
      ...kit.words,
      result: { ...kit.words.result, ...panel },
      billing,
      chart,
      bill: billWords(strings, everyOption(kit)),
      channels: quickEstimate.channels,
      contacts: units.contacts,
    },
  };
}
