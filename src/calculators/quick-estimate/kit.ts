import { billWords } from '~/components/bill/words.ts';
import { placeName } from '~/figures/names.ts';
import { rules } from '~/figures/theBook.ts';
import { answersOf } from '~/form/answers.ts';
import { countryName, currencyName } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/paths.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { currencyChoices, markets, places, tiers } from '../asked.ts';
import { defaultsOf } from '../defaultsOf.ts';
import { standings } from '../standings.ts';
import { workedOf } from './answerOf.ts';
import type { Kit } from './QuickEstimateView.tsx';
import { question } from './question.ts';

const names = question.inputs.map(({ name }) => name);

/** Everything the quick estimate is drawn from in one language: words, choices, and defaults with their sources. */
export function kitOf(locale: Locale): Kit {
  const strings = stringsFor(locale);
  const { quickEstimate: quick, inputs, form, result, chart, units } = strings;
  const data = standings(names, rules, locale);

  // The words the bill needs are those of the quantities of the first answer.
  const defaults = defaultsOf({}, data);
  const worked = workedOf(answersOf(question, {}, defaults, {}, locale, ''), 'USD');

  const wordsOf = (part: 'label' | 'hint') =>
    Object.fromEntries(
      Object.entries(inputs).flatMap(([name, word]) =>
        names.includes(name) && word[part] ? [[name, word[part]]] : [],
      ),
    );
  const byName = new Intl.Collator(locales[locale].tag);
  const countries = (codes: readonly string[]) =>
    codes
      .map((code) => [code, countryName(code, locale)] as const)
      .sort(([, a], [, b]) => byName.compare(a, b));
  return {
    words: {
      quick,
      form,
      result,
      chart,
      bill: billWords(strings, worked?.options.map(([, option]) => option) ?? []),
      agents: units.fte,
      tiers: Object.fromEntries(tiers.map((tier) => [tier, placeName(tier, locale)])),
      labels: wordsOf('label'),
      hints: wordsOf('hint'),
    },
    locale,
    data,
    choices: {
      where: [...tiers.map((tier) => [tier, quick[tier]] as const), ...countries(places)],
      market: countries(markets),
      currency: currencyChoices.map(
        (code) => [code, `${currencyName(code.toUpperCase(), locale)} (${code.toUpperCase()})`] as const,
      ),
    },
    home: pathTo(locale, 'calculators/quick-estimate/'),
  };
}
