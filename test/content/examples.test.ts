import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from '~/calculators/defaultsOf.ts';
import { exampleBill } from '~/examples/exampleBill.ts';
import { calculatorOf, exampleNames, parseExample, readExample } from '~/examples/readExamples.ts';
import { answersOf, choicesOf } from '~/form/answers.ts';
import { readLink, writeLink } from '~/form/link.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { sameTeamIn } from '~/locations/sameTeam.ts';
import { calculators } from '../examples/calculators.ts';

const names = exampleNames('.');
const pages = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(`content/${name}`, 'utf8'));

test('every example is shown on some page', () => {
  expect(names.length).toBeGreaterThan(0);
  const shown = (name: string) =>
    pages.some((page) => page.includes(`<Example name="${name}"`)) ||
    // The pages of countries show one team everywhere.
    name === sameTeamIn('ph', 'en', calculators).example;
  expect(names.filter((name) => !shown(name))).toEqual([]);
});

test('the same team costs more in a country with a dearer rate, in the currency of whoever reads', () => {
  const month = (code: string, locale: Locale) => {
    const { sides, currency } = sameTeamIn(code, locale, calculators);
    return { total: sides.at(-1)?.option.months[0]?.total ?? 0, currency };
  };
  expect(month('in', 'en').total).toBeLessThan(month('ph', 'en').total);
  expect(month('ph', 'en').total).toBeLessThan(month('us', 'en').total);
  expect(localeList.map((locale) => month('ph', locale).currency)).toEqual([
    'USD',
    'CNY',
    'JPY',
    'KRW',
    'TRY',
  ]);
});

test('a name nobody gave leads to the nearest', () => {
  expect(() => readExample(`${names[0]}s`, '.')).toThrow(`Did you mean "${names[0]}"?`);
});

describe.each(names)('the example %s', (name) => {
  const example = parseExample(name, readFileSync(`content/examples/${name}.json`, 'utf8'));
  const { billing, kitOf } = calculatorOf(example, calculators);
  const { question } = billing;
  const told = localeList.map((locale) => ({ locale, ...exampleBill(example, billing, kitOf(locale)) }));
  const numbers = ({ sides }: (typeof told)[number]) =>
    sides.map(({ option, low, high, agents }) => [option.totals, low, high, agents]);

  test('has the same numbers and the same link in every language', () => {
    for (const each of told) {
      expect(numbers(each)).toEqual(told[0] && numbers(told[0]));
      expect(writeLink(question, each.answers)).toBe(told[0] && writeLink(question, told[0].answers));
    }
  });

  test('lies between its cheapest and its dearest, and neither end is nothing', () => {
    for (const { sides } of told)
      for (const { option, low, high } of sides) {
        expect(low).toBeGreaterThan(0);
        expect(option.totals.grandTotal).toBeGreaterThanOrEqual(low);
        expect(option.totals.grandTotal).toBeLessThanOrEqual(high);
      }
  });

  test('leads by its link to the same answers, each with what it stands on', () => {
    for (const { locale, answers, currency } of told) {
      const typed = readLink(writeLink(question, answers), question, locale);
      const defaults = defaultsOf(choicesOf(question, typed), kitOf(locale).data);
      const linked = answersOf(question, typed, defaults, {}, locale, currency);
      expect(writeLink(question, linked)).toBe(writeLink(question, answers));
      for (const { name: input } of question.inputs) {
        expect(linked[input]?.problem, input).toBeUndefined();
        expect(linked[input]?.own, input).toBe(answers[input]?.own);
      }
    }
  });
});
