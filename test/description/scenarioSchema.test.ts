import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { follows } from '~/description/follows.ts';
import { rules } from '~/description/rules.ts';
import { scenarioSchema } from '~/description/scenarioSchema.ts';
import { evaluate, type Scenario } from '~/model';
import { ABOVE_0, BELOW_1, type Field } from '~/model/field';
import { scenario as table } from '~/model/scenario';
import { patient, runs, scenarios } from '../model/arbitrary';
import { changed } from '../model/plain';
import reference from '../reference/cost-scenarios.json';
import { rich } from './rich.ts';

vi.setConfig(patient);

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addVocabulary(['x-unit', 'x-default-from']);
const isValid = ajv.compile(scenarioSchema('https://support-cost-guide.example/model/scenario.schema.json'));

/** What the model finds wrong, as `code path`. */
const errorsOf = (scenario: Scenario) => {
  const result = evaluate(scenario, { strict: true });
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};
const anywhere = (path: string) => path.replace(/\.\d+/g, '[]');
const known = new Set(rules.flatMap(({ code, at }) => at.map((path) => `${code} ${path}`)));

test('the reference scenarios are valid', () => {
  for (const { id, inputs } of reference.scenarios) expect(isValid(inputs), id).toBe(true);
});

test('every scenario the model answers for is valid', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const written = JSON.parse(JSON.stringify(scenario)) as Scenario;
      expect([errorsOf(written), isValid(written)]).toEqual([[], true]);
    }),
    { numRuns: runs / 5 },
  );
});

interface Place {
  readonly path: string;
  readonly field: Field;
  /** Path of the block it stands in. */
  readonly block: string;
}

/** Every field of the table at its place in `rich`, where lists stand with the element that has most fields. */
const places = walk(table, rich, '', '');
function walk(field: Field, value: unknown, path: string, block: string): Place[] {
  const at = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
  const below = (): Place[] => {
    if (field.is === 'block')
      return Object.entries(field.fields).flatMap(([key, inner]) =>
        walk(inner, (value as Record<string, unknown>)[key], at(key), path),
      );
    if (field.is === 'record') return walk(field.each, (value as { EUR: unknown }).EUR, at('EUR'), path);
    if (field.is !== 'list') return [];
    const last = path === 'options' ? 1 : 0;
    return walk(field.each, (value as unknown[])[last], at(last), path);
  };
  if (value === undefined) throw new Error(`${path} is not in the rich scenario`);
  return [{ path, field, block }, ...below()];
}

/** Values outside a field, by what is wrong with them. */
function wrongValues(field: Field): [string, unknown][] {
  const type: [string, unknown] = ['another type', field.is === 'text' || field.is === 'word' ? 5 : 'five'];
  if (field.is === 'word') return [type, ['an unknown word', 'nonsense']];
  if (field.is === 'text') return [type, ['a text of another form', 'not this!']];
  if (field.is === 'block' || field.is === 'record') return [type, ['a list', []]];
  if (field.is === 'list') {
    const many = (length: number) => Array.from({ length }, (_, i) => ({ id: `i${i}` }));
    return [
      type,
      ...(field.least ? [['too few', many(field.least - 1)] as [string, unknown]] : []),
      ...(field.most < Infinity ? [['too many', many(field.most + 1)] as [string, unknown]] : []),
    ];
  }
  const { min, max, whole } = field;
  return [
    type,
    ['below its bound', min === ABOVE_0 ? 0 : min - (whole ? 1 : Math.max(1, Math.abs(min)) * 1e-9)],
    ['above its bound', max === BELOW_1 ? 1 : max + (whole ? 1 : max * 1e-9)],
    ...(whole ? [['a fraction', min + 0.5] as [string, unknown]] : []),
  ];
}

test('the rich scenario is valid, and has more than a hundred numbers to break', () => {
  expect([errorsOf(rich), isValid(rich)]).toEqual([[], true]);
  expect(places.filter(({ field }) => field.is === 'number').length).toBeGreaterThan(100);
});

test('a scenario broken in one field is refused by schema and model alike', () => {
  for (const { path, field } of places.slice(1))
    for (const [what, value] of wrongValues(field)) {
      const broken = changed({ [path]: value }, rich);
      // a rate is reported where a block uses it
      const reported = path.startsWith('fx.') && typeof value === 'number' ? 'provider.currency' : path;
      expect(isValid(broken), `${path}: ${what}`).toBe(false);
      expect(errorsOf(broken).join('\n'), `${path}: ${what}`).toContain(reported);
    }
});

test('a bound that belongs to a number is taken by the schema, and refused by the model only for a listed rule', () => {
  for (const { path, field } of places)
    if (field.is === 'number')
      for (const value of [field.min, field.max]) {
        const edge = changed({ [path]: value }, rich);
        expect(isValid(edge), `${path} ${value}: ${JSON.stringify(isValid.errors)}`).toBe(true);
        for (const error of errorsOf(edge)) expect(known, `${path} ${value}`).toContain(anywhere(error));
      }
});

test('what is required may not be left out, what is not may', () => {
  for (const { path, field } of places.slice(1)) {
    const without = changed({ [path]: undefined }, rich);
    if (/\.(\d+|EUR)$/.test(path)) continue;
    const required = field.presence === 'required';
    const needed = required || field.when?.some((word) => ['hybrid', 'queue', 'share'].includes(word));
    expect(isValid(without), path).toBe(!needed);
    expect(errorsOf(without).includes(`E_MISSING ${path}`), path).toBe(needed ?? false);
  }
});

test('what one word of a sibling requires is required beside it and nowhere else', () => {
  let asked = 0;
  for (const { path, field, block } of places) {
    if (!field.when) continue;
    const [sibling = '', ...words] = field.when;
    const chosen = places.find((place) => place.path === `${block}.${sibling}`)?.field;
    if (chosen?.is !== 'word') throw new Error(`${path} depends on ${sibling}, which is no word`);
    for (const word of chosen.words) {
      const without = changed({ [`${block}.${sibling}`]: word, [path]: undefined }, rich);
      asked++;
      expect(isValid(without), `${path} beside ${word}`).toBe(!words.includes(word));
      expect(errorsOf(without).includes(`E_MISSING ${path}`), `${path} beside ${word}`).toBe(
        words.includes(word),
      );
    }
  }
  expect(asked).toBeGreaterThan(50);
});

test('a share of fees has bounds of its own, an amount of money has not', () => {
  const extra = (basis: string, amount: number) =>
    changed({ 'options.1.provider.extras': [{ id: 'x', status: 'extra', basis, amount }] }, rich);
  for (const [basis, amount, taken] of [
    ['shareOfFees', 5, true],
    ['shareOfFees', 5.01, false],
    ['shareOfFees', -1, true],
    ['shareOfFees', -1.01, false],
    ['month', 5.01, true],
  ] as const) {
    expect(isValid(extra(basis, amount))).toBe(taken);
    expect(errorsOf(extra(basis, amount)).length === 0).toBe(taken);
  }
});

test('a field nobody knows is refused in every block', () => {
  for (const { path, field } of places) {
    if (field.is !== 'block') continue;
    const broken = changed({ [path ? `${path}.surplus` : 'surplus']: 1 }, rich);
    expect(isValid(broken), path).toBe(false);
    expect(errorsOf(broken)).toContain(`E_UNKNOWN_FIELD ${path ? `${path}.` : ''}surplus`);
  }
});

test('null for what may be left out is taken by the model and refused by the schema, unless null means none', () => {
  const onCosts = changed({ 'options.1.inHouse.onCostRate': null }, rich);
  expect([errorsOf(onCosts), isValid(onCosts)]).toEqual([[], false]);
  const patience = changed({ 'demand.channels.0.patienceSec': null }, rich);
  expect([errorsOf(patience), isValid(patience)]).toEqual([[], true]);
});

const provoked = new Set<string>();
const second = { id: 'audit', status: 'included', amount: 1, basis: 'month' };
test.each<[string, Readonly<Record<string, unknown>>]>([
  ['E_RANGE demand.channels', { 'demand.channels.0.share': 0.4 }],
  ['E_RANGE demand.seasonality', { 'demand.seasonality': Array(12).fill(0) }],
  ['E_RANGE profile', { 'profile.0.hours': 139 }],
  ['E_RANGE demand.contactsPerMonth', { 'demand.contactsPerMonth': 1e8, 'demand.channels.0.ahtSec': 86_400 }],
  ['E_RANGE options.1.quality.fcr', { 'options.1.quality.fcr': 0, 'demand.recontactRate': 1 }],
  ['E_RANGE options.1.inHouse.blendShare', { 'options.1.inHouse.blendShare': 0.81 }],
  ['E_RANGE options.1.provider.blendShare', { 'options.1.provider.blendShare': 0.81 }],
  ['E_RANGE options.1.provider.scheme.tiers.0.upTo', { 'options.1.provider.scheme.tiers.0.upTo': null }],
  ['E_REF baseline', { baseline: 'nobody' }],
  ['E_REF options.1.split.providerChannels.0', { 'options.1.split.providerChannels': ['fax'] }],
  ['E_REF options.1.split.providerBlocks.0', { 'options.1.split.providerBlocks': ['noon'] }],
  ['E_CURRENCY options.1.provider.currency', { 'options.1.provider.currency': 'PHP' }],
  ['E_CURRENCY options.1.ai.currency', { 'options.1.ai.currency': 'PHP' }],
  ['E_DUPLICATE demand.channels.1.id', { 'demand.channels.1.id': 'voice' }],
  ['E_DUPLICATE profile.1.id', { 'profile.1.id': 'day' }],
  ['E_DUPLICATE options.1.id', { 'options.1.id': 'own' }],
  ['E_DUPLICATE options.1.inHouse.extras.1.id', { 'options.1.inHouse.extras.1': second }],
  ['E_DUPLICATE options.1.provider.extras.1.id', { 'options.1.provider.extras.1': second }],
  [
    'E_DUPLICATE options.1.inHouse.supportRoles.1.id',
    { 'options.1.inHouse.supportRoles.1': { id: 'lead', span: 9, salaryPerYear: 1 } },
  ],
  [
    'E_DUPLICATE options.1.provider.premiums.1.id',
    { 'options.1.provider.premiums.1': { id: 'weekend', rate: 0.1 } },
  ],
  [
    'E_DUPLICATE options.1.split.providerChannels.1',
    { 'options.1.split.providerChannels': ['voice', 'voice'] },
  ],
  ['E_DUPLICATE options.1.split.providerBlocks.1', { 'options.1.split.providerBlocks': ['day', 'day'] }],
])('a rule across fields the schema cannot state: %s', (error, changes) => {
  const broken = changed(changes, rich);
  expect(isValid(broken)).toBe(true);
  expect(errorsOf(broken)).toContain(error);
  provoked.add(anywhere(error));
});
test('every rule broken above is listed, and every listed one was broken', () => {
  expect(provoked).toEqual(known);
});

test('a field left out has the value of the field it is said to follow', () => {
  const following = places.flatMap(({ path }) => {
    const from = follows(path.replace(/\.1\./, '[].'));
    return from ? [[path, from] as const] : [];
  });
  expect(following).toHaveLength(5);
  for (const [path, from] of following) {
    const value = from
      .split('.')
      .reduce<unknown>(
        (inner, key) => (inner as Record<string, unknown>)?.[key],
        from.startsWith('quality') ? rich.options[1] : rich,
      );
    const asked = (as: unknown) =>
      evaluate(changed({ [path]: as, 'options.1.provider.scheme.unit': 'resolution' }, rich));
    expect(value, from).toBeDefined();
    expect(asked(undefined), path).toEqual(asked(value));
    expect(asked(undefined), path).not.toEqual(
      asked(path.endsWith('csat') ? 60 : path.endsWith('y') ? 'EUR' : 0.31),
    );
  }
});
