import { expect, test } from 'vitest';
import { currencyChoices, markets, places } from '~/calculators/asked/places.ts';
import { asked } from '~/calculators/asked.ts';
import { standings } from '~/calculators/standings.ts';
import { moneyLabel } from '~/components/fields/moneyLabel.ts';
import { locationsOf } from '~/figures/resolve.ts';
import { rules } from '~/figures/theBook.ts';
import type { NumberInput, Unit } from '~/form/question.ts';
import { currencies } from '~/i18n/format.ts';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { fieldOf } from '~/model/fieldOf.ts';

const inputs = Object.values(asked);
const numbers = inputs.filter(
  (input): input is NumberInput & (typeof inputs)[number] => input.kind === 'number',
);

/** How much of the model's unit one of the unit asked is; money is asked for as the model takes it, or by the month. */
const perAsked: Readonly<Record<Unit, number>> = {
  count: 1,
  percent: 1 / 100,
  minutes: 60,
  seconds: 1,
  hours: 1,
  money: 1,
};

test('every name is asked once, and is fit for a link', () => {
  const names = inputs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(numbers)('$name accepts nothing its field of the model refuses', (input) => {
  const field = fieldOf(input.path);
  if (!field) throw new Error(`${input.path} is no number of the model`);
  const times = perAsked[input.unit];
  expect(input.min * times).toBeGreaterThanOrEqual(field.min - 1e-9);
  expect(input.max * times).toBeLessThanOrEqual(field.max + 1e-9);
  if (field.belowMax) expect(input.max * times).toBeLessThan(field.max);
  if (field.aboveMin) expect(input.above || input.min * times > field.min).toBe(true);
});

test.each(numbers)(
  '$name calls nothing plausible that it does not accept',
  ({ plausible, min, max, step }) => {
    const [from, to] = plausible ?? [min, max];
    expect(from).toBeGreaterThanOrEqual(min);
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(max);
    expect(step).toBeGreaterThan(0);
  },
);

test('every country with an hourly rate can be chosen, every market of the defaults, every displayed currency', () => {
  expect([...places].sort()).toEqual(
    locationsOf(rules.book)
      .filter((place) => place.length === 2)
      .sort(),
  );
  expect([...markets].sort()).toEqual(Object.keys(rules.defaults.markets).sort());
  expect(currencyChoices.map((code) => code.toUpperCase())).toEqual([...currencies]);
});

test('every input has a label in five languages', () => {
  for (const locale of localeList)
    for (const { name } of inputs)
      expect(stringsFor(locale).inputs[name].label, `${locale} ${name}`).not.toBe('');
});

test('an amount is asked for with its currency, and no two brackets in a row, in five languages', () => {
  for (const locale of localeList) {
    const { inputs: named, form } = stringsFor(locale);
    for (const { name, unit } of numbers)
      if (unit === 'money')
        expect(moneyLabel(named[name].label, 'USD', form, locale)).toMatch(/^(?!.*[)）]\s?[(（]).*USD[)）]$/);
  }
  expect(moneyLabel('월 급여(세전)', 'KRW', stringsFor('ko').form, 'ko')).toBe('월 급여(세전, KRW)');
});

test('every default lies within what its field accepts', () => {
  const {
    everywhere,
    markets: homes,
    places: abroad,
    sites: there,
  } = standings(
    inputs.map(({ name }) => name),
    rules,
    'en',
  );
  const all = [
    everywhere,
    ...Object.values(homes).map(({ own }) => own),
    ...Object.values(abroad),
    ...Object.values(there?.of ?? {}),
  ];
  for (const [name, { v }] of all.flatMap((each) => Object.entries(each))) {
    const input = numbers.find((each) => each.name === name);
    for (const value of v) {
      expect(value, name).toBeGreaterThanOrEqual(input?.min ?? Number.NaN);
      expect(value, name).toBeLessThanOrEqual(input?.max ?? Number.NaN);
    }
    expect(
      v.toSorted((a, b) => a - b),
      name,
    ).toEqual(v);
  }
});
