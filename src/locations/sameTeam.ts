import type { Billing } from '../calculators/billing.ts';
import type { CommonKit } from '../calculators/commonKit.ts';
import { pairOf } from '../calculators/defaultsOf.ts';
import { exampleBill } from '../examples/exampleBill.ts';
import { calculatorOf, readExample } from '../examples/readExamples.ts';
import { statedOf } from '../examples/stated.ts';
import { rules } from '../figures/theBook.ts';
import { writeLink } from '../form/link.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';

/** One team, the same for every country, so that their bills can be compared: `content/examples/same-team.json`. */
const team = readExample('same-team', process.cwd());

type Calculators = Readonly<
  Record<string, { readonly kitOf: (locale: Locale) => CommonKit; readonly billing: Billing }>
>;

/**
 * The month of that team with agents in a country, bought by a reader of a language in the currency of her market.
 * `billed`: the register of the calculators that make bills.
 */
export function sameTeamIn(code: string, locale: Locale, billed: Calculators) {
  const market = locales[locale].market.toLowerCase();
  const currency = rules.defaults.markets[market]?.currency.toLowerCase() ?? 'usd';
  const example = { ...team, answers: { ...team.answers, market, currency, where: code } };
  const { kitOf, billing } = calculatorOf(example, billed);
  const kit = kitOf(locale);
  const { answers, sides } = exampleBill(example, billing, kit);
  const { own } = statedOf(example, { answers, currency: currency.toUpperCase() }, billing.question, kit);
  return {
    /** The name of its file. */
    example: team.name,
    currency: currency.toUpperCase(),
    /** Units of that currency for a US dollar, and what it was converted at in words; none for the dollar itself. */
    rate: kit.data.rates[currency]?.[0] ?? 1,
    pair: pairOf('usd', currency, kit.data),
    period: billing.period,
    sides,
    /** What is given of the team itself. */
    stated: own.filter(({ label }) => label !== stringsFor(locale).inputs.where.label),
    calculator: kit.words.name,
    href: kit.home + writeLink(billing.question, answers),
  };
}
