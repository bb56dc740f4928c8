import {
  CHANNELS,
  type FigureEntry,
  figure as figureSchema,
  observation,
  type SourceEntry,
  source as sourceSchema,
  TIERS,
} from '../schemas/figures.ts';
import { complaints, type PlacedDocument, readDocument } from './document.ts';
import { nearest } from './nearest.ts';

export interface Source extends SourceEntry {
  readonly id: string;
}

/** One figure as of one year, ready to be shown. */
export interface Figure extends Omit<FigureEntry, 'series' | 'use'> {
  /** `ph.rate.hour`, without the year. */
  readonly id: string;
  /** Country code, tier, channel, `region-…`, `vendor-…` or `world`. */
  readonly place: string;
  /** What is measured, the same in every place: `rate.hour`. */
  readonly measure: string;
  /** `2026`, or `2026-06` for an exchange rate. */
  readonly year: string;
  readonly low?: number;
  readonly typical?: number;
  readonly high?: number;
  readonly spread: FigureEntry['series'][string]['spread'];
  readonly confidence: FigureEntry['series'][string]['confidence'];
  readonly note?: string;
  /** The raw records it was curated from. */
  readonly records: readonly string[];
  readonly sources: readonly Source[];
}

/** The dataset, read and checked: every look-up either succeeds or names the nearest id. */
export interface Book {
  readonly ids: readonly string[];
  has(reference: string): boolean;
  /** `ph.rate.hour`, or `ph.rate.hour@2024` for one year of its history. */
  figure(reference: string): Figure;
  /** Every year of a figure, oldest first. */
  history(id: string): readonly Figure[];
  sourcesOf(reference: string): readonly Source[];
  readonly sources: readonly Source[];
  [Symbol.iterator](): Iterator<Figure>;
}

/** Everything wrong with the files, each line with file, line and what to do. */
export class BookProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`${problems.length} problem(s) in the figures\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/** What goes wrong when a page asks for a figure nobody curated. */
export class UnknownFigure extends Error {
  constructor(reference: string, ids: Iterable<string>) {
    super(`There is no figure "${reference}". Did you mean "${nearest(reference, ids) ?? ''}"?`);
  }
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[a-z]{2}$/.test(code) && countries.of(code.toUpperCase()) !== undefined;

/** Which places a shared file may hold, and how to say so. */
const SHARED: Readonly<Record<string, { holds: (place: string) => boolean; say: string }>> = {
  world: { holds: (place) => place === 'world', say: 'world' },
  tiers: { holds: (place) => (TIERS as readonly string[]).includes(place), say: TIERS.join(', ') },
  channels: { holds: (place) => (CHANNELS as readonly string[]).includes(place), say: CHANNELS.join(', ') },
  regions: { holds: (place) => place.startsWith('region-'), say: 'region-…' },
  vendors: { holds: (place) => place.startsWith('vendor-'), say: 'vendor-…' },
  fx: { holds: (place) => isCountry(place), say: 'a country code, or eu' },
};

/** The complete id of a key in a file, or what is wrong with it. */
function idOf(path: string, key: string): { id: string } | { problem: string } {
  const country = /^content\/data\/countries\/(.+)\.json$/.exec(path)?.[1];
  if (country !== undefined) {
    return NAME.test(key)
      ? { id: `${country}.${key}` }
      : { problem: `"${key}" is not a figure's name. Write topic.name in kebab case, such as rate.hour.` };
  }
  const file = /^content\/data\/shared\/(.+)\.json$/.exec(path)?.[1] ?? '';
  const [place = '', ...rest] = key.split('.');
  if (!NAME.test(rest.join('.'))) {
    return { problem: `"${key}" is not a figure's id. Write place.topic.name, such as offshore.rate.hour.` };
  }
  const room = SHARED[file];
  if (room && !room.holds(place))
    return { problem: `"${place}" does not belong in this file. It holds ${room.say}.` };
  return { id: key };
}

/** Only these may be below zero: prices and wages never are. */
const mayFall = (measure: string) => measure.startsWith('inflation.');

const isPrice = (measure: string, unit: string) => /^(rate|price)\./.test(measure) && /^[A-Z]{3}/.test(unit);
const KEYS = {
  figure: Object.keys(figureSchema.shape),
  observation: Object.keys(observation.shape),
  source: Object.keys(sourceSchema.shape),
};

/** What the schema cannot see: order, agreement between fields, and what sources allow. */
function* doubts(
  id: string,
  entry: FigureEntry,
  sources: ReadonlyMap<string, Source>,
): Generator<{ path: readonly string[]; say: string }> {
  const years = Object.keys(entry.series);
  if (!(entry.use in entry.series)) {
    yield {
      path: ['use'],
      say: `use "${entry.use}" is not a year of the series. Choose one of ${years.join(', ')}.`,
    };
  }
  const measure = id.split('.').slice(1).join('.');
  if (isPrice(measure, entry.unit) && !entry.tax) {
    yield { path: [], say: 'a price says nothing about tax. Add "tax": "excl", "incl" or "unknown".' };
  }
  if (measure === 'rate.hour' && !entry.basis) {
    yield { path: [], say: 'an hourly rate has no basis. Add "basis": "paid", "scheduled" or "on-seat".' };
  }
  if (measure === 'fx.usd' && !/^\d{4}-\d{2}$/.test(entry.use)) {
    yield { path: ['use'], say: 'an exchange rate needs its month. Use a key such as 2026-06.' };
  }
  for (const [year, seen] of Object.entries(entry.series)) {
    const path = ['series', year];
    const ends = [
      ['low', seen.low],
      ['typical', seen.typical],
      ['high', seen.high],
    ].filter((end): end is [string, number] => end[1] !== undefined);
    for (const [index, [name, value]] of ends.entries()) {
      if (value < 0 && !mayFall(measure)) {
        yield { path: [...path, name], say: `${name} ${value} is below zero. Only inflation may be.` };
      }
      const [nextName, nextValue] = ends[index + 1] ?? [];
      if (nextName !== undefined && nextValue !== undefined && value > nextValue) {
        yield {
          path: [...path, name],
          say: `${name} ${value} is above ${nextName} ${nextValue}. Put the smaller number first.`,
        };
      }
    }
    const shape = ends.map(([name]) => name).join('+');
    const fits = {
      single: shape === 'typical',
      range: seen.low !== undefined && seen.high !== undefined,
      observations: ends.length > 1,
      floor: seen.low !== undefined && seen.high === undefined,
      ceiling: seen.low === undefined && seen.high !== undefined,
    };
    if (!fits[seen.spread]) {
      yield {
        path: [...path, 'spread'],
        say: `spread "${seen.spread}" does not fit the values given (${shape || 'none'}). A single value stands in typical, a range has low and high.`,
      };
    }
    const cited = seen.sources.map((name) => sources.get(name));
    for (const [index, found] of cited.entries()) {
      const name = seen.sources[index] ?? '';
      if (!found) {
        yield {
          path: [...path, 'sources', String(index)],
          say: `there is no source "${name}". Did you mean "${nearest(name, sources.keys())}"? Otherwise add it to sources.json.`,
        };
      }
    }
    if (seen.confidence === 'high' && cited.every((found) => found?.kind === 'vendor-blog')) {
      yield {
        path: [...path, 'confidence'],
        say: 'rests on sellers’ own pages alone and cannot be of high confidence. Write "medium" or "low".',
      };
    }
  }
}

function readSources(document: PlacedDocument | undefined, problems: string[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [id, entry] of Object.entries((document?.value ?? {}) as Record<string, unknown>)) {
    const read = sourceSchema.safeParse(entry, { reportInput: true });
    if (read.success) sources.set(id, { id, ...read.data });
    else if (document) problems.push(...complaints(document, id, [id], read.error.issues, () => KEYS.source));
  }
  return sources;
}

function asOf(id: string, entry: FigureEntry, year: string, sources: ReadonlyMap<string, Source>): Figure {
  const { series, use: _, ...rest } = entry;
  const seen = series[year];
  if (!seen)
    throw new RangeError(`${id} has no value for ${year}. It has ${Object.keys(series).join(', ')}.`);
  const [place = '', ...measure] = id.split('.');
  const { from, sources: cited, ...values } = seen;
  return {
    id,
    place,
    measure: measure.join('.'),
    year,
    ...rest,
    ...values,
    records: from === undefined ? [] : [from].flat(),
    sources: cited.flatMap((name) => sources.get(name) ?? []),
  } as Figure;
}

/** Reads the files of `content/data` into a book, or throws `BookProblems` with everything that is wrong. */
export function parseBook(files: Readonly<Record<string, string>>): Book {
  const problems: string[] = [];
  const documents = Object.entries(files).map(([path, text]) => ({
    path,
    document: readDocument(path, text),
  }));
  for (const { document } of documents) problems.push(...document.errors);

  const sourceFile = documents.find(({ path }) => path === 'content/data/sources.json')?.document;
  const sources = readSources(sourceFile, problems);
  const entries = new Map<string, FigureEntry>();
  const cited = new Set<string>();

  for (const { path, document } of documents) {
    if (document === sourceFile) continue;
    const country = /^content\/data\/countries\/(.+)\.json$/.exec(path)?.[1];
    const shared = /^content\/data\/shared\/(.+)\.json$/.exec(path)?.[1];
    if (country !== undefined && !isCountry(country)) {
      problems.push(
        `${path}:1 "${country}" is not a country. Name the file by its ISO code in lower case, such as ph.json.`,
      );
      continue;
    }
    if (country === undefined && !(shared !== undefined && shared in SHARED)) {
      problems.push(
        `${path}:1 is not a file of figures. Figures stand in countries/ or in shared/${Object.keys(SHARED).join('|')}.json.`,
      );
      continue;
    }
    for (const [key, raw] of Object.entries((document.value ?? {}) as Record<string, unknown>)) {
      const named = idOf(path, key);
      if ('problem' in named) {
        problems.push(`${document.at([key])} ${named.problem}`);
        continue;
      }
      if (entries.has(named.id)) {
        problems.push(`${document.at([key])} ${key}: ${named.id} is written in two files. Keep one.`);
        continue;
      }
      const read = figureSchema.safeParse(raw, { reportInput: true });
      if (!read.success) {
        problems.push(
          ...complaints(document, key, [key], read.error.issues, (inside) =>
            inside[0] === 'series' ? KEYS.observation : KEYS.figure,
          ),
        );
        continue;
      }
      for (const { path: inside, say } of doubts(named.id, read.data, sources)) {
        problems.push(`${document.at([key, ...inside])} ${key}: ${say}`);
      }
      for (const seen of Object.values(read.data.series)) for (const name of seen.sources) cited.add(name);
      entries.set(named.id, read.data);
    }
  }
  // Entries that could not be read hide what they cite, so this is only asked once everything else is in order.
  for (const id of problems.length ? [] : sources.keys()) {
    if (!cited.has(id))
      problems.push(`${sourceFile?.at([id])} ${id}: no figure cites this source. Cite it, or remove it.`);
  }
  if (problems.length) throw new BookProblems(problems);

  const ids = [...entries.keys()].sort();
  const split = (reference: string) => {
    const [id = '', year] = reference.split('@');
    const entry = entries.get(id);
    if (!entry) throw new UnknownFigure(reference, ids);
    return { id, entry, year: year ?? entry.use };
  };
  const figure = (reference: string) => {
    const { id, entry, year } = split(reference);
    return asOf(id, entry, year, sources);
  };
  return {
    ids,
    has: (reference) => {
      const [id = '', year] = reference.split('@');
      const entry = entries.get(id);
      return entry !== undefined && (year === undefined || year in entry.series);
    },
    figure,
    history: (reference) => {
      const { id, entry } = split(reference);
      return Object.keys(entry.series)
        .sort()
        .map((year) => asOf(id, entry, year, sources));
    },
    sourcesOf: (reference) => figure(reference).sources,
    sources: [...sources.values()],
    *[Symbol.iterator]() {
      for (const id of ids) yield figure(id);
    },
  };
}
