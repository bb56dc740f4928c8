import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Expr, type Quantity, type Scenario, scenario as schema } from '~/model';
import { patient, scenarios } from './arbitrary';
import { answer } from './plain';

vi.setConfig(patient);

/** What may not be mixed: three currencies, hours, seconds, months. Counts, shares and calendar steps are plain. */
const KINDS = new Set(['money', 'providerMoney', 'aiMoney', 'hours', 'seconds', 'months']);
const PLAIN = new Set([
  'share',
  'ratio',
  'points',
  'weight',
  'year',
  'weeks',
  'minutes',
  'contacts',
  'customers',
  'chats',
  'erlangs',
  'agents',
  'fte',
  'seats',
  'units',
  'hires',
  'hour',
  'contact',
  'role',
  'hire',
  'seat',
  'unit',
  'customer',
  'basis',
  'week',
  'point',
]);

type Dimension = Readonly<Record<string, number>>;
const same = (a: Dimension, b: Dimension) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((kind) => (a[kind] ?? 0) === (b[kind] ?? 0));
const times = (a: Dimension, b: Dimension, sign: 1 | -1 = 1): Dimension => {
  const out: Record<string, number> = { ...a };
  for (const [kind, power] of Object.entries(b)) out[kind] = (out[kind] ?? 0) + sign * power;
  return out;
};
/** A price per hour meets hours, a price per unit meets plain units. */
function dimension(unit: string): Dimension {
  const [above = '', below] = unit.split('/');
  for (const word of [above, ...(below ? [below] : [])])
    if (!KINDS.has(word) && !PLAIN.has(word)) throw new Error(`${unit} is no unit`);
  const part = (word: string | undefined): Dimension =>
    word === 'hour' ? { hours: 1 } : word && KINDS.has(word) ? { [word]: 1 } : {};
  return times(part(above), part(below), -1);
}
const show = (of: Dimension) =>
  Object.entries(of)
    .filter(([, power]) => power)
    .map(([kind, power]) => `${kind}^${power}`)
    .join(' ') || 'plain';

/** The dimension of an expression; undefined for a plain number, which fits anything it is added to. */
function read(expr: Expr, units: ReadonlyMap<string, string>): Dimension | undefined {
  if (typeof expr === 'string') {
    const unit = units.get(expr.replace('baseline.', ''));
    if (!unit) throw new Error(`${expr} has no unit`);
    return dimension(unit);
  }
  if (expr === null || typeof expr === 'number') return undefined;
  const [operator, ...args] = expr;
  const of = (arg: Expr | undefined) => read(arg ?? null, units);
  if (operator === 'sum' || operator === 'yearSum' || operator === 'ceilTol' || operator === 'pow') {
    if (operator === 'pow' && !same(of(args[0]) ?? {}, {}))
      throw new Error('a power of something with a unit');
    return of(args[0]);
  }
  if (operator === 'tiered') return times(of(args[0]) ?? {}, of(args[3]) ?? {});
  if (operator === '*' || operator === '/') {
    const [first, ...others] = args.map((arg) => {
      // months count how many monthly amounts there are, they do not change what the amount is
      const { months: _, ...rest } = of(arg) ?? {};
      return rest;
    });
    return others.reduce((product, other) => times(product, other, operator === '*' ? 1 : -1), first ?? {});
  }
  const [first, ...others] = args.map(of).filter((each) => each !== undefined);
  for (const other of others)
    if (!same(first ?? {}, other)) throw new Error(`${operator} of ${show(first ?? {})} and ${show(other)}`);
  return first;
}

/** A rate says whose currency it is where it is used. Billing units are hours for one scheme and contacts for another; so are the prices they meet. */
const POLYMORPHIC =
  /^(fx\.start|aiFx\.start|units|stepUnits|unitsAboveIncluded|unitsAboveBand|unitsBelowBand|seats|provider\.extras\.\d+\.cost|inHouse\.extras\.\d+\.cost)/;
const EVERY_UNIT = new Map<string, string>();

function check(nodes: readonly Quantity[]): void {
  const units = new Map<string, string>(nodes.map(({ id, unit }) => [id, unit]));
  // the leaving fee is read from the baseline, which may be another option
  units.set('leaving.fee', 'money');
  for (const { id, unit, expr } of nodes) {
    EVERY_UNIT.set(id, unit);
    const declared = dimension(unit);
    if (expr === null || POLYMORPHIC.test(id)) continue;
    let computed: Dimension | undefined;
    try {
      computed = read(expr, units);
    } catch (error) {
      throw new Error(`${id}: ${String(error)}`);
    }
    const { months: _, ...counted } = declared;
    if (computed && !same(computed, declared) && !same(computed, counted))
      throw new Error(`${id} is declared ${unit} but comes to ${show(computed)}`);
  }
}

test('no formula adds two currencies, or hours to months, and each comes to the unit it is declared with', () => {
  fc.assert(
    fc.property(scenarios, (scenario: Scenario) => {
      for (const { nodes = [] } of Object.values(answer(scenario, { nodes: true }))) check(nodes);
    }),
  );
  expect(EVERY_UNIT.get('wages')).toBe('money');
});

test('the check would notice: hours plus months, dollars plus euros, an hourly price without its hours', () => {
  const leaf = (id: string, unit: Quantity['unit']): Quantity => ({
    id,
    unit,
    labelKey: id,
    origin: 'input',
    expr: null,
    value: 1,
  });
  const leaves = [
    leaf('h', 'hours'),
    leaf('m', 'months'),
    leaf('d', 'money'),
    leaf('e', 'providerMoney'),
    leaf('p', 'money/hour'),
  ];
  const wrong = (unit: Quantity['unit'], expr: Expr) => () =>
    check([...leaves, { ...leaf('x', unit), expr }]);
  expect(wrong('hours', ['+', 'h', 'm'])).toThrow('+ of hours^1 and months^1');
  expect(wrong('money', ['+', 'd', 'e'])).toThrow('money^1 and providerMoney^1');
  expect(wrong('money', ['+', 'p', 'd'])).toThrow();
  expect(wrong('money', ['*', 'p', 'h'])).not.toThrow();
  expect(wrong('money', ['*', 'e', 'h'])).toThrow('declared money');
});

test('every number of the schema has a unit the check knows', () => {
  const walk = (field: unknown): void => {
    if (typeof field !== 'object' || field === null) return;
    if ('is' in field && field.is === 'number' && 'unit' in field) dimension(String(field.unit));
    Object.values(field).forEach(walk);
  };
  expect(() => walk(schema)).not.toThrow();
});
