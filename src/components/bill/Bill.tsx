import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { currencyName, number, percent } from '~/i18n/format.ts';
import { type Instead, ShowMath } from './ShowMath.tsx';
import { type Period, rowsOf } from './side.ts';
import type { WorkingProps } from './Working.tsx';

interface Props extends WorkingProps, Instead {
  readonly onPeriod: (period: Period) => void;
}

/** The itemized bill of one side, or of several line against line, with the working of every line below it. */
export function Bill({ onPeriod, instead, ...working }: Props) {
  const { sides, period, words, locale, currencies } = working;
  const { groups, totals } = rowsOf(sides, period);
  const currency = `${currencyName(currencies.money, locale)} (${currencies.money})`;
  const group = useId();
  const choice = useRef<HTMLFieldSetElement>(null);
  // A reader may have chosen before this code arrived; then her choice holds.
  useEffect(() => {
    const chosen = choice.current?.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen !== undefined && chosen !== period) onPeriod(chosen === 'year' ? 'year' : 'month');
  }, []);
  const cells = (amounts: readonly (number | undefined)[]) =>
    amounts.map((amount, side) => {
      const total = totals[side];
      return (
        <td key={sides[side]?.name}>
          {amount === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="quiet">{words.none}</span>
              <small />
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
    <div class="statement">
      <fieldset class="segments" ref={choice}>
        <legend class="quiet">{words.period}</legend>
        {(['month', 'year'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={group}
              value={each}
              defaultChecked={period === each}
              onChange={() => onPeriod(each)}
            />
            {each === 'month' ? words.perMonth : words.perYear}
          </label>
        ))}
      </fieldset>
      <table class="bill">
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
        </tfoot>
      </table>
      <ShowMath {...working} instead={instead} />
    </div>
  );
}
