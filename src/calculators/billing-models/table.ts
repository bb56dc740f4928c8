import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Kit } from './kit.ts';
import { labelOf, saying } from './says.ts';

const whole = (amount: number): number => Math.round(amount);
const cents = (amount: number | null): number | string =>
  amount === null ? '' : Math.round(amount * 100) / 100;

/** Every offer with its year, its range, its months and what is left unused: a row each. */
export function table(kit: Kit, { answer }: Reply<PartsOf<'billing-models'>>): (string | number)[][] {
  const { columns } = kit.words.billing;
  const { low, high } = kit.words.form;
  const { month } = saying(kit, answer.currency);
  return [
    [
      `${columns.offer} (${answer.currency})`,
      columns.year,
      `${columns.year}, ${low}`,
      `${columns.year}, ${high}`,
      columns.contact,
      columns.hour,
      columns.unused,
      columns.slow,
      columns.busy,
      ...Array.from({ length: 12 }, (_, place) => month(place)),
    ],
    ...answer.offers.map((offer) => [
      labelOf(kit, answer, offer.id),
      whole(offer.perYear.typical),
      whole(offer.perYear.low),
      whole(offer.perYear.high),
      cents(offer.perContact),
      cents(offer.perHourOfWork),
      whole(offer.unused),
      whole(offer.slow),
      whole(offer.busy),
      ...offer.months.map(whole),
    ]),
  ];
}
