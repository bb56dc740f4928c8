import type { ComponentChildren } from 'preact';
import { fill } from '~/i18n/fill.ts';
import { currencyInFull, number, percent } from '~/i18n/format.ts';
import { type Period, rowsOf, type Side } from './side.ts';
import type { Hand } from './written.ts';

interface Props extends Hand {
  readonly sides: readonly Side[];
  readonly period: Period;
  /** Rows below the total, such as the cost per contact of each side. */
  readonly children?: ComponentChildren;
}

/** The itemized bill of one side, or of several line against line: parts under their groups, a share beside each. */
export function BillTable({ sides, period, words, locale, currencies, children }: Props) {
  const { groups, totals } = rowsOf(sides, period);
  const currency = currencyInFull(currencies.money, locale);
  const cells = (amounts: readonly (number | undefined)[]) =>
    amounts.map((amount, side) => {
      const total = totals[side];
      return (
        <td key={sides[side]?.name}>
          {amount === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="quiet">{words.none}</span> <small />
            </>
          ) : (
            <>
              {number(amount, locale)} {total ? <small>{percent(amount / total, locale)}</small> : null}
            </>
          )}
        </td>
      );
    });
  return (
    <table class="bill amounts">
      <caption>{fill(words[period], { currency })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          {sides.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, rows, sums }) => (
        <tbody key={name}>
          {rows.length > 1 && (
            <tr class="group">
              <th scope="rowgroup">{words[name]}</th>
              {cells(sums)}
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.name} class={rows.length > 1 ? 'part' : 'group'}>
              <th scope="row">{words.names[row.name]}</th>
              {cells(row.amounts)}
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr class="total">
          <th scope="row">{words.total}</th>
          {cells(totals)}
        </tr>
        {children}
      </tfoot>
    </table>
  );
}
