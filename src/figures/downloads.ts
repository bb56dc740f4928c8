import { csvOf } from '../components/result/csv.ts';
import { localeList } from '../i18n/locales.ts';
import type { Book, Figure } from './book.ts';
import { curatedRecords, type LeftOut } from './leftOut.ts';
import { nameOf } from './names.ts';

type Row = readonly (string | number)[];

/** Every value of every figure, oldest first. */
const values = (book: Book): readonly Figure[] => book.ids.flatMap((id) => book.history(id));

/** The values of the dataset, a line for each figure and year; the column `shown` marks the year that pages show. */
export const figureRows = (book: Book): readonly Row[] => [
  [
    'id',
    'place',
    'measure',
    'year',
    'shown',
    'low',
    'typical',
    'high',
    'unit',
    'basis',
    'tax',
    'spread',
    'stands',
    'scope',
    'confidence',
    'sources',
    'note',
  ],
  ...values(book).map((each) => {
    const { place, measure } = nameOf(each, 'en');
    return [
      each.id,
      place,
      measure,
      each.year,
      each.year === book.figure(each.id).year ? 'yes' : 'no',
      each.low ?? '',
      each.typical ?? '',
      each.high ?? '',
      each.unit,
      each.basis ?? '',
      each.tax ?? '',
      each.spread,
      each.stands,
      each.scope ?? '',
      each.confidence,
      each.sources.map(({ id }) => id).join(' '),
      each.note ?? '',
    ];
  }),
];

/** The sources of the dataset, a line for each. */
const sourceRows = (book: Book): readonly Row[] => [
  ['id', 'title', 'publisher', 'kind', 'language', 'published', 'address', 'note'],
  ...book.sources.map((each) => [
    each.id,
    each.title,
    each.publisher,
    each.kind,
    each.language,
    each.published ?? '',
    each.url,
    each.note ?? '',
  ]),
];

/** The records left out, a line for each. */
const leftOutRows = (leftOut: readonly LeftOut[]): readonly Row[] => [
  ['record', 'reason'],
  ...leftOut.map(({ record, reason }) => [record, reason]),
];

/** The whole dataset for programs: figures by id with their history and their names in five languages, and the sources. */
const wholeOf = (book: Book, leftOut: readonly LeftOut[]) => ({
  title: 'Figures of the Support Cost Guide',
  license: 'CC BY 4.0',
  figures: Object.fromEntries(
    book.ids.map((id) => {
      const shown = book.figure(id);
      const { unit, basis, tax, stands, scope } = shown;
      const names = Object.fromEntries(localeList.map((locale) => [locale, nameOf(shown, locale)]));
      const history = Object.fromEntries(
        book
          .history(id)
          .map(({ year, low, typical, high, spread, confidence, sources, note }) => [
            year,
            { low, typical, high, spread, confidence, sources: sources.map((source) => source.id), note },
          ]),
      );
      return [id, { names, unit, basis, tax, stands, scope, shown: shown.year, values: history }];
    }),
  ),
  sources: Object.fromEntries(book.sources.map(({ id, ...source }) => [id, source])),
  leftOut: Object.fromEntries(leftOut.map(({ record, reason }) => [record, reason])),
});

/** The files a reader may take along, by their address: what stands in each, and its type. */
export const downloadsOf = (book: Book, leftOut: readonly LeftOut[]) => ({
  '/data/figures.csv': csvOf(figureRows(book)),
  '/data/figures.json': JSON.stringify(wholeOf(book, leftOut), null, 1),
  '/data/sources.csv': csvOf(sourceRows(book)),
  '/data/left-out.csv': csvOf(leftOutRows(leftOut)),
});

/** What the dataset holds, counted. */
export const countsOf = (book: Book, leftOut: readonly LeftOut[]) => {
  const shown = [...book];
  const isCountry = (place: string) => /^[a-z]{2}$/.test(place) && !['ai', 'eu'].includes(place);
  const held = (how: Figure['confidence']) => shown.filter(({ confidence }) => confidence === how).length;
  return {
    figures: shown.length,
    values: values(book).length,
    countries: new Set(shown.map(({ place }) => place).filter(isCountry)).size,
    sources: book.sources.length,
    high: held('high'),
    medium: held('medium'),
    low: held('low'),
    sellers: shown.filter(({ sources }) => sources.every(({ kind }) => kind === 'vendor-blog')).length,
    gathered: curatedRecords(book).size + leftOut.length,
    leftOut: leftOut.length,
  };
};

/** How many records were left out for each kind of reason, the commonest first. */
export const reasonsOf = (leftOut: readonly LeftOut[]): readonly (readonly [LeftOut['why'], number])[] =>
  Object.entries(Object.groupBy(leftOut, ({ why }) => why))
    .map(([why, those = []]) => [why as LeftOut['why'], those.length] as const)
    .sort(([, a], [, b]) => b - a);
