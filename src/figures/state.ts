import type { Book, Figure } from './book.ts';
import { locationsOf, type Rules, resolveDefaults } from './resolve.ts';

/** Texts of the project by their path, and what they say of figures. */
export type Texts = Readonly<Record<string, string>>;

interface Place {
  readonly id: string;
  /** "path:line" */
  readonly at: string;
}

const REFERENCE = /<Figure\b[^>]*?\bid="([^"]*)"|\{fig:([^}\s]*)\}/g;
const ID = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const FILLED_IN = /\}\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g;

const bare = (reference: string) => reference.split(/[/@]/)[0] ?? '';

/** Every place of the texts that quotes a figure to readers. */
function quoted(texts: Texts): readonly Place[] {
  return Object.entries(texts).flatMap(([path, text]) =>
    [...text.matchAll(REFERENCE)].map(({ index, 1: tag, 2: braces }) => ({
      id: bare(tag ?? braces ?? ''),
      at: `${path}:${text.slice(0, index).split('\n').length}`,
    })),
  );
}

/** The figures that code, or a rule for defaults, names: whole (`world.rate.hour`), or with its place filled in. */
function named(book: Book, code: Texts): Set<string> {
  const all = Object.values(code);
  const whole = new Set(all.flatMap((text) => text.match(ID) ?? []));
  const measures = new Set(
    all.flatMap((text) => [...text.matchAll(FILLED_IN)].map(([, measure]) => measure)),
  );
  return new Set(
    [...book].filter((one) => whole.has(one.id) || measures.has(one.measure)).map(({ id }) => id),
  );
}

/** The figures some calculator starts from, for some market and place. */
function defaults(rules: Rules): Set<string> {
  const places = locationsOf(rules.book);
  const found = Object.keys(rules.defaults.markets).flatMap((market) =>
    places.flatMap((location) => Object.values(resolveDefaults({ market, location }, rules))),
  );
  return new Set(
    found.flatMap((one) => {
      if (one.kind === 'missing') return [];
      const steps = one.conversion.flatMap((step) => ('figureId' in step ? [step.figureId] : []));
      return one.kind === 'figure' ? [one.figureId, ...steps] : steps;
    }),
  );
}

/** The last day of the period a figure tells of: of 2024 the last of December. */
const endOf = (year: string) => {
  const [y = 0, month = 12] = year.split('-').map(Number);
  return new Date(Date.UTC(y, month, 0));
};

const yearsBefore = (day: Date, years: number) =>
  new Date(Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), day.getUTCDate()));

export interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Where, if that is the point. */
  readonly places?: readonly Place[];
}

export interface State {
  readonly groups: readonly Group[];
  /** Where figures are used: `quoted` in a text, the `default` of a calculator. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
}

/** What an editor should know of the dataset: `pages` list their sources at their foot, `strings` cannot. */
export function stateOf(
  rules: Rules,
  { pages, strings, code }: { readonly pages: Texts; readonly strings: Texts; readonly code: Texts },
  today: Date,
): State {
  const figures = [...rules.book];
  const unsourced = quoted(strings);
  const ways: Readonly<Record<string, ReadonlySet<string>>> = {
    quoted: new Set([...quoted(pages), ...unsourced].map(({ id }) => id)),
    default: defaults(rules),
  };
  // The page of a country shows all of its figures.
  const hasPage = ({ place }: Figure) => /^[a-z]{2}$/.test(place) && rules.book.has(`${place}.rate.hour`);
  // What code names, as charts do, is used, but perhaps only its neighbors in other places.
  const inCode = named(rules.book, code);
  const uses = new Map(
    figures.map(({ id }) => [id, Object.keys(ways).filter((way) => ways[way]?.has(id))] as const),
  );
  const isUsed = ({ id }: Figure) => (uses.get(id) ?? []).length > 0;
  const limit = yearsBefore(today, 2);
  return {
    uses,
    groups: [
      {
        title: 'In use, and older than two years',
        figures: figures.filter((one) => isUsed(one) && endOf(one.year) < limit),
      },
      {
        title: 'In use, and of weak evidence',
        figures: figures.filter((one) => isUsed(one) && one.confidence === 'low'),
      },
      {
        title: 'Used by no page and no calculator',
        figures: figures.filter((one) => !isUsed(one) && !hasPage(one) && !inCode.has(one.id)),
      },
      {
        title: 'Quoted where no source can be shown: move it into a page, or write the sentence without it',
        figures: figures.filter(({ id }) => unsourced.some((place) => place.id === id)),
        places: unsourced,
      },
    ],
  };
}
