import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { LineAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { groups } from './lines.ts';
import { chargedText, nameOf, priceText } from './says.ts';

type Row = readonly (string | number)[];

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** Every line of every quote: what it says, and what that comes to a year. */
export function table(
  { words, locale }: Kit,
  { comparison }: Reply<PartsOf<'compare-quotes'>>,
): readonly Row[] {
  const { quotes: says } = words;
  const { currency, quotes } = comparison;
  const status = { included: says.included, extra: says.extra, unknown: says.unknownBare };
  const cost = (range: LineAnswer['cost']): Row =>
    range ? [range.low, range.typical, range.high].map(cents) : ['', '', ''];
  return [
    [
      says.each,
      says.group,
      says.line,
      says.status,
      says.said,
      ...[says.low, says.typical, says.high].map((end) => `${end} (${currency})`),
    ],
    ...quotes.flatMap((quote): Row[] => {
      const name = nameOf(quote, says);
      const { headline, total, lines } = quote;
      const rows = Object.entries(groups).flatMap(([group, inGroup]) =>
        inGroup.flatMap(({ id }): Row[] => {
          const line = lines.find((each) => each.id === id);
          if (!line) return [];
          const said =
            line.amount && line.status === 'extra'
              ? chargedText(line.basis, line.amount, says, currency, locale)
              : '';
          return [
            [
              name,
              says.lineGroups[group as keyof typeof groups],
              says.lines[id].name,
              status[line.status],
              said,
              ...cost(line.cost),
            ],
          ];
        }),
      );
      const whole = (label: string, range: LineAnswer['cost'], said = ''): Row => [
        name,
        '',
        label,
        '',
        said,
        ...cost(range),
      ];
      const price = priceText(quote, says, currency, locale);
      return [
        whole(says.rows.headline, { low: headline, typical: headline, high: headline }, price),
        ...rows,
        whole(says.rows.total, total),
        ...(quote.perHour ? [whole(says.rows.perHour, quote.perHour)] : []),
        ...(quote.perIssue ? [whole(says.rows.perIssue, quote.perIssue)] : []),
      ];
    }),
  ];
}
