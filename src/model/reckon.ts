import { declarations } from './formula';
import { ledger, type Value } from './ledger';

/** One declared quantity of the bill on its own, with the values of what it names: the formula stays one. */
export function reckon(
  lines: string,
  id: string,
  given: Readonly<Record<string, Value>>,
  months = 1,
): number {
  const book = ledger(months, (name) => given[name] ?? Number.NaN);
  book.enter(declarations(lines));
  return book.at(id, 0);
}
