import { fill } from '~/i18n/fill.ts';
import type { Plural, Strings } from '~/i18n/strings.ts';
import { idsIn, type Quantity } from './quantity.ts';
import { lineNames } from './side.ts';

/** The words of a bill, with the names and units of the quantities it shows. */
export type BillWords = Omit<Strings['bill'], 'names'> & {
  readonly names: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string | Plural>>;
};

/** Names for an id, nearest first: itself, without its party, without its last part, the last part alone. */
const keysOf = (key: string): readonly string[] => [
  key,
  key.slice(key.indexOf('.') + 1),
  key.slice(0, Math.max(0, key.lastIndexOf('.'))),
  key.slice(key.lastIndexOf('.') + 1),
];

/** The key of the name a quantity goes by, if it has one. */
export const nameKey = (names: Readonly<Record<string, string>>, labelKey: string): string | undefined =>
  keysOf(labelKey).find((key) => Object.hasOwn(names, key));

/**
 * The name of a quantity: `inHouse.wagePerHour` is "Wage per paid hour". `parts` tell apart what stands in a list:
 * with `{ 'demand.channels.0': 'Phone' }`, `demand.channels.0.ahtSec` is "Handle time, Phone".
 */
export function nameOf(
  id: string,
  labelKey: string,
  words: BillWords,
  parts: Readonly<Record<string, string>>,
): string {
  const name = words.names[nameKey(words.names, labelKey) ?? ''] ?? words.other;
  const part = parts[Object.keys(parts).find((key) => `${id}.`.startsWith(`${key}.`)) ?? ''];
  return part ? fill(words.part, { name, part }) : name;
}

/** The money unit of any currency: `providerMoney/unit` has the words of `money/unit`. */
export const plainUnit = (unit: string): string => unit.replace(/(provider|ai)Money/g, 'money');

/** The quantities the lines of a bill stand on, lines included. */
export function beneath(nodes: readonly Quantity[]): readonly Quantity[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<Quantity>();
  const visit = (id: string) => {
    const node = known.get(id);
    if (!node || found.has(node)) return;
    found.add(node);
    for (const below of [...idsIn(node.expr), ...(node.inputs ?? [])]) visit(below);
  };
  for (const name of lineNames) visit(name);
  return [...found];
}

/** The words a bill needs for these quantities and no others, since they travel to the browser with the page. */
export function billWords({ bill, units }: Strings, nodes: readonly Quantity[]): BillWords {
  const shown = beneath(nodes);
  const pick = <T>(all: Readonly<Record<string, T>>, keys: readonly (string | undefined)[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return {
    ...bill,
    names: pick(bill.names, [...lineNames, ...shown.map(({ labelKey }) => nameKey(bill.names, labelKey))]),
    units: pick(
      units,
      shown.map(({ unit }) => plainUnit(unit)),
    ),
  };
}
