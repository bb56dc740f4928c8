import { csvOf } from '~/components/result/csv.ts';
import type { Figure } from '~/figures/book.ts';
import { nameOf } from '~/figures/names.ts';
import { figureText } from '~/figures/text.ts';
import { countryName } from '~/i18n/format.ts';
import { isPriced } from '~/locations/country.ts';
import { countries } from '~/locations/theCountries.ts';

const addresses = ({ sources }: Figure) => sources.map(({ url }) => url).join(' ');

const rateCells = (rate: Figure) => [
  rate.low ?? '',
  rate.typical ?? '',
  rate.high ?? '',
  rate.unit,
  rate.year,
  rate.stands,
  rate.confidence,
  rate.tax ?? '',
  addresses(rate),
  rate.note ?? '',
];

const gapCells = (held: Figure) => [
  ...['', '', '', '', '', 'none held', '', ''],
  addresses(held),
  `No market price of an hour is held, only: ${nameOf(held, 'en').measure}, ${held.year}: ${figureText(held, 'en')}`,
];

/** The hourly rate of every country with what it stands on, for spreadsheets; where none is held, what is known instead. */
export const GET = () =>
  new Response(
    csvOf([
      [
        'country',
        'code',
        'low',
        'typical',
        'high',
        'unit',
        'year',
        'stands on',
        'evidence',
        'tax',
        'sources',
        'note',
      ],
      ...countries.map((country) => [
        countryName(country.code, 'en'),
        country.code.toUpperCase(),
        ...(isPriced(country) ? rateCells(country.rate) : gapCells(country.held)),
      ]),
    ]),
  );
