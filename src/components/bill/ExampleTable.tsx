import type { ExampleSide } from '~/examples/exampleBill.ts';
import { estimate, list, number, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { BillTable } from './BillTable.tsx';
import type { Period } from './side.ts';

interface Props {
  readonly sides: readonly ExampleSide[];
  readonly period: Period;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly currency: string;
}

/** The bill of a worked example: under each total its ends, what one contact costs, and how many agents it takes. */
export function ExampleTable({ sides, period, strings, locale, currency }: Props) {
  const { bill, units, result, example } = strings;
  const rows: readonly (readonly [label: string, of: (side: ExampleSide) => string])[] = [
    [example.low, ({ low }) => estimate(low, currency, locale)],
    [example.high, ({ high }) => estimate(high, currency, locale)],
    [
      bill.names['totals.perContact'],
      ({ option }) =>
        option.totals.perContact === null ? '–' : price(option.totals.perContact, currency, locale),
    ],
    [result.agents, ({ agents }) => number(agents, locale, 1)],
  ];
  const table = (
    <BillTable
      sides={sides}
      period={period}
      words={{ ...bill, units }}
      locale={locale}
      currencies={{ money: currency }}
    >
      {rows.map(([label, of]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {sides.map((side) => (
            <td key={side.name}>{of(side)}</td>
          ))}
        </tr>
      ))}
    </BillTable>
  );
  // More than two amounts have no room side by side on a phone: the bill scrolls inside itself, by keyboard too.
  return sides.length > 2 ? (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields
    <div
      class="scroll"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls
      tabIndex={0}
      aria-label={list(
        sides.map(({ name }) => name),
        locale,
      )}
    >
      {table}
    </div>
  ) : (
    table
  );
}
