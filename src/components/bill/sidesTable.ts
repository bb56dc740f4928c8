import { rowsOf, type Side } from './side.ts';
import type { BillWords } from './words.ts';

/** The bill of a year as a table for a spreadsheet: whole amounts, a side in each column. */
export function sidesTable(
  sides: readonly Side[],
  words: Pick<BillWords, 'item' | 'total' | 'perYear' | 'names'>,
  currency: string,
): (string | number)[][] {
  const { groups, totals } = rowsOf(sides, 'year');
  return [
    [words.item, ...sides.map(({ name }) => `${name} (${currency}, ${words.perYear})`)],
    ...groups.flatMap(({ rows }) =>
      rows.map((row) => [words.names[row.name] ?? row.name, ...row.amounts.map((amount) => amount ?? '')]),
    ),
    [words.total, ...totals],
  ];
}
