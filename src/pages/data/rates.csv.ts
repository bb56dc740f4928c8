import { csvOf } from '~/components/result/csv.ts';
import { countryName } from '~/i18n/format.ts';
import { countries } from '~/locations/theCountries.ts';

/** The hourly rate of every country with what it stands on, for spreadsheets. */
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
      ...countries.map(({ code, rate }) => [
        countryName(code, 'en'),
        code.toUpperCase(),
        rate.low ?? '',
        rate.typical ?? '',
        rate.high ?? '',
        rate.unit,
        rate.year,
        rate.stands,
        rate.confidence,
        rate.tax ?? '',
        rate.sources.map(({ url }) => url).join(' '),
        rate.note ?? '',
      ]),
    ]),
  );
