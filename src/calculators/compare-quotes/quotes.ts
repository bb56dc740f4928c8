import type { Answers } from '../../form/answers.ts';
import {
  arises,
  type Basis,
  type Line,
  lines,
  type QuoteId,
  quoteIds,
  type Unit,
  units,
  type Word,
} from './lines.ts';

/** A number that is not known exactly. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What a quote says of one line: what it adds, as far as that is known. */
export interface Stated {
  readonly id: string;
  readonly status: 'included' | 'extra' | 'unknown';
  /** How it is charged, or how it usually is where the quote does not say. */
  readonly basis: Basis;
  /** As asked: money, per cent or a count. Absent where the quote does not say and nothing is published. */
  readonly amount?: Range;
}

/** A quote as it was filled in. */
export interface Quote {
  readonly id: QuoteId;
  /** What the reader calls it. */
  readonly name: string | undefined;
  /** Whether it is still the example the page began with. */
  readonly sample: boolean;
  readonly unit: Unit;
  readonly price: Range;
  /** Share of contacts it promises to resolve at once, in per cent. */
  readonly solved: number | undefined;
  readonly lines: readonly Stated[];
}

const rangeOf = (answers: Answers, name: string): Range | undefined => {
  const value = answers[name]?.value;
  if (typeof value !== 'object') return undefined;
  const { low, typical, high } = value;
  return { low, typical, high };
};

/** What is not stated may cost nothing; what it typically costs and at most is published, or the reader's own guess. */
const unstated = (usual: Range | undefined): Range | undefined => usual && { ...usual, low: 0 };

function stated(answers: Answers, quote: QuoteId, { id, usual }: Line): Stated {
  const word = String(answers[`${quote}-${id}`]?.value) as Word;
  if (word === 'in') return { id, status: 'included', basis: usual };
  const fee = unstated(rangeOf(answers, `fee-${id}`));
  const basis = word === 'ask' ? usual : word;
  const amount = rangeOf(answers, `${quote}-${id}-at`);
  if (amount) return { id, status: 'extra', basis, amount };
  // Charged, but nobody said how much: as good as not stated.
  return { id, status: 'unknown', basis, ...(fee && basis === usual && { amount: fee }) };
}

/** The quotes that have a price, with the lines that can arise with it. */
export const quotesOf = (answers: Answers): readonly Quote[] =>
  quoteIds.flatMap((id): Quote[] => {
    const unit = units.find((each) => each === answers[`${id}-price`]?.value);
    const price = rangeOf(answers, `${id}-price-at`);
    if (!unit || !price) return [];
    const name = answers[`${id}-name`]?.value;
    return [
      {
        id,
        name: typeof name === 'string' && name ? name : undefined,
        sample: !Object.keys(answers).some((field) => field.startsWith(`${id}-`) && answers[field]?.own),
        unit,
        price,
        solved: rangeOf(answers, `${id}-solved`)?.typical,
        lines: lines.filter((line) => arises(line, unit)).map((line) => stated(answers, id, line)),
      },
    ];
  });

/** Every amount of the quotes by the name of its field: `a-price-at`, `b-setup-at`. */
export const amountsOf = (quotes: readonly Quote[]): Readonly<Record<string, Range>> =>
  Object.fromEntries(
    quotes.flatMap(({ id, price, lines: all }) => [
      [`${id}-price-at`, price],
      ...all.flatMap((line) => (line.amount ? [[`${id}-${line.id}-at`, line.amount]] : [])),
    ]),
  );
