import { staffingText } from '~/components/bill/words.ts';
import { localeList, locales } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { evaluate, type Quantity, type Scenario } from '~/model';
import { fieldAt } from '~/model/scenario';
import { conditions, type Observation, type When } from './conditions.ts';
import { namesOf } from './names.ts';
import {
  fits,
  idsOf,
  type Pattern,
  patternOf,
  placed,
  positionIn,
  sumsOnly,
  textOf,
  type Where,
} from './pattern.ts';
import { type Facts, type Shape, shapes } from './shapes.ts';

/** One way a quantity comes about. */
export interface Formula {
  /** Any of these; absent where it always holds. */
  readonly when?: readonly When[];
  /** `formula`, a `constant`, the `calendar`, or found by `staffing` from the queues, which no expression states. */
  readonly by: 'formula' | 'constant' | 'calendar' | 'staffing';
  readonly text?: string;
  readonly expr?: Pattern;
}

/** A quantity of the bill as a program meets it among the nodes of a result. */
export interface DescribedQuantity {
  readonly id: string;
  readonly unit: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** How staffing finds it. */
  readonly found?: Readonly<Record<string, string>>;
  readonly dependsOn?: readonly string[];
  readonly formulas: readonly Formula[];
}

type Source = Pick<Formula, 'by' | 'expr'>;
/** What came of a shape that does not have the quantity. */
const ABSENT = -1;

/** Whether a node of a result is an input, which the field table describes. */
export const isInput = ({ origin }: Pick<Quantity, 'origin'>) =>
  origin === 'input' || origin === 'figure' || origin === 'assumption';

/** Whether a node of a result came about as described. */
export function cameAbout({ id, expr, origin, value }: Quantity, { by, expr: pattern }: Source): boolean {
  const how =
    origin === 'staffing' ? 'staffing' : expr ? 'formula' : Array.isArray(value) ? 'calendar' : 'constant';
  // A sum over no element is 0.
  if (how === 'constant' && by === 'formula') return value === 0 && sumsOnly(pattern);
  if (how !== by) return false;
  return by === 'formula' ? fits(pattern, expr, positionIn(id)) : by !== 'constant' || pattern === value;
}

interface Seen {
  readonly unit: string;
  readonly labelKey: string;
  readonly sources: Source[];
  readonly observed: Observation[];
  readonly inputs: Set<string>;
}

/** Every quantity that some shape of an option has, with all its formulas and what decides between them. */
export function quantities(): readonly DescribedQuantity[] {
  const seen = new Map<string, Seen>();
  const all = shapes();
  const answers = all.map(nodesOf);
  answers.forEach((nodes, s) => {
    const shape = all[s] as Shape;
    for (const node of nodes) if (!isInput(node)) observe(seen, node, shape);
  });
  answers.forEach((nodes, s) => {
    const shape = all[s] as Shape;
    const there = new Set(nodes.map(({ id }) => placed(id, positionIn(id))));
    for (const [id, { observed }] of seen) {
      if (!there.has(id)) observed.push({ facts: shape.facts, outcome: ABSENT });
      for (const here of leftOut(id, nodes, shape))
        observed.push({
          facts: { ...shape.facts, ...factsOfPlace(id, here, shape.scenario) },
          outcome: ABSENT,
        });
    }
  });
  return inOrder([...seen].map(([id, each]) => describe(id, each)));
}

/** Each after those it names, which several shapes together need not show. */
function inOrder(all: readonly DescribedQuantity[]): readonly DescribedQuantity[] {
  const byId = new Map(all.map((quantity) => [quantity.id, quantity]));
  const done = new Set<DescribedQuantity>();
  const begun = new Set<DescribedQuantity>();
  const visit = (quantity: DescribedQuantity) => {
    if (begun.has(quantity)) return;
    begun.add(quantity);
    const named = quantity.formulas.flatMap(({ expr = null }) => idsOf(expr));
    for (const id of [...named, ...(quantity.dependsOn ?? [])]) {
      const other = byId.get(id);
      if (other) visit(other);
    }
    done.add(quantity);
  };
  all.forEach(visit);
  return [...done];
}

/** Positions of extras that have no cost although the quantity is there for others. */
function leftOut(id: string, nodes: readonly Quantity[], { scenario }: Shape): readonly number[] {
  const list = extrasIn(id);
  const has = new Set(nodes.map((node) => node.id));
  return list
    ? elementsOf(scenario, list).flatMap((_, i) => (has.has(id.replace('{i}', `${i}`)) ? [] : [i]))
    : [];
}
const extrasIn = (id: string) => /^(?:inHouse|provider)\.extras/.exec(id)?.[0];

function nodesOf({ scenario }: Shape): readonly Quantity[] {
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) throw new Error(`A shape is no valid scenario: ${JSON.stringify(result.errors)}`);
  return result.options['asked']?.nodes ?? [];
}

function observe(seen: Map<string, Seen>, node: Quantity, { facts, scenario }: Shape): void {
  const { unit, labelKey, inputs = [] } = node;
  const here = positionIn(node.id);
  const id = placed(node.id, here);
  const known = seen.get(id) ?? { unit, labelKey, sources: [], observed: [], inputs: new Set() };
  seen.set(id, known);
  if (known.unit !== unit) throw new Error(`${id} has two units, ${known.unit} and ${unit}`);
  const again = known.sources.findIndex((source) => cameAbout(node, source));
  const outcome = again < 0 ? known.sources.push(sourceOf(node, here, scenario)) - 1 : again;
  known.observed.push({ facts: { ...facts, ...factsOfPlace(node.id, here, scenario) }, outcome });
  for (const input of inputs) known.inputs.add(placed(input, positionIn(input)));
}

function sourceOf({ expr, origin, value }: Quantity, here: number | undefined, scenario: Scenario): Source {
  if (origin === 'staffing') return { by: 'staffing' };
  if (expr !== null) return { by: 'formula', expr: patternOf(expr, here, setsApart(scenario)) };
  return typeof value === 'number' ? { by: 'constant', expr: value } : { by: 'calendar' };
}

const asked = (scenario: Scenario) => scenario.options.find(({ id }) => id === 'asked');
const elementsOf = (scenario: Scenario, list: string): readonly Readonly<Record<string, unknown>>[] =>
  (list
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], asked(scenario)) ??
    []) as never;
const wordsOf = (list: string): readonly string[] => {
  const field = fieldAt(`${list}.0`);
  return field?.is === 'block'
    ? Object.keys(field.fields).filter((name) => field.fields[name]?.is === 'word')
    : [];
};

/** By field, the words of the chosen elements where the whole list has more of them. */
const setsApart =
  (scenario: Scenario) =>
  (list: string, positions: readonly number[]): Where | undefined => {
    const elements = list === 'demand.channels' ? [] : elementsOf(scenario, list);
    const entries = wordsOf(list).flatMap((field): [string, string[]][] => {
      const distinct = (items: typeof elements) => [...new Set(items.map((item) => `${item[field]}`))];
      const chosen = distinct(elements.filter((_, i) => positions.includes(i)));
      return chosen.length < distinct(elements).length ? [[field, chosen]] : [];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };

/** What is known of the place in a list that a quantity stands for. */
function factsOfPlace(id: string, here: number | undefined, scenario: Scenario): Facts {
  if (here === undefined) return {};
  const extras = extrasIn(id);
  if (extras)
    return Object.fromEntries(
      wordsOf(extras).map((field) => [
        `${extras}.{i}.${field}`,
        `${elementsOf(scenario, extras)[here]?.[field]}`,
      ]),
    );
  const { length } = elementsOf(scenario, 'provider.scheme.tiers');
  const last = here === length - 1;
  return { position: length === 1 ? 'only' : here === 0 ? 'first' : last ? 'last' : 'between' };
}

function describe(id: string, { unit, labelKey, sources, observed, inputs }: Seen): DescribedQuantity {
  const found = conditions(observed);
  const formulas = sources.map(({ by, expr }, outcome): Formula => {
    const when = found.get(outcome) ?? [];
    const always = when.some((each) => Object.keys(each).length === 0);
    return {
      ...(!always && { when }),
      by,
      ...(expr !== undefined && { text: textOf(expr), expr }),
    };
  });
  return {
    id,
    unit,
    names: namesOf(labelKey),
    ...(formulas.some(({ by }) => by === 'staffing') && { found: howFound(labelKey) }),
    ...(inputs.size > 0 && { dependsOn: [...inputs] }),
    formulas,
  };
}

/** The sentence that says how staffing finds a quantity, by language tag. */
function howFound(labelKey: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    localeList.map((locale) => [locales[locale].tag, staffingText(labelKey, stringsFor(locale).bill)]),
  );
}
