import type { AssumptionsFile, DefaultsFile, FieldUnit } from '../schemas/defaults.ts';
import { CONFIDENCE } from '../schemas/figures.ts';
import type { Book, Figure } from './book.ts';
import { convert, type Step, type Triple, toUnit } from './convert.ts';

interface Value extends Triple {
  readonly unit: FieldUnit;
  /** Of amounts of money; always the currency the value was published in. */
  readonly currency?: string;
  /** What was done to the published value, in order; empty when it is shown as it was printed. */
  readonly conversion: readonly Step[];
}

/** A default that stands on a figure of the dataset. */
export interface FromFigure extends Value {
  readonly kind: 'figure';
  readonly figureId: string;
  readonly place: string;
  readonly year: string;
  readonly confidence: Figure['confidence'];
  readonly basis: Figure['basis'];
  readonly tax: Figure['tax'];
  readonly stands: Figure['stands'];
  /** Where `typical` comes from: printed, the middle of low and high (ours), or the only end that was printed. */
  readonly rule: 'published' | 'midpoint' | 'floor' | 'ceiling';
}

/** A default nobody published: our own value, labelled so, with its reason as a key of the strings. */
export interface FromUs extends Value {
  readonly kind: 'assumption' | 'example';
  readonly reason: string;
}

/** Nothing is published, and there is nothing to compute with: the field asks for the reader's own value. */
export interface Missing {
  readonly kind: 'missing';
  readonly unit: FieldUnit;
}

export type Default = FromFigure | FromUs | Missing;
export type Defaults = Readonly<Record<string, Default>>;

const PAID_HOURS = 'inHouse.paidHoursPerWeek';
const CHATS = 'chat.operations.concurrency';

export interface Where {
  /** The buyer's country: `us`. */
  readonly market: string;
  /** Where the provider works: a tier or a country code. */
  readonly location: string;
}

export interface Rules {
  readonly book: Book;
  readonly defaults: DefaultsFile;
  readonly assumptions: AssumptionsFile;
}

type Candidate = NonNullable<DefaultsFile['paths'][string]['candidates']>[number];

/** The one figure a candidate leads to, with what is added to it, or undefined where one of them is not published. */
function pick(candidate: Candidate, book: Book, fill: (id: string) => string, where: readonly string[]) {
  const parts = typeof candidate === 'string' ? { figure: candidate } : candidate;
  if ('for' in parts && !parts.for.some((place) => where.includes(place))) return undefined;
  const id = fill(parts.figure);
  if (!book.has(id)) return undefined;
  const second = 'plus' in parts ? parts.plus : 'raisedBy' in parts ? parts.raisedBy : undefined;
  if (second === undefined) return { figure: book.figure(id) };
  if (!book.has(fill(second))) return undefined;
  return {
    figure: book.figure(id),
    how: 'plus' in parts ? ('plus' as const) : ('raisedBy' as const),
    second: book.figure(fill(second)),
  };
}

const weaker = (a: Figure['confidence'], b: Figure['confidence']) =>
  CONFIDENCE[Math.max(CONFIDENCE.indexOf(a), CONFIDENCE.indexOf(b))] ?? 'low';

/** Arithmetic of ours takes certainty away: a wage built from two figures is derived, a converted session time is a reading. */
function trust(
  figure: Figure,
  steps: readonly Step[],
  second: Figure | undefined,
  how: string | undefined,
): Figure['confidence'] {
  if (how === 'raisedBy') return 'low';
  const both = second ? weaker(figure.confidence, second.confidence) : figure.confidence;
  return steps.some((step) => 'why' in step && step.why === 'sessionToAlone') ? weaker(both, 'medium') : both;
}

/** Low, typical and high of a figure, and where typical comes from when only one end or only a range was printed. */
export function tripleOf(figure: Figure): Triple & { readonly rule: FromFigure['rule'] } {
  const { low, typical, high } = figure;
  if (typical !== undefined)
    return { low: low ?? typical, typical, high: high ?? typical, rule: 'published' };
  if (low !== undefined && high !== undefined)
    return { low, typical: (low + high) / 2, high, rule: 'midpoint' };
  const only = low ?? high ?? 0;
  return { low: only, typical: only, high: only, rule: low === undefined ? 'ceiling' : 'floor' };
}

/**
 * The default of every field for a buyer's country and a provider's place, each with what it stands on.
 * Wages are only ever looked up in the buyer's own country.
 */
export function resolveDefaults(
  { market, location }: Where,
  { book, defaults, assumptions }: Rules,
): Defaults {
  const home = defaults.markets[market];
  if (!home) throw new RangeError(`There are no defaults for the market "${market}".`);
  const place = location === 'onshore' ? market : location === 'nearshore' ? home.nearshore : location;
  const fill = (id: string) =>
    id.replace('{market}', market).replace('{location}', place).replace('{tier}', location);
  const concurrency = book.has(CHATS) ? (book.figure(CHATS).typical ?? 1) : 1;
  const fromFigure = (
    unit: FieldUnit,
    candidates: readonly Candidate[],
    paidHours: number,
  ): FromFigure | undefined => {
    for (const candidate of candidates) {
      const found = pick(candidate, book, fill, [market, location]);
      if (!found) continue;
      const { figure, how, second } = found;
      const { rule, ...printed } = tripleOf(figure);
      const joined =
        second && how ? convert(printed, { kind: how, figureId: second.id, by: tripleOf(second) }) : printed;
      const joining: Step[] = second && how ? [{ kind: how, figureId: second.id, by: tripleOf(second) }] : [];
      const { value, steps, currency } = toUnit(joined, figure, unit, { paidHours, concurrency });
      return {
        kind: 'figure',
        ...value,
        unit,
        ...(currency && { currency }),
        conversion: [...joining, ...steps],
        figureId: figure.id,
        place: figure.place,
        year: figure.year,
        confidence: trust(figure, steps, second, how),
        basis: figure.basis,
        tax: figure.tax,
        stands: how === 'raisedBy' ? 'derived' : figure.stands,
        rule: second && rule === 'published' ? tripleOf(second).rule : rule,
      };
    }
    return undefined;
  };

  const hours = defaults.paths[PAID_HOURS];
  const paidHours =
    fromFigure('hours', hours?.candidates ?? [], 0)?.typical ??
    assumptions[hours?.otherwise ?? '']?.typical ??
    0;
  const wage = fromFigure('money/hour', defaults.paths['inHouse.wagePerHour']?.candidates ?? [], paidHours);

  const resolved = Object.entries(defaults.paths).map(([path, field]): [string, Default] => {
    const found = fromFigure(field.unit, field.candidates ?? [], paidHours);
    if (found) return [path, found];
    const ours = assumptions[field.otherwise ?? field.wageTimes ?? ''];
    if (!ours) return [path, { kind: 'missing', unit: field.unit }];
    const { label, low, typical, high, currency, reason } = ours;
    const base = { kind: label, unit: field.unit, reason } as const;
    if (field.otherwise)
      return [path, { ...base, low, typical, high, ...(currency && { currency }), conversion: [] }];
    if (!wage) return [path, { kind: 'missing', unit: field.unit }];
    const steps: Step[] = [{ kind: 'wageTimes', figureId: wage.figureId, by: { low, typical, high } }];
    if (field.unit === 'money/year')
      steps.push({ kind: 'times', factor: paidHours * 52, why: 'paidHoursPerYear' });
    const value = steps.reduce<Triple>(convert, wage);
    return [
      path,
      {
        ...base,
        low: value.low,
        typical: value.typical,
        high: value.high,
        ...(wage.currency && { currency: wage.currency }),
        conversion: steps,
      },
    ];
  });
  return Object.fromEntries(resolved);
}

/** Where a provider may be said to work: the three tiers, then every country with a rate. */
export const locationsOf = (book: Book): readonly string[] => [
  'onshore',
  'nearshore',
  'offshore',
  ...book.ids.flatMap((id) => /^([a-z]{2})\.rate\.hour$/.exec(id)?.[1] ?? []),
];
