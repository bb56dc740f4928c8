import { rowsOf } from '~/components/bill/side.ts';
import { fill } from '~/i18n/fill.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Kit } from './kit.ts';

const rounded = (amount: number | undefined) => (amount === undefined ? '' : Math.round(amount * 100) / 100);

/** The bills of the whole period, line against line, and below them both sides month by month. */
export function table({ words }: Kit, { course }: Reply<PartsOf<'total-cost'>>): (string | number)[][] {
  const { total, bill } = words;
  const { currency } = course;
  const present = (['own', 'provider'] as const).flatMap((id) => {
    const side = course[id];
    return side ? [{ id, ...side }] : [];
  });
  const sides = present.map(({ id, lines }) => ({ name: total[id], lines }));
  const { groups, totals } = rowsOf(sides, 'all');
  const named = (column: 'own' | 'provider' | 'ownSoFar' | 'providerSoFar') =>
    fill(total.columns[column], { currency });
  return [
    [bill.item, ...present.map(({ id }) => named(id))],
    ...groups.flatMap(({ rows }) =>
      rows.map((row) => [bill.names[row.name] ?? row.name, ...row.amounts.map((amount) => amount ?? '')]),
    ),
    [bill.total, ...totals],
    [],
    [total.month, ...present.map(({ id }) => named(id)), ...present.map(({ id }) => named(`${id}SoFar`))],
    ...Array.from({ length: course.months + 1 }, (_, month) => [
      month,
      ...present.map(({ soFar }) => rounded((soFar[month] ?? 0) - (soFar[month - 1] ?? 0))),
      ...present.map(({ soFar }) => rounded(soFar[month])),
    ]),
  ];
}
