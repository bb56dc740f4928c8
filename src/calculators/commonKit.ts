import { placeName } from '~/figures/names.ts';
import { rules } from '~/figures/theBook.ts';
import type { Question } from '~/form/question.ts';
import { counted, countryName, currencyInFull } from '~/i18n/format.ts';
import { type Locale, locales } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/paths.ts';
import { type Strings, stringsFor } from '~/i18n/strings.ts';
import type { Findings } from '~/worker/explore.ts';
import { answerers, type CalculatorName } from './answerers.ts';
import { currencyChoices, markets, places, tiers } from './asked/places.ts';
import { asked } from './asked.ts';
import { clock } from './clock.ts';
import type { DefaultsData } from './defaultsOf.ts';
import { standings } from './standings.ts';

/** Words that every calculator is drawn with. */
export interface CommonWords {
  readonly form: Strings['form'];
  readonly result: Strings['result'];
  readonly takeAway: Strings['takeAway'];
  readonly compare: Strings['compare'];
  /** What the calculator is called, and the question it answers. */
  readonly name: string;
  readonly title: string;
  /** Labels and hints of its inputs by name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** Names of the groups of further detail. */
  readonly groups: Readonly<Record<string, string>>;
}

/** What a choice is called, by its value, in the order shown. */
export type Choice = readonly (readonly [value: string, label: string])[];

/** What every calculator's kit holds, whatever else is in it. */
export interface CommonKit {
  readonly words: CommonWords;
  /** What it asks: as data, so that no page carries the code of inputs. */
  readonly question: Question;
  readonly locale: Locale;
  readonly data: DefaultsData;
  /** Choices by the name of the input. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The address of the calculator's own page, where its links lead. */
  readonly home: string;
  /** The other calculators: their questions and addresses. */
  readonly others: readonly (readonly [title: string, href: string])[];
  /** What is told of how sure its answer is, where it can be explored. */
  readonly sure?: SureKit | undefined;
}

/** Words for how sure an answer is, and what was found of the answer to the defaults. */
export interface SureKit {
  readonly words: Strings['sureness'];
  readonly chart: Strings['chart'];
  readonly findings: Findings | undefined;
}

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** The words of a calculator stand under its name in camel case. */
const wordsKey = <N extends CalculatorName>(name: N): Camel<N> =>
  name.replace(/-./g, ([, letter = '']) => letter.toUpperCase()) as Camel<N>;

/** The words of a calculator in one language. */
export const wordsOf = <N extends CalculatorName>(name: N, strings: Strings): Strings[Camel<N>] =>
  strings[wordsKey(name)];

/** What the choices that several calculators ask are called. */
function sharedChoices(locale: Locale): Readonly<Record<string, Choice>> {
  const { quickEstimate, staffing, units } = stringsFor(locale);
  const byName = new Intl.Collator(locales[locale].tag);
  const countries = (codes: readonly string[]) =>
    codes
      .map((code) => [code, countryName(code, locale)] as const)
      .sort(([, a], [, b]) => byName.compare(a, b));
  return {
    where: [...tiers.map((tier) => [tier, quickEstimate[tier]] as const), ...countries(places)],
    market: countries(markets),
    currency: currencyChoices.map((code) => [code, currencyInFull(code.toUpperCase(), locale)] as const),
    horizon: [...asked.horizon.options]
      .sort((a, b) => Number(a) - Number(b))
      .map((months) => [months, counted(Number(months), units.months, locale)] as const),
    pattern: asked.pattern.options.map(
      (name) => [name, staffing.patterns[name as keyof typeof staffing.patterns]] as const,
    ),
    opens: asked.opens.options.map((hour) => [hour, clock(Number(hour), locale)] as const),
  };
}

const calculatorNames = Object.keys(answerers) as CalculatorName[];

/** What a calculator brings of its own. */
interface Own {
  /** Names of the groups of its question. */
  readonly groups: Readonly<Record<string, string>>;
  /** What its own choices are called. */
  readonly choices?: Readonly<Record<string, Choice>>;
}

/** The kit of a calculator in one language, but for its own words: choices, and defaults with their sources. */
export function commonKit(
  locale: Locale,
  calculator: CalculatorName,
  question: Question,
  { groups, choices }: Own,
): CommonKit {
  const strings = stringsFor(locale);
  const homeOf = (name: CalculatorName) => pathTo(locale, `calculators/${name}/`);
  const names = question.inputs.map(({ name }) => name);
  const { name, title } = wordsOf(calculator, strings);
  const ofInputs = (part: 'label' | 'hint') =>
    Object.fromEntries(
      Object.entries(strings.inputs).flatMap(([input, word]) =>
        names.includes(input) && word[part] ? [[input, word[part]]] : [],
      ),
    );
  const all = Object.entries({ ...sharedChoices(locale), ...choices });
  return {
    words: {
      form: strings.form,
      result: strings.result,
      takeAway: strings.takeAway,
      compare: strings.compare,
      name,
      title,
      labels: ofInputs('label'),
      hints: ofInputs('hint'),
      groups,
    },
    question,
    locale,
    data: standings(names, rules, locale),
    choices: Object.fromEntries(all.filter(([input]) => names.includes(input))),
    home: homeOf(calculator),
    others: calculatorNames
      .filter((other) => other !== calculator)
      .map((other) => [wordsOf(other, strings).title, homeOf(other)] as const),
  };
}

/** Short names of the tiers, as they stand in a sentence. */
export const tierNames = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(tiers.map((tier) => [tier, placeName(tier, locale)]));
