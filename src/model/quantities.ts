import type { Entry, Ledger, Origin, Quantity, Value } from './ledger';
import { fieldAt } from './scenario';
import type { Unit } from './units';

/** The quantities of a ledger in order of evaluation, inputs with their units and where they come from. */
export function quantities(
  book: Ledger,
  said: unknown,
  position: number,
  origins?: Readonly<Record<string, Origin>> | null,
): Quantity[] {
  const listed = new Set<string>();
  const list: Quantity[] = [];
  const published = (value: Value) =>
    typeof value === 'number' ? (Number.isNaN(value) ? null : value) : Array.from(value);
  const originOf = (id: string): Origin => {
    const path = `options.${position}.${id}`;
    return (
      origins?.[path] ?? origins?.[id] ?? (isSaid(said, path) || isSaid(said, id) ? 'input' : 'assumption')
    );
  };
  const add = (id: string) => {
    if (listed.has(id)) return;
    listed.add(id);
    const { expr, value, unit, origin, inputs } = entry(id);
    inputs?.forEach(add);
    list.push({
      id,
      unit: unit ?? unitOf(id, said, position),
      labelKey: id.replace(/\.\d+/g, '').replace(/^(billedSeconds|providerContacts)\..+/, '$1'),
      origin: origin ?? (expr === null ? originOf(id) : 'computed'),
      expr: typeof expr === 'number' ? null : expr,
      value: published(value),
      ...(inputs && { inputs }),
    });
  };
  const entry = (id: string): Entry => {
    const value = book.value(id);
    return book.entries.find((each) => each.id === id) ?? { id, expr: null, value };
  };
  for (const { id } of [...book.entries]) add(id);
  return list;
}

function unitOf(id: string, said: unknown, position: number): Unit {
  const field = fieldAt(id);
  const leaf = field?.is === 'list' ? field.each : field;
  if (leaf?.is !== 'number') return 'ratio';
  const { beside } = leaf;
  const sibling = beside && id.replace(/[^.]+$/, beside.sibling);
  return beside && saidAt(said, `options.${position}.${sibling}`) === beside.word ? beside.unit : leaf.unit;
}

/** What the caller wrote in a field. */
function saidAt(said: unknown, path: string): unknown {
  let value = said;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}

/** Whether the caller wrote a field himself. */
const isSaid = (said: unknown, path: string): boolean => (saidAt(said, path) ?? null) !== null;
