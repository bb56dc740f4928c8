import type { ExplorableName } from '../calculators/answerers.ts';
import { type Values, valuesAt } from '../calculators/values.ts';
import type { Answers } from '../form/answers.ts';
import { crossing } from '../model/breakEvenVolumes.ts';
import type { Progress } from '../model/progress.ts';
import { columnsOf } from '../model/uncertainty/columns.ts';
import { quantiles } from '../model/uncertainty/quantile.ts';
import type { Asked } from './parts.ts';

/** Amounts of money by name. */
type Amounts = Readonly<Record<string, number>>;

/** An input that is not known exactly. */
export interface Uncertain {
  readonly name: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What a calculator lets be explored: amounts of money as a function of one number per input. */
export type Explored = (
  answers: Answers,
  currency: string,
) => {
  /** The inputs that vary. */
  readonly inputs: readonly Uncertain[];
  /**
   * Every amount at one draw, which gives a number to each answer that has one; undefined where there is no answer.
   * Asked thousands of times.
   */
  readonly amounts: (values: Values) => Amounts | undefined;
  /** The amount whose bars are asked for. */
  readonly of: string;
  /** Where the answer is a choice: the amount whose sign decides, above zero for the first. Then the bars are its. */
  readonly decision?: string;
};

/** How sure the answer to one question is: asked of a calculator, drawn `n` times (2,000) from one seed (1). */
export interface Question extends Asked {
  readonly calculator: ExplorableName;
  readonly n?: number;
  readonly seed?: number;
}

/** What one input does to an amount, from its low to its high end with all others typical. */
export interface Bar {
  readonly name: string;
  /** The amount at the low end of the input. */
  readonly from: number;
  /** The amount at its high end. */
  readonly to: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** The value of the input at which the decision turns; null where it holds from end to end, or nothing is decided. */
  readonly flip: number | null;
}

export interface Findings {
  readonly currency: string;
  /** What the bars are of. */
  readonly of: string;
  /** Every amount with all inputs typical. */
  readonly typical: Amounts;
  readonly spreads: Readonly<
    Record<string, { readonly p10: number; readonly p50: number; readonly p90: number }>
  >;
  /** Share of draws in which the decision is above zero; absent where nothing is decided. */
  readonly shareAbove?: number;
  /** Draws that have an answer, and those that have none. */
  readonly draws: number;
  readonly skipped: number;
  /** Widest first. */
  readonly bars: readonly Bar[];
  /** Inputs that vary and move nothing. */
  readonly idle: readonly string[];
  /** Inputs at one end of which there is no answer. */
  readonly open: readonly string[];
}

/** The answers that are a range, which is what varies. */
export const uncertainIn = (answers: Answers): readonly Uncertain[] =>
  Object.entries(answers).flatMap(([name, { value }]) =>
    typeof value === 'object' && value.low < value.high
      ? [{ name, low: value.low, typical: value.typical, high: value.high }]
      : [],
  );

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);

/** Share of the whole work that goes to the draws; the rest to the bars. */
const DRAWING = 0.9;
/** Amounts closer than this share of the largest are the same: the rest is rounding. */
const SAME = 1e-12;

/**
 * Draws the inputs independently, each from PERT over its range, evaluates every draw, and moves each input alone from
 * end to end. The same seed gives the same numbers. Undefined where the typical values have no answer.
 */
export function explore(
  { answers, currency, n = 2000, seed = 1 }: Omit<Question, 'calculator'>,
  explored: Explored,
  tell: Progress = () => {},
): Findings | undefined {
  const { inputs, amounts, of: asked, decision } = explored(answers, currency);
  const of = decision ?? asked;
  const base = valuesAt(answers, 'typical');
  const at = (values: Values): Amounts | undefined => {
    const found = amounts({ ...base, ...values });
    return found && Object.values(found).every(Number.isFinite) ? found : undefined;
  };
  const typical = at({});
  const middle = typical?.[of];
  if (!typical || middle === undefined) return undefined;

  // Where nothing varies, every draw is the same.
  const count = inputs.length > 0 ? n : 1;
  const points = inputs.map(({ name, low, typical: middle, high }) => ({
    path: name,
    low,
    typical: middle,
    high,
  }));
  const { inputs: drawn, columns } = columnsOf(points, { n: count, seed });
  const found: Amounts[] = [];
  for (let draw = 0; draw < count; draw++) {
    const values: Record<string, number | undefined> = {};
    drawn.forEach(({ path }, i) => {
      values[path] = columns[i]?.[draw];
    });
    const one = at(values);
    if (one) found.push(one);
    tell((DRAWING * (draw + 1)) / count);
  }
  if (found.length === 0) return undefined;

  const rounding = SAME * Math.max(...Object.values(typical).map(Math.abs));
  const bars: Bar[] = [];
  const idle: string[] = [];
  const open: string[] = [];
  [...inputs].sort(byName).forEach((input, i) => {
    const { name, low, high } = input;
    const amountAt = (value: number) => at({ [name]: value })?.[of];
    const [from, to] = [amountAt(low), amountAt(high)];
    if (from === undefined || to === undefined) open.push(name);
    else if (Math.max(from, to, middle) - Math.min(from, to, middle) <= rounding) idle.push(name);
    else bars.push({ ...input, from, to, flip: decision ? flipOf(amountAt, low, high, from, to) : null });
    tell(DRAWING + ((1 - DRAWING) * (i + 1)) / inputs.length);
  });
  bars.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || byName(a, b));

  return {
    currency,
    of,
    typical,
    spreads: Object.fromEntries(
      Object.keys(typical).map((name) => {
        const quantile = quantiles(found.map((each) => each[name] ?? Number.NaN));
        return [name, { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) }];
      }),
    ),
    ...(decision && { shareAbove: found.filter((each) => (each[decision] ?? 0) > 0).length / found.length }),
    draws: found.length,
    skipped: count - found.length,
    bars,
    idle,
    open,
  };
}

/** Where an amount changes its sign between two ends, to a millionth of the way; null where it has one sign at both. */
function flipOf(
  amountAt: (value: number) => number | undefined,
  low: number,
  high: number,
  from: number,
  to: number,
): number | null {
  if (Math.sign(from) === Math.sign(to)) return null;
  let holes = false;
  const amount = (value: number) => {
    const one = amountAt(value);
    holes ||= one === undefined;
    return one ?? 0;
  };
  const flip = crossing(amount, low, high, Math.sign(from), 1e-6 * (high - low));
  return holes ? null : flip;
}
