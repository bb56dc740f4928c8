import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Expr, type Quantity, type Scenario, scenario as schema, type Unit } from '~/model';
import { patient, scenarios } from './arbitrary';
import { answer } from './plain';

vi.setConfig(patient);

/** Words of units that may not be mixed, each with the dimension it has alone or behind "per". */
const KINDS: Readonly<Record<string, string>> = {
  money: 'money',
  providerMoney: 'providerMoney',
  aiMoney: 'aiMoney',
  hours: 'hours',
  hour: 'hours',
  seconds: 'seconds',
  months: 'months',
  contacts: 'contacts',
  contact: 'contacts',
  fte: 'fte',
  seats: 'seats',
  seat: 'seats',
  hires: 'hires',
  hire: 'hires',
  role: 'roles',
  customers: 'customers',
  customer: 'customers',
  points: 'points',
  point: 'points',
};
/** Shares, steps of the calendar, and counts that never meet money. */
const PLAIN = new Set(
  'share ratio weight year weeks week minutes chats erlangs agents units unit basis'.split(' '),
);

type Dimension = Readonly<Record<string, number>>;
const NONE: Dimension = {};
const same = (a: Dimension, b: Dimension) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((kind) => (a[kind] ?? 0) === (b[kind] ?? 0));
const times = (a: Dimension, b: Dimension, sign: 1 | -1 = 1): Dimension => {
  const out: Record<string, number> = { ...a };
  for (const [kind, power] of Object.entries(b)) out[kind] = (out[kind] ?? 0) + sign * power;
  return out;
};
/** Months count how many monthly amounts there are, they do not change what an amount is. */
const counted = ({ months: _, ...rest }: Dimension): Dimension => rest;
function dimension(unit: string): Dimension {
  const part = (word: string): Dimension => {
    const kind = KINDS[word];
    if (!kind && !PLAIN.has(word)) throw new Error(`${unit} is no unit`);
    return kind ? { [kind]: 1 } : NONE;
  };
  const [above = '', below] = unit.split('/');
  return times(part(above), below === undefined ? NONE : part(below), -1);
}
const show = (of: Dimension) =>
  Object.entries(of)
    .filter(([, power]) => power)
    .map(([kind, power]) => `${kind}^${power}`)
    .join(' ') || 'plain';

type Dimensions = ReadonlyMap<string, Dimension>;

/** The dimension of an expression; undefined for a plain number, which fits anything it is added to. */
function read(expr: Expr, known: Dimensions): Dimension | undefined {
  if (typeof expr === 'string') {
    const of = known.get(expr.replace('baseline.', ''));
    if (!of) throw new Error(`${expr} has no unit`);
    return of;
  }
  if (expr === null || typeof expr === 'number') return undefined;
  const [operator, ...args] = expr;
  const of = (arg: Expr | undefined) => read(arg ?? null, known);
  if (operator === 'sum' || operator === 'yearSum' || operator === 'ceilTol') return of(args[0]);
  if (operator === 'pow') {
    if (!same(of(args[0]) ?? NONE, NONE)) throw new Error('a power of something with a unit');
    return NONE;
  }
  if (operator === 'tiered') return times(of(args[0]) ?? NONE, of(args[3]) ?? NONE);
  if (operator === '*' || operator === '/') {
    const [first = NONE, ...others] = args.map((arg) => counted(of(arg) ?? NONE));
    return others.reduce((product, other) => times(product, other, operator === '*' ? 1 : -1), first);
  }
  const [first, ...others] = args.map(of).filter((each) => each !== undefined);
  for (const other of others)
    if (!same(first ?? NONE, other))
      throw new Error(`${operator} of ${show(first ?? NONE)} and ${show(other)}`);
  return first;
}

/** The few places where one count becomes another, each with its reason. */
const CONVERTS: Readonly<Record<string, Dimension>> = {
  // a hire brings one full-time equivalent
  hires: { fte: 1 },
  rampLossHours: { hours: 1, fte: -1 },
  // an equivalent that is trained or booked sits on a seat
  'provider.startSeats': { fte: 1 },
};
/** A rate says whose currency it is where it is used; seats are booked for equivalents in steps of seats. */
const UNREAD = /^(fx\.start|aiFx\.start|seats)$/;

/** What an extra's amount is per, in the words of its basis. */
const BASIS: Readonly<Record<string, Dimension>> = {
  once: NONE,
  month: NONE,
  year: NONE,
  agentMonth: { fte: 1 },
  hour: { hours: 1 },
  contact: { contacts: 1 },
};

type Option = Scenario['options'][number];

/** Refuses quantities whose expressions mix units or do not come to the unit they are declared with. */
function check(nodes: readonly Quantity[], option?: Option): void {
  const known = new Map<string, Dimension>(nodes.map(({ id, unit }) => [id, dimension(unit)]));
  // the leaving fee is read from the baseline, which may be another option
  known.set('leaving.fee', { money: 1 });
  // paid hours are one equivalent's
  known.set('inHouse.paidHoursPerWeek', { hours: 1, fte: -1 });
  for (const party of ['inHouse', 'provider'] as const)
    option?.[party]?.extras?.forEach(({ basis }, i) => {
      const currency = party === 'inHouse' ? 'money' : 'providerMoney';
      known.set(
        `${party}.extras.${i}.amount`,
        basis === 'shareOfFees' ? NONE : times({ [currency]: 1 }, BASIS[basis] ?? NONE, -1),
      );
    });
  // what is billed is hours for one scheme and contacts for another; price and thresholds follow it
  const units = nodes.find(({ id }) => id === 'units');
  if (units?.expr) {
    const billed = read(units.expr, known) ?? NONE;
    for (const [id, { unit }] of nodes.map((node) => [node.id, node] as const)) {
      if (unit === 'units') known.set(id, billed);
      if (unit === 'providerMoney/unit') known.set(id, times({ providerMoney: 1 }, billed, -1));
    }
  }
  for (const { id, unit, expr } of nodes) {
    if (expr === null || UNREAD.test(id)) continue;
    let computed: Dimension | undefined;
    try {
      computed = read(expr, known);
    } catch (error) {
      throw new Error(`${id}: ${String(error)}`);
    }
    const declared = CONVERTS[id] ?? known.get(id) ?? NONE;
    if (computed && !same(counted(computed), counted(declared)))
      throw new Error(`${id} is declared ${unit} but comes to ${show(computed)}`);
  }
}

const evaluated = (scenario: Scenario) =>
  Object.entries(answer(scenario, { nodes: true })).map(
    ([id, { nodes = [] }]) => [nodes, scenario.options.find((option) => option.id === id)] as const,
  );

test('no formula adds two currencies, or hours to months, and each comes to the unit it is declared with', () => {
  const units = new Set<string>();
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const [nodes, option] of evaluated(scenario)) {
        check(nodes, option);
        for (const { unit } of nodes) units.add(unit);
      }
    }),
  );
  expect(units).toContain('providerMoney');
});

const isCompound = (expr: Expr | undefined): expr is Extract<Expr, readonly unknown[]> => Array.isArray(expr);

/** Every way to forget one named factor of a product, anywhere in an expression. */
function forgetful(expr: Expr): { readonly name: string; readonly expr: Expr }[] {
  if (!isCompound(expr)) return [];
  const [operator, ...args] = expr;
  return args.flatMap((arg, i) => {
    const without = (inner: Expr) => [operator, ...args.with(i, inner)] as unknown as Expr;
    if (typeof arg === 'string' && (operator === '*' || operator === '/'))
      return [{ name: arg, expr: without(1) }];
    return forgetful(arg).map(({ name, expr: inner }) => ({ name, expr: without(inner) }));
  });
}

test('whatever factor with a unit is left out of whatever product, it is noticed', () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const [nodes, option] of evaluated(scenario)) {
        const unitOf = new Map<string, Unit>(nodes.map(({ id, unit }) => [id, unit]));
        nodes.forEach((node, i) => {
          if (UNREAD.test(node.id) || node.id === 'units') return;
          for (const { name, expr } of forgetful(node.expr)) {
            const unit = unitOf.get(name);
            const key = `${node.id} ${name}`;
            if (!unit || tried.has(key) || name === 'leaving.fee') continue;
            const plain = same(counted(dimension(unit)), NONE) && unit !== 'units';
            if (plain || /extras\.\d+\.amount|\/unit$/.test(`${name} ${unit}`)) continue;
            tried.add(key);
            const broken = nodes.with(i, { ...node, expr });
            expect(() => check(broken, option), `${node.id} without ${name}`).toThrow();
          }
        });
      }
    }),
  );
  expect(tried.size).toBeGreaterThan(40);
});

test('the check would notice: hours plus months, dollars plus euros, an hourly price without its hours', () => {
  const leaf = (id: string, unit: Unit): Quantity => ({
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
    leaf('f', 'fte'),
    leaf('c', 'contacts'),
  ];
  const wrong = (unit: Unit, expr: Expr) => () => check([...leaves, { ...leaf('x', unit), expr }]);
  expect(wrong('hours', ['+', 'h', 'm'])).toThrow('+ of hours^1 and months^1');
  expect(wrong('money', ['+', 'd', 'e'])).toThrow('money^1 and providerMoney^1');
  expect(wrong('money', ['max', 'd', 'e'])).toThrow('money^1 and providerMoney^1');
  expect(wrong('money', ['+', 'p', 'd'])).toThrow();
  expect(wrong('money', ['*', 'p', 'h'])).not.toThrow();
  expect(wrong('money', ['*', 'p', 'f'])).toThrow('declared money');
  expect(wrong('money', ['*', 'e', 'h'])).toThrow('declared money');
  expect(wrong('fte', ['-', 'f', 'c'])).toThrow('fte^1 and contacts^1');
});

test('every number of the schema has a unit the check knows', () => {
  const walk = (field: unknown): void => {
    if (typeof field !== 'object' || field === null) return;
    if ('is' in field && field.is === 'number' && 'unit' in field) dimension(String(field.unit));
    Object.values(field).forEach(walk);
  };
  expect(() => walk(schema)).not.toThrow();
});
