import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originsOf } from '~/calculators/feeds.ts';
import { answerOf, moversOf, workedOf } from '~/calculators/quick-estimate/answerOf.ts';
import { question } from '~/calculators/quick-estimate/question.ts';
import { scenarioOf } from '~/calculators/quick-estimate/scenarioOf.ts';
import { type Values, valueAt, valuesAt } from '~/calculators/values.ts';
import { type Answers, answersOf } from '~/form/answers.ts';
import type { Defaults } from '~/form/question.ts';
import { evaluate } from '~/model/evaluate.ts';

const point = (value: number) => ({ low: value, typical: value, high: value });
const range = (low: number, typical: number, high: number) => ({ low, typical, high });

/** A round case: e-mail only, so that staffing is plain division. */
const values: Values = {
  volume: 10_400,
  phone: 0, chat: 0, email: 100, social: 0,
  hours: 50,
  'phone-time': 6, 'chat-time': 10, 'email-time': 5, 'social-time': 5, chats: 2,
  target: 80, within: 20, 'chat-within': 60, occupancy: 80, shrinkage: 20, week: 40,
  pay: 2600, 'on-costs': 25, span: 10, 'lead-pay': 150, attrition: 0, hire: 1000, tools: 100, workspace: 50, overhead: 0,
  rate: 12, governance: 10, 'seat-price': undefined, 'contact-price': undefined, 'minute-price': undefined,
}; // biome-ignore format: a row for each group of the form

const options = (more: Values = {}, months = 1) => {
  const result = evaluate(scenarioOf({ ...values, ...more }, 'USD', months), { strict: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.options;
};

describe('10,400 e-mails of five minutes a month', () => {
  // 10,400 × 12 ÷ 52 = 2,400 a week × 5 min = 200 h; ÷ 80 % occupancy = 250 h; ÷ (1 − 20 %) = 312.5 paid h a week.
  test('need 7.8125 full-time agents of 40 hours', () => {
    expect(options()['own']?.months[0]?.inHouseFte).toBeCloseTo(7.8125, 9);
    expect(options()['hour']?.months[0]?.providerFte).toBeCloseTo(7.8125, 9);
  });

  test('cost an own team its pay, leaders, on-costs, tools and places', () => {
    const lines = options()['own']?.months[0]?.lines;
    expect(lines?.wages).toBeCloseTo(7.8125 * 2600, 6);
    expect(lines?.support).toBeCloseTo((7.8125 / 10) * 2600 * 1.5 * 1.25, 6);
    expect(lines?.onCosts).toBeCloseTo(7.8125 * 2600 * 0.25, 6);
    expect(lines?.technology).toBeCloseTo(781.25, 6);
    expect(lines?.workspace).toBeCloseTo(390.625, 6);
  });

  test('cost a provider’s hours, and a tenth of that to manage it', () => {
    const month = options()['hour']?.months[0];
    expect(month?.lines.providerFees).toBeCloseTo((312.5 * 52 * 12) / 12, 6);
    expect(month?.lines.governance).toBeCloseTo(1625, 6);
    expect(month?.total).toBeCloseTo(17_875, 6);
  });

  test('by the agent-month are eight seats, by contact and by minute what was handled', () => {
    const { seat, contact, minute } = options({
      'seat-price': 2000,
      'contact-price': 1.5,
      'minute-price': 0.3,
    });
    expect(seat?.months[0]?.lines.providerFees).toBeCloseTo(16_000, 6);
    expect(contact?.months[0]?.lines.providerFees).toBeCloseTo(15_600, 6);
    expect(minute?.months[0]?.lines.providerFees).toBeCloseTo(15_600, 6);
  });
});

test('a pay or a price nobody gave leaves that option out, and the other becomes the measure', () => {
  expect(Object.keys(options({ pay: undefined }))).toEqual(['hour']);
  expect(Object.keys(options())).toEqual(['own', 'hour']);
});

test('a mix that comes to 99.9 is shared out in proportion', () => {
  const scenario = scenarioOf({ ...values, phone: 33.3, chat: 33.3, email: 33.3, social: 0 }, 'USD', 1);
  expect(scenario.demand.channels.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
});

const defaults: Defaults = {
  ...Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, point(value)]])),
  ),
  pay: range(2000, 2600, 3200),
  rate: range(10, 12, 14),
  occupancy: range(70, 80, 90),
  market: 'us',
  currency: 'usd',
  where: 'offshore',
};
const answers = (typed: Readonly<Record<string, string>> = {}, known = defaults): Answers =>
  answersOf(
    question,
    Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, { text }])),
    known,
    {},
    'en',
    'USD',
  );

describe('the range', () => {
  test('goes from the cheapest ends to the dearest: a higher occupancy needs fewer people', () => {
    expect(valueAt(answers(), 'rate', 'low')).toBe(10);
    expect(valueAt(answers(), 'occupancy', 'low')).toBe(90);
    const found = answerOf(answers(), 'USD');
    for (const { perMonth } of found?.options ?? []) {
      expect(perMonth.low).toBeLessThan(perMonth.typical);
      expect(perMonth.typical).toBeLessThan(perMonth.high);
    }
  });

  test('has no width where the reader knows every number', () => {
    const known = answers({ pay: '2,600', rate: '12', occupancy: '80' });
    for (const { perMonth } of answerOf(known, 'USD')?.options ?? [])
      expect(perMonth.low).toBe(perMonth.high);
  });

  test('a year is twelve months', () => {
    for (const { perMonth, perYear } of answerOf(answers(), 'USD')?.options ?? [])
      expect(perYear.typical).toBeCloseTo(12 * perMonth.typical, 6);
  });
});

describe('which side is cheaper', () => {
  const verdict = (known: Defaults) => answerOf(answers({}, known), 'USD')?.verdict;
  test('is sure when the provider’s highest price still beats the lowest pay', () => {
    expect(verdict({ ...defaults, rate: range(4, 5, 6) })).toBe('cheaperSure');
    expect(verdict({ ...defaults, rate: range(80, 90, 100) })).toBe('dearerSure');
  });
  test('is open when published values on either side can turn it', () => {
    expect(verdict({ ...defaults, rate: range(5, 15, 60) })).toBe('cheaper');
    expect(verdict({ ...defaults, rate: range(5, 40, 60) })).toBe('dearer');
  });
  test('is not asked with one side alone', () => {
    expect(verdict({ ...defaults, pay: undefined })).toBeUndefined();
  });
});

test('what moves the answer most comes first, and what does not move it is left out', () => {
  const { movers } = moversOf(answers(), 'USD');
  expect(movers.map(({ name }) => name)).toEqual(['rate', 'occupancy']);
  // 12 → 10 and 14 at 1,354 hours a month, with a tenth for managing.
  expect(movers[0]?.low).toBeCloseTo((17_875 * 10) / 12, 6);
  expect(movers[0]?.high).toBeCloseTo((17_875 * 14) / 12, 6);
});

test('no contacts at all cost what little is staffed, and nothing per contact', () => {
  const found = answerOf(answers({ volume: '0' }), 'USD');
  expect(found?.options.map(({ perContact }) => perContact)).toEqual([null, null]);
});

test('beyond what can be staffed there is no answer rather than a wrong one', () => {
  expect(
    answerOf(answers({ volume: '100,000,000', phone: '100', email: '0', 'phone-time': '1440' }), 'USD'),
  ).toBeUndefined();
});

const nodesOf = (known: Answers) =>
  (workedOf(known, 'USD')?.options ?? []).flatMap(([option, { nodes = [] }]) =>
    nodes.map((node) => ({ ...node, option })),
  );

test('the bill says of every input whether it is the reader’s, published or assumed', () => {
  const nodes = nodesOf(answers({ rate: '11' })).filter(({ option }) => option === 'hour');
  expect(nodes.find(({ id }) => id === 'provider.scheme.price')?.origin).toBe('input');
  expect(nodes.find(({ id }) => id === 'provider.shrinkage')?.origin).toBe('assumption');
  const mixed = answers({ phone: '40', chat: '20', email: '30', social: '10', attrition: '20' });
  const ids = nodesOf(mixed).map(({ id }) => id);
  expect(Object.keys(originsOf(mixed)).filter((id) => !ids.includes(id))).toEqual([]);
});

test('the bill cites the published figures among its inputs, and no number of the reader’s', () => {
  const source = { title: 'Rates 2026', href: 'https://example.com/rates', lang: 'en' };
  const about = { says: 'Philippines, 2026', notes: [], source };
  const known = { ...defaults, rate: { ...range(10, 12, 14), about } };
  const cited = { text: 'Philippines, 2026', href: 'https://example.com/rates' };
  expect(workedOf(answers({}, known), 'USD')?.citations).toEqual({ 'provider.scheme.price': cited });
  expect(workedOf(answers({ rate: '11' }, known), 'USD')?.citations).toEqual({});
});

test('the working comes to the amounts of the bill', () => {
  const lines = answerOf(answers(), 'USD')?.options.map(({ id, lines: { year } }) => [id, year.providerFees]);
  const worked = workedOf(answers(), 'USD')?.options.map(([id, option]) => [id, option.lines.providerFees]);
  expect(worked).toEqual(lines);
});

test('whatever is accepted by every field gives an answer or none, never a number that is not one', () => {
  const some = fc.record(
    Object.fromEntries(
      question.inputs.flatMap((input) =>
        input.kind === 'number'
          ? [
              [
                input.name,
                fc.double({
                  min: input.above ? input.min + 1e-6 : input.min,
                  max: Math.min(input.max, 1e5),
                  noNaN: true,
                }),
              ],
            ]
          : [],
      ),
    ),
  );
  fc.assert(
    fc.property(some, (numbers) => {
      const given: Answers = Object.fromEntries(
        Object.entries(numbers).map(([name, value]) => [name, { value: point(value), own: true }]),
      );
      for (const { perMonth, laborShare, agents } of answerOf(given, 'USD')?.options ?? [])
        for (const number of [perMonth.low, perMonth.typical, perMonth.high, laborShare, agents])
          expect(Number.isFinite(number)).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(valuesAt(answers(), 'typical')['rate']).toBe(12);
});
