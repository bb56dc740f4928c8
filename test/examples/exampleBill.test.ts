import { describe, expect, test } from 'vitest';
import type { Billing } from '~/calculators/billing.ts';
import { billing } from '~/calculators/quick-estimate/billing.ts';
import { kitOf } from '~/calculators/quick-estimate/kit.ts';
import { exampleBill } from '~/examples/exampleBill.ts';
import { calculatorOf, ExampleProblems, parseExample } from '~/examples/readExamples.ts';
import { statedOf } from '~/examples/stated.ts';
import type { Scenario } from '~/model/scenario.ts';
import { calculators } from './calculators.ts';
import { file } from './shop.ts';

const shop = parseExample('shop', file);

/** Everything the build says of a file. */
function complaints(text: string, other: Partial<Billing> = {}): readonly string[] {
  try {
    const example = parseExample('shop', text);
    calculatorOf(example, calculators);
    exampleBill(example, { ...billing, ...other }, kitOf('en'));
  } catch (error) {
    if (error instanceof ExampleProblems) return error.problems;
    throw error;
  }
  return [];
}

/** What the build says of the file with one line written otherwise: the line it names, and the sentence. */
function complaint(line: string, otherwise: string): { says: string | undefined; line: string | undefined } {
  expect(file).toContain(line);
  const text = file.replace(line, otherwise);
  const found = complaints(text);
  expect(found).toHaveLength(1);
  const [, place = '', says] = /^content\/examples\/shop\.json:(\d+) shop: (.*)$/.exec(found[0] ?? '') ?? [];
  return { says, line: text.split('\n')[Number(place) - 1]?.trim() };
}

test('10,400 e-mails of five minutes cost $17,875 with a provider at $12, and from $14,896 to $20,854 at $10 to $14', () => {
  // 10,400 × 12 ÷ 52 × 5 min = 200 h a week; ÷ 80 % ÷ 80 % = 312.5 paid h; × 52 ÷ 12 × $12 = $16,250; a tenth to manage it.
  const { sides, currency } = exampleBill(shop, billing, kitOf('en'));
  const [own, provider] = sides;
  expect(currency).toBe('USD');
  expect(provider?.name).toBe('Provider, per hour');
  expect(provider?.option.totals.grandTotal).toBeCloseTo(17_875, 6);
  expect(provider?.low).toBeCloseTo(17_875 * (10 / 12), 6);
  expect(provider?.high).toBeCloseTo(17_875 * (14 / 12), 6);
  expect(provider?.agents).toBeCloseTo(7.8125, 9);
  // Nobody leaves and no overhead: pay, leaders at 1 to 10, on-costs of a quarter on both, tools and workspace.
  expect(own?.option.totals.grandTotal).toBeCloseTo(7.8125 * (2600 * 1.25 * 1.15 + 150), 6);
  expect(own?.low).toBe(own?.high);
});

test('over a contract, both ends of the total hold what is paid once, as the total does', () => {
  const { billing: contract, kitOf: kit } = calculatorOf(
    { ...shop, calculator: 'total-cost', at: shop.at },
    calculators,
  );
  const answers = { market: 'us', currency: 'usd', where: 'ph', volume: 5000, setup: 40000 };
  const provider = exampleBill({ ...shop, calculator: 'total-cost', answers }, contract, kit('en')).sides.at(
    -1,
  );
  const { months, totals } = provider?.option ?? { months: [], totals: undefined };
  const monthly = months.reduce((sum, { total }) => sum + total, 0);
  expect(contract.period).toBe('all');
  expect(totals?.oneTime).toBeGreaterThanOrEqual(40_000);
  expect(totals?.grandTotal).toBeCloseTo(monthly + (totals?.oneTime ?? 0) + (totals?.exit ?? 0), 3);
  const plain = exampleBill(
    { ...shop, calculator: 'total-cost', answers: { ...answers, setup: 0 } },
    contract,
    kit('en'),
  ).sides.at(-1);
  // A setup fee without a range raises the low end, the total and the high end by the same amount.
  expect((provider?.low ?? 0) - (plain?.low ?? 0)).toBeCloseTo(40_000, 3);
  expect((provider?.high ?? 0) - (plain?.high ?? 0)).toBeCloseTo(40_000, 3);
});

test.each([
  ['"volume": 10400', '"volum": 10400', 'volum: quick-estimate asks no such thing. Did you mean "volume"?'],
  [
    '"volume": 10400',
    '"volume": 1000000000',
    'volume: 1000000000 is not accepted. Write a number, or "low_typical_high", from 0 to 100000000 (count).',
  ],
  [
    '"occupancy": 80',
    '"occupancy": 0',
    'occupancy: 0 is not accepted. Write a number, or "low_typical_high", above 0, up to 100 (percent).',
  ],
  [
    '"volume": 10400',
    '"volume": "many"',
    'volume: many is not accepted. Write a number, or "low_typical_high", from 0 to 100000000 (count).',
  ],
  [
    '"rate": "10_12_14"',
    '"rate": "12_10_14"',
    'rate: 12_10_14 is not accepted. Write a number, or "low_typical_high", above 0, up to 1000000000000 (money).',
  ],
  ['"where": "ph"', '"where": "pk"', 'where: "pk" is not offered. Did you mean "ph"?'],
  [
    '"pay": 2600',
    '"pay": -5',
    'pay: -5 is not accepted. Write a number, or "low_typical_high", above 0, up to 1000000000000 (money).',
  ],
  [
    '"shrinkage": 20',
    '"shrinkage": 85',
    'shrinkage: 85 is not plausible: usual are 10 to 60. An example must be one a reader believes.',
  ],
])('%s written as %s stops the build on its line', (line, otherwise, says) => {
  expect(complaint(line, otherwise)).toEqual({ says, line: `${otherwise},` });
});

test.each([
  [
    '"calculator": "quick-estimate"',
    '"calculator": "quick-estimat"',
    'there is no calculator "quick-estimat". Did you mean "quick-estimate"?',
  ],
  ['"en": "a shop"', '"en": "shop 24"', 'called.en must be words without digits.'],
  ['"hours": 50', '"hours": "fifty!"', 'answers.hours must be a number, "low_typical_high" or a word.'],
])('%s written as %s stops the build on its line', (line, otherwise, says) => {
  const found = complaint(line, otherwise);
  expect(found.line).toBe(`${otherwise},`);
  expect(found.says).toContain(says);
});

test('an example without its country would have other defaults in every language, and is refused', () => {
  expect(complaint('"market": "us",', '')).toMatchObject({
    says: 'market: is missing. Defaults depend on it, and would differ with the language of the page.',
    line: '"answers": {',
  });
});

test('shares that do not make a whole are named once, on the first of them', () => {
  const text = file.replace('"email": 100', '"email": 90');
  const line = text.split('\n').findIndex((each) => each.includes('"phone"')) + 1;
  expect(complaints(text)).toEqual([
    `content/examples/shop.json:${line} shop: phone: phone, chat, email, social come to 90 together and must come to 100.`,
  ]);
});

test('a name that one language lacks, and a key nobody knows, are named', () => {
  expect(complaint('"ko": "가게",', '').says).toBe('called.ko is missing. Add it.');
  expect(complaints(file.replace('"called"', '"named"')).join()).toContain(
    'unknown key "named". Did you mean "called"?',
  );
});

test('everything that is wrong is said at once', () => {
  const text = file
    .replace('"volume"', '"volum"')
    .replace('"ph"', '"pk"')
    .replace('"email": 100', '"email": 90');
  expect(complaints(text)).toHaveLength(3);
});

describe('a scenario the model refuses', () => {
  /** The same calculator, with a scenario that is spoiled. */
  const spoiled = (spoil: (scenario: Scenario) => Scenario) =>
    complaints(file, { scenarioOf: (...state) => spoil(billing.scenarioOf(...state)) });

  test('is named on the line of the answer that feeds the field, in words and with the code', () => {
    const [said = '', ...more] = spoiled((scenario) => ({
      ...scenario,
      demand: { ...scenario.demand, contactsPerMonth: -1 },
    }));
    expect(more).toEqual([]);
    const line = file.split('\n').findIndex((each) => each.includes('"volume"')) + 1;
    expect(said).toBe(
      `content/examples/shop.json:${line} shop: volume: with low values the model refuses this scenario: ` +
        'demand.contactsPerMonth lies outside what can be reckoned with (E_RANGE).',
    );
  });

  test('whose shares do not add up is named at all of them, on the first', () => {
    const [said] = spoiled(({ demand, ...scenario }) => ({
      ...scenario,
      demand: { ...demand, channels: demand.channels.map((channel) => ({ ...channel, share: 2 })) },
    }));
    expect(said).toMatch(/shop: phone, chat, email, social: .* \(E_RANGE\)\.$/);
  });

  test('is named on its answers where no single one is to blame', () => {
    const [said] = spoiled((scenario) => ({ ...scenario, baseline: 'nobody' }));
    const line = file.split('\n').findIndex((each) => each.includes('"answers"')) + 1;
    expect(said).toBe(
      `content/examples/shop.json:${line} shop: with low values the model refuses this scenario: ` +
        'baseline names something that is not there (E_REF).',
    );
  });

  test('may be the work of a misspelled field, which a calculator would otherwise send in vain', () => {
    expect(spoiled((scenario) => ({ ...scenario, horizon: 12 }) as Scenario)[0]).toContain(
      'horizon is not a field of the model (E_UNKNOWN_FIELD)',
    );
  });
});

test('a bill of options that the scenario does not have is refused rather than shown empty', () => {
  expect(complaints(file, { sides: () => ({ nobody: 'Nobody' }) })).toEqual([
    expect.stringMatching(/shop: its bill has no side to show\.$/),
  ]);
});

test('what the team says itself is told apart from what stands on data; its country is left to the words around', () => {
  const text = file.replace('"pay": 2600,', '').replace('"rate": "10_12_14",', '');
  const example = parseExample('shop', text);
  const { own, rest } = statedOf(
    example,
    exampleBill(example, billing, kitOf('en')),
    billing.question,
    kitOf('en'),
  );
  expect(own.slice(0, 2)).toEqual([
    { label: 'Contacts per month', value: '10,400' },
    { label: 'Phone, %', value: '0' },
  ]);
  expect(own.map(({ label }) => label)).toContain('Where the provider works');
  expect(own.map(({ label }) => label)).not.toContain('Your country');
  expect(rest.map(({ label, value, about }) => [label, value, about?.says])).toEqual([
    ['Provider’s rate per paid agent hour (USD)', '$11', 'Philippines, 2026 · Fair evidence'],
    ['Gross pay per agent, per month (USD)', '$3,569', 'United States, 2024 · Strong evidence'],
  ]);
  for (const { about } of rest) expect(about?.source?.href).toMatch(/^https?:/);
});
