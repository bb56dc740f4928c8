import { expect, test } from 'vitest';
import { explored } from '~/calculators/quick-estimate/explored.ts';
import { kitOf } from '~/calculators/quick-estimate/kit.ts';
import { scenarioOf } from '~/calculators/quick-estimate/scenarioOf.ts';
import { formOf } from '~/calculators/quick-estimate/View.tsx';
import { valuesAt } from '~/calculators/values.ts';
import { type FormOptions, filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { evaluate } from '~/model/evaluate.ts';
import { uncertainty } from '~/model/index.ts';
import { explore } from '~/worker/explore.ts';

const forms = Object.fromEntries(
  localeList.map((locale) => [locale, formOf(kitOf(locale), false)]),
) as Record<Locale, FormOptions>;
const filled = (locale: Locale, typed: Readonly<Record<string, string>> = {}) =>
  filledWith(
    Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, { text }])),
    forms[locale],
  );
const american = { market: 'us', currency: 'usd', where: 'offshore' };

test('a month of both sides is what the whole model says, at every draw', () => {
  const { answers, currency } = filled('en');
  const { inputs, amounts } = explored(answers, currency);
  const typical = valuesAt(answers, 'typical');
  for (const part of [0, 0.1, 0.5, 0.9, 1]) {
    const values = {
      ...typical,
      ...Object.fromEntries(inputs.map(({ name, low, high }) => [name, low + part * (high - low)])),
    };
    const result = evaluate(scenarioOf(values, currency, 1));
    if (!result.ok) throw new Error('no answer');
    const own = result.options['own']?.months[0]?.total ?? Number.NaN;
    const provider = result.options['hour']?.months[0]?.total ?? Number.NaN;
    const found = amounts(values);
    expect(found?.['own']).toBeCloseTo(own, 6);
    expect(found?.['provider']).toBeCloseTo(provider, 6);
    expect(found?.['saving']).toBeCloseTo(own - provider, 6);
  }
});

test('the same seed gives the same numbers in all five languages, and on a second run', () => {
  const [first, ...others] = localeList.map((locale) =>
    explore({ ...filled(locale, american), n: 200 }, explored),
  );
  expect(first?.draws).toBe(200);
  for (const other of others) expect(other).toEqual(first);
  expect(explore({ ...filled('en', american), n: 200 }, explored)).toEqual(first);
});

test('of what the reader and the model call alike, it says what the model says', () => {
  const { answers, currency } = filled('en', american);
  const two = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const { value } = answer;
      if (typeof value !== 'object' || name === 'rate') return [name, answer];
      const { typical } = value;
      return [name, { ...answer, value: { low: typical, typical, high: typical } }];
    }),
  );
  const rate = two['rate']?.value;
  if (typeof rate !== 'object') throw new Error('no rate is published');
  const scenario = scenarioOf(valuesAt(two, 'typical'), currency, 1);
  const found = explore({ answers: two, currency, seed: 9, n: 300 }, explored);
  const { low, typical, high } = rate;
  const inputs = [{ path: 'options.1.provider.scheme.price', low, typical, high }];
  const spread = uncertainty(scenario, { inputs, optionId: 'hour', seed: 9, n: 300 });
  if (!spread.ok) throw new Error('no answer');
  for (const p of ['p10', 'p50', 'p90'] as const)
    expect(Math.abs((found?.spreads['saving']?.[p] ?? 0) / spread[p] - 1)).toBeLessThan(1e-9);
  expect(found?.shareAbove).toBe(spread.shareCheaper);
});

test('with a pay or a rate nobody published there is one side, nothing to decide, and no bar of the other', () => {
  const { answers, currency } = filled('en');
  const alone = explore(
    { answers: { ...answers, pay: { value: undefined, own: false } }, currency, n: 50 },
    explored,
  );
  expect(alone?.of).toBe('provider');
  expect(alone?.shareAbove).toBeUndefined();
  expect(Object.keys(alone?.spreads ?? {})).toEqual(['provider']);
  expect(alone?.idle).toContain('on-costs');
});
