import { fill } from '~/i18n/fill.ts';
import type { Plural, Strings } from '~/i18n/strings.ts';
import type { Expr } from '~/model/formula';
import type { Quantity } from '~/model/ledger';
import { LINES } from '~/model/lines';
import type { OptionResult } from '~/model/result';
import { onceLines } from './side.ts';

/** The words of a bill, with the names and units of the quantities it shows. */
export type BillWords = Omit<Strings['bill'], 'names'> & {
  readonly names: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string | Plural>>;
};

/** The key a quantity's name stands under: its own, or without its party, its list, or what it is one of. */
export const nameKey = (names: Readonly<Record<string, string>>, labelKey: string): string | undefined => {
  const [first = '', ...rest] = labelKey.split('.');
  return [labelKey, rest.join('.'), rest.at(-1) ?? '', first].find((key) => Object.hasOwn(names, key));
};

/**
 * The name of a quantity: `inHouse.wagePerHour` is "Wage per paid hour". `parts` tell apart what stands in a list:
 * with `{ 'demand.channels.0': 'Phone' }`, `demand.channels.0.ahtSec` is "Handle time, Phone".
 */
export function nameOf(
  { id, labelKey }: { readonly id: string; readonly labelKey: string },
  words: BillWords,
  parts: Readonly<Record<string, string>>,
): string {
  const name = words.names[nameKey(words.names, labelKey) ?? ''] ?? words.other;
  const part = Object.entries(parts).find(([key]) => `${id}.`.startsWith(`${key}.`))?.[1];
  return part === undefined ? name : fill(words.part, { name, part });
}

/** What staffing says of a quantity: its own sentence, or that of the contacts. */
export function staffingText(labelKey: string, words: Omit<Strings['bill'], 'names'>): string {
  const own = words[labelKey.slice(labelKey.lastIndexOf('.') + 1) as keyof typeof words];
  return typeof own === 'string' ? own : words.volume;
}

/** The money unit of any currency: `providerMoney/unit` has the words of `money/unit`. */
export const plainUnit = (unit: string): string => unit.replace(/(provider|ai)Money/g, 'money');

const idsIn = (expr: Expr): readonly string[] =>
  typeof expr === 'string' ? [expr] : Array.isArray(expr) ? expr.slice(1).flatMap(idsIn) : [];

/** The quantities that the lines of a bill stand on, the lines included. */
function beneath(nodes: readonly Quantity[]): ReadonlySet<Quantity> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<Quantity>();
  const visit = (id: string) => {
    const node = known.get(id);
    if (!node || found.has(node)) return;
    found.add(node);
    for (const below of [...idsIn(node.expr), ...(node.inputs ?? [])]) visit(below);
  };
  for (const name of LINES) visit(name);
  return found;
}

/**
 * The words a bill needs for the quantities of these options and no others, since they travel to the browser with
 * the page. Hand in every option the calculator can come to show, evaluated with `nodes: true`, and whether it shows what is
 * paid once.
 */
export function billWords(
  { bill, units }: Strings,
  options: readonly OptionResult[],
  once = false,
): BillWords {
  const shown = options.flatMap(({ nodes = [] }) => [...beneath(nodes)]);
  const pick = <T>(all: Readonly<Record<string, T>>, keys: readonly (string | undefined)[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return {
    ...bill,
    names: pick(bill.names, [
      'month',
      ...LINES,
      ...(once ? [...onceLines, 'exitFee'] : []),
      ...shown.map(({ labelKey }) => nameKey(bill.names, labelKey)),
    ]),
    units: pick(units, ['months', ...shown.map(({ unit }) => plainUnit(unit))]),
  };
}
