import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { conditions } from '~/description/conditions.ts';
import { description } from '~/description/description.ts';
import { fits, idsOf, type Pattern, patternOf, placed, positionIn, textOf } from '~/description/pattern.ts';
import { cameAbout, type Formula, isInput } from '~/description/quantities.ts';
import { evaluate, type Quantity, type Scenario } from '~/model';
import { declarations } from '~/model/formula';
import { fieldAt } from '~/model/scenario';
import { patient, runs, scenarios } from '../model/arbitrary';
import reference from '../reference/cost-scenarios.json';
import { rich } from './rich.ts';

vi.setConfig(patient);

const told = description('https://support-cost-guide.example');
const quantities = new Map(told.quantities.map((quantity) => [quantity.id, quantity]));
const inputs = new Map(told.inputs.map((input) => [input.path, input]));

type Option = Scenario['options'][number];
const at = (path: string, from: unknown) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], from);

/** The word a condition asks about, read from a scenario as a program would that has only the description. */
function wordAt(path: string, scenario: Scenario, option: Option, here: number | undefined): string {
  const baseline = scenario.options.find(({ id }) => id === scenario.baseline);
  if (path === 'baseline') return option === baseline ? 'itself' : 'another';
  if (path === 'baseline.leaving') return baseline?.leaving ? 'present' : 'absent';
  const length = option.provider?.scheme.tiers?.length ?? 0;
  if (path === 'position')
    return length === 1 ? 'only' : here === 0 ? 'first' : here === length - 1 ? 'last' : 'between';
  const [party = ''] = path.split('.');
  const without = { inHouse: 'provider', provider: 'inHouse' }[party];
  if (without === option.kind) return 'absent';
  const value = at(path.replace('{i}', `${here}`), path === 'churn' ? scenario : option);
  if (path.endsWith('.currency'))
    return !option.ai && party === 'ai'
      ? 'absent'
      : (value ?? scenario.currency) === scenario.currency
        ? 'scenario'
        : 'another';
  const field = fieldAt(path.replace('{i}', '0'));
  if (field?.is === 'word') return `${value ?? field.fallback}`;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? 'absent' : 'present';
}

function describedBy(node: Quantity, scenario: Scenario, option: Option): readonly Formula[] {
  const here = positionIn(node.id);
  const found = quantities.get(placed(node.id, here));
  if (!found) throw new Error(`${node.id} is not described`);
  expect(node.unit, node.id).toBe(found.unit);
  for (const input of node.inputs ?? [])
    expect(found.dependsOn, node.id).toContain(placed(input, positionIn(input)));
  return found.formulas.filter(({ when = [{}] }) =>
    when.some((each) =>
      Object.entries(each).every(([path, words]) => words.includes(wordAt(path, scenario, option, here))),
    ),
  );
}

/** The unit of an input, read as a program would that has only the description and the scenario. */
function unitToldOf(input: string, id: string, option: Option): string | undefined {
  const { unit, differsWhen } = inputs.get(input) ?? {};
  const differs = Object.entries(differsWhen?.words ?? {}).some(([sibling, words]) =>
    words.includes(`${at(id.replace(/[^.]+$/, sibling), option)}`),
  );
  return differs ? differsWhen?.unit : unit;
}

/** Every node of every option is described, and came about by the one formula that is said to hold for it. */
function check(scenario: Scenario): void {
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  for (const option of scenario.options)
    for (const node of result.options[option.id]?.nodes ?? []) {
      if (isInput(node)) {
        const path = placed(node.id, undefined).replace(/\.\d+/g, '[]');
        const input = [path, `options[].${path}`, `${path}[]`, `options[].${path}[]`].find((each) =>
          inputs.has(each),
        );
        expect(unitToldOf(input ?? '', node.id, option), node.id).toBe(node.unit);
        continue;
      }
      const holding = describedBy(node, scenario, option);
      expect(holding.length, `${node.id}: formulas that hold`).toBe(1);
      expect(
        cameAbout(node, holding[0] as Formula),
        `${node.id}: ${JSON.stringify([node.expr, holding])}`,
      ).toBe(true);
    }
}

test.each(reference.scenarios)('$id: every node is described with its formula', ({ inputs: scenario }) => {
  check(scenario as unknown as Scenario);
});

test('every node of any scenario is described, with one formula and its condition', () => {
  check(rich);
  fc.assert(fc.property(scenarios, check), { numRuns: runs / 5 });
});

test('lists of one, of two and of twenty elements are the same formula', () => {
  const summed: Pattern = [
    'max',
    0,
    ['+', ['sumOver', 'provider.premiums', ['*', 'provider.premiums.{i}.rate', 'x']], 1],
  ];
  const expr = (length: number) =>
    declarations(
      `a: ratio = max(0, ${Array.from({ length }, (_, i) => `provider.premiums.${i}.rate * x + `).join('')}1)`,
    )[0]?.expr;
  for (const length of [0, 1, 2, 20]) expect(fits(summed, expr(length)), `${length}`).toBe(true);
  expect(patternOf(expr(2) ?? null, undefined, () => undefined)).toEqual(summed);
  const other = declarations('a: ratio = max(0, provider.premiums.0.rate * y + 1)')[0]?.expr;
  expect(fits(summed, other)).toBe(false);
});

test('another operator, number, name or position is another formula', () => {
  const pattern: Pattern = ['-', ['min', 'units', 'tiers.{i}.upTo'], ['*', 'tiers.{i-1}.upTo', 2]];
  const expr = (text: string) => declarations(`a: units = ${text}`)[0]?.expr;
  expect(fits(pattern, expr('min(units, tiers.3.upTo) - tiers.2.upTo * 2'), 3)).toBe(true);
  for (const text of [
    'min(units, tiers.3.upTo) + tiers.2.upTo * 2',
    'max(units, tiers.3.upTo) - tiers.2.upTo * 2',
    'min(units, tiers.3.upTo) - tiers.2.upTo * 3',
    'min(seats, tiers.3.upTo) - tiers.2.upTo * 2',
    'min(units, tiers.3.upTo) - tiers.1.upTo * 2',
    'min(units, tiers.3.upTo) - tiers.2.upTo * 2 * 2',
  ])
    expect(fits(pattern, expr(text), 3), text).toBe(false);
});

test('the text of a formula reads back as its expression', () => {
  let read = 0;
  for (const { id, formulas } of told.quantities)
    for (const { text = '', expr } of formulas) {
      if (!text || text.includes('where')) continue;
      const back = declarations(`x: money = ${text}`)[0]?.expr;
      const [operator, only] = Array.isArray(expr) ? expr : [];
      expect(back, `${id} = ${text}`).toEqual(
        operator === '+' && Array.isArray(expr) && expr.length === 2 ? only : expr,
      );
      read++;
    }
  expect(read).toBeGreaterThan(140);
  expect(textOf(['-', 'a', ['-', 'b', ['/', 'c', ['*', 'd', 2]]]])).toBe('a - (b - c / (d * 2))');
});

test('a formula names inputs and quantities that stand above it, and no operator goes unexplained', () => {
  const above = new Set<string>();
  const known = (id: string) =>
    above.has(id) ||
    [id, `options[].${id}`, `${id}[]`, `options[].${id}[]`].some((path) =>
      inputs.has(path.replace(/\.\{(i|i-1)\}/g, '[]')),
    );
  const operators = new Set(Object.keys(told.operators));
  const check = (expr: Pattern, id: string): void => {
    if (!Array.isArray(expr)) return;
    expect(operators, id).toContain(expr[0]);
    for (const inner of expr.slice(1)) check(inner as Pattern, id);
  };
  for (const { id, formulas, dependsOn = [] } of told.quantities) {
    for (const { expr = null } of formulas) {
      check(expr, id);
      for (const name of idsOf(expr)) {
        const own = name === id || name === 'allUnits' || fieldAt(name)?.is === 'list';
        const place = name.replace(/^baseline\./, '');
        expect(own || known(place) || (place !== name && quantities.has(place)), `${id} names ${name}`).toBe(
          true,
        );
      }
    }
    for (const name of dependsOn)
      expect(known(name.replace(/\.\d+(?=\.|$)/g, '.{i}')), `${id} depends on ${name}`).toBe(true);
    above.add(id);
  }
});

test('every quantity and every number of a scenario has a name in five languages', () => {
  for (const { id, names } of told.quantities) expect(Object.keys(names ?? {}), id).toHaveLength(5);
  for (const { path, is, names } of told.inputs)
    if (is === 'number') expect(Object.keys(names ?? {}).length, path).toBe(5);
});

test('inputs are told with their bounds and defaults', () => {
  expect(inputs.get('demand.channels[].slTarget')).toMatchObject({
    unit: 'share',
    atLeast: 0,
    below: 1,
    required: false,
    requiredWhen: { handling: ['queue'] },
  });
  expect(inputs.get('options[].inHouse.wagePerHour')).toMatchObject({
    above: 0,
    atMost: 1e12,
    required: true,
  });
  expect(inputs.get('options[].provider.extras[].amount')).toMatchObject({
    atLeast: -1e12,
    unit: 'providerMoney/basis',
    differsWhen: { words: { basis: ['shareOfFees'] }, unit: 'share', atLeast: -1, atMost: 5 },
  });
  expect(inputs.get('demand.channels[].patienceSec')).toMatchObject({ orNull: true, default: null });
  expect(inputs.get('options[].provider.resolutionRate')).toMatchObject({ defaultFrom: 'quality.fcr' });
  expect(inputs.get('fx.{currency}')).toMatchObject({ above: 0, required: false });
});

test('every unit is explained, before and behind the slash', () => {
  const { per, ...units } = told.units;
  const used = new Set([
    ...told.quantities.map(({ unit }) => unit),
    ...told.inputs.flatMap(({ unit }) => unit ?? []),
  ]);
  for (const unit of used) {
    const [first = '', below] = unit.split('/');
    if (unit in units) continue;
    expect(units, unit).toHaveProperty(first);
    if (below) expect(per, unit).toHaveProperty(below);
  }
});

test('conditions tell apart what they were shown, and nothing is told apart that looks alike', () => {
  const kinds = ['a', 'b', 'c'].flatMap((kind) =>
    ['x', 'y'].map((flex) => ({ facts: { kind, flex }, outcome: kind === 'a' ? (flex === 'x' ? 1 : 2) : 0 })),
  );
  expect([...conditions(kinds)]).toEqual([
    [1, [{ kind: ['a'], flex: ['x'] }]],
    [2, [{ kind: ['a'], flex: ['y'] }]],
    [0, [{ kind: ['b', 'c'] }]],
  ]);
  expect([...conditions([{ facts: { kind: 'a' }, outcome: 7 }])]).toEqual([[7, [{}]]]);
  const alike = [0, 1].map((outcome) => ({ facts: { kind: 'a' }, outcome }));
  expect(() => conditions(alike)).toThrow('No choice tells these apart');
});
