import type { Figure } from '../figures/book.ts';

/** The tables of a country's page, and the topics of figures each of them holds. */
const tables = {
  prices: ['rate', 'price', 'premium', 'contract'],
  pay: ['wage', 'oncost'],
  people: ['attrition', 'operations', 'quality', 'inhouse', 'market'],
  other: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TableName = keyof typeof tables;

const tableOf = (measure: string): TableName => {
  const [topic = ''] = measure.split('.');
  const found = Object.entries(tables).find(([, topics]) => (topics as readonly string[]).includes(topic));
  return (found?.[0] as TableName | undefined) ?? 'other';
};

/** The figures of a country, by the table they stand in; tables without any are left out. */
export function tablesOf(figures: readonly Figure[]): readonly (readonly [TableName, readonly Figure[]])[] {
  return (Object.keys(tables) as TableName[])
    .map((name) => [name, figures.filter(({ measure }) => tableOf(measure) === name)] as const)
    .filter(([, inIt]) => inIt.length > 0);
}
