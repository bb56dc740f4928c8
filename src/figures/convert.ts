import type { FieldUnit } from '../schemas/defaults.ts';
import type { Figure } from './book.ts';

export interface Triple {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Why a published value is multiplied or divided; the key of a sentence in the strings. */
type Why =
  | 'percentToShare'
  | 'minutesToSeconds'
  | 'hoursPerMonth'
  | 'hoursPerYear'
  | 'paidHoursPerYear'
  | 'monthsPerYear'
  | 'hoursPerWeek'
  | 'sessionToAlone';

/** One openly shown step from the published value to the one a field uses. */
export type Step =
  | { readonly kind: 'times' | 'divide'; readonly factor: number; readonly why: Why }
  /** Another figure is added, or raises the first by its percentage. */
  | { readonly kind: 'plus' | 'raisedBy'; readonly figureId: string; readonly by: Triple }
  /** The hourly wage of the same market is multiplied by an assumption of ours. */
  | { readonly kind: 'wageTimes'; readonly figureId: string; readonly by: Triple }
  /** Converted at a dated exchange rate: units of `to` per unit of `from`. */
  | {
      readonly kind: 'currency';
      readonly from: string;
      readonly to: string;
      readonly rate: number;
      readonly date: string;
    };

const both = (a: Triple, b: Triple, how: (x: number, y: number) => number): Triple => ({
  low: how(a.low, b.low),
  typical: how(a.typical, b.typical),
  high: how(a.high, b.high),
});
const each = (triple: Triple, how: (x: number) => number): Triple => both(triple, triple, how);

/** Carries one step out on low, typical and high. */
export function convert(triple: Triple, step: Step): Triple {
  switch (step.kind) {
    case 'times':
      return each(triple, (x) => x * step.factor);
    case 'divide':
      return each(triple, (x) => x / step.factor);
    case 'plus':
      return both(triple, step.by, (x, y) => x + y);
    case 'raisedBy':
      return both(triple, step.by, (x, y) => x * (1 + y / 100));
    case 'wageTimes':
      return both(triple, step.by, (x, y) => x * y);
    case 'currency':
      return each(triple, (x) => x * step.rate);
  }
}

interface Hours {
  /** Paid hours a week of a full-time agent. */
  readonly paidHours: number;
  /** Chats open at once when a session time was measured. */
  readonly concurrency: number;
}

/** Chats an agent finishes with 1…5 open, against one at a time: the model's table, whole numbers only. */
const GAIN = [1, 1.7, 2.5, 2.9, 3.5];

/**
 * The steps from a figure's unit to a field's. A monthly wage becomes hourly by the model's own paid hours
 * (hours a week × 52 ÷ 12), never by another divisor, so that a month costs the month's wage.
 */
function stepsTo(figure: Figure, unit: FieldUnit, { paidHours, concurrency }: Hours): Step[] | undefined {
  const from = figure.unit.replace(/^[A-Z]{3}/, 'money').replace(/(agent|seat|head)-/, '');
  const to = `${from} > ${unit}`;
  switch (to) {
    case 'percent > share':
      return [{ kind: 'divide', factor: 100, why: 'percentToShare' }];
    case 'minutes > seconds': {
      const seconds: Step = { kind: 'times', factor: 60, why: 'minutesToSeconds' };
      if (figure.basis !== 'session') return [seconds];
      const gain = GAIN[Math.round(concurrency) - 1] ?? 1;
      return [seconds, { kind: 'times', factor: gain / concurrency, why: 'sessionToAlone' }];
    }
    case 'money/month > money/hour':
      return [{ kind: 'divide', factor: (paidHours * 52) / 12, why: 'hoursPerMonth' }];
    case 'money/year > money/hour':
      return [{ kind: 'divide', factor: paidHours * 52, why: 'hoursPerYear' }];
    case 'money/year > money/month':
      return [{ kind: 'divide', factor: 12, why: 'monthsPerYear' }];
    case 'weeks > hours':
      return [{ kind: 'times', factor: paidHours, why: 'hoursPerWeek' }];
    case 'money/hire > money':
    case 'ratio > chats':
    case 'ratio > agents':
      return [];
    default:
      return from === unit ? [] : undefined;
  }
}

/** A figure's low, typical and high in the unit of a field, with the steps taken; throws where the units do not meet. */
export function toUnit(triple: Triple, figure: Figure, unit: FieldUnit, hours: Hours) {
  const steps = stepsTo(figure, unit, hours);
  if (!steps) throw new RangeError(`${figure.id} is in ${figure.unit} and cannot fill a field in ${unit}.`);
  const currency = /^[A-Z]{3}/.exec(figure.unit)?.[0];
  return { value: steps.reduce(convert, triple), steps, currency };
}
