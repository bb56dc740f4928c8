import type { ChoiceInput, NumberInput, TextInput } from '../../form/question.ts';

/** Up to four quotes; their letters stand in links and are promised for ever. */
export const quoteIds = ['a', 'b', 'c', 'd'] as const;
export type QuoteId = (typeof quoteIds)[number];

/** What the price of a quote is for: an hour paid or on duty, an agent and month, a contact, a minute of handling. */
export const units = ['hour', 'productive', 'agent', 'contact', 'minute'] as const;
export type Unit = (typeof units)[number];

/** What an amount of money, or a share of the fees, is charged for. */
const charges = ['once', 'month', 'year', 'agent', 'hour', 'contact', 'share'] as const;

/** Every way in which a line may be charged beside the price. */
export type Basis =
  | (typeof charges)[number]
  /** Once for each agent who starts. */
  | 'seat'
  /** Units of the price billed at least in a month. */
  | 'units'
  /** Steps that units are rounded up to: seconds of a call, or agents. */
  | 'steps'
  /** For each contact above the volume agreed. */
  | 'above'
  /** Per cent on the price of the contacts it is about. */
  | 'rise'
  /** Per cent a year. */
  | 'yearly'
  /** Handed over and given back. */
  | 'held'
  /** Per cent of a year’s fees, if the contract ends early. */
  | 'penalty';

/** What a quote says of a line: in the price or not charged, not stated, or extra on some basis. */
export type Word = 'in' | 'ask' | Basis;

type Measure = Pick<NumberInput, 'unit' | 'min' | 'max' | 'step' | 'plausible'>;

const money: Measure = { unit: 'money', min: 0, max: 1e12, step: 100 };
const percent: Measure = { unit: 'percent', min: 0, max: 500, step: 1, plausible: [0, 100] };

/** How the amount of each basis is measured. */
export const measures: Readonly<Record<Basis, Measure>> = {
  once: money,
  month: money,
  year: money,
  agent: { ...money, step: 10 },
  hour: { ...money, step: 0.5 },
  contact: { ...money, step: 0.1 },
  share: percent,
  seat: money,
  units: { unit: 'count', min: 0, max: 1e6, step: 1 },
  steps: { unit: 'count', min: 0, max: 1000, step: 1 },
  above: { ...money, step: 0.1 },
  rise: percent,
  yearly: { ...percent, max: 100, plausible: [0, 30] },
  held: money,
  penalty: percent,
};

/** One line of the checklist. */
export interface Line {
  /** In links, for ever. */
  readonly id: string;
  /** The ways it may be charged. */
  readonly bases: readonly Basis[];
  /** The way in which what is usual is known, or would be; for ever the same, since links keep the amount only. */
  readonly usual: Basis;
  /** The prices it can arise with; all, unless said otherwise. */
  readonly only?: readonly Unit[];
}

const line = <const N extends string>(
  id: N,
  usual: Basis,
  bases: readonly Basis[] = charges,
): Line & { readonly id: N } => ({ id, usual, bases });
const alone = <const N extends string>(id: N, basis: Basis) => line(id, basis, [basis]);

/** The checklist: what quotes leave beside the price, in the order in which one asks. */
export const groups = {
  start: [
    line('setup', 'once'),
    line('training', 'seat', ['seat', 'once', 'month']),
    line('connectors', 'once'),
  ],
  volume: [
    alone('minimum', 'units'),
    { ...alone('rounding', 'steps'), only: ['agent', 'minute'] },
    alone('overage', 'above'),
    { ...line('spam', 'share'), only: ['contact', 'minute'] },
  ],
  tools: [line('software', 'agent'), line('telecom', 'share'), line('reporting', 'month')],
  people: [
    line('management', 'share'),
    line('quality', 'share'),
    line('retraining', 'month'),
    line('travel', 'year'),
  ],
  hours: [
    alone('night', 'rise'),
    alone('holiday', 'rise'),
    alone('peak', 'rise'),
    alone('languages', 'rise'),
  ],
  rules: [line('security', 'share'), line('changes', 'year'), line('tax', 'share', ['share'])],
  contract: [
    alone('indexation', 'yearly'),
    line('currency', 'share', ['share']),
    alone('deposit', 'held'),
    alone('termination', 'penalty'),
    line('exit', 'once'),
  ],
} as const satisfies Readonly<Record<string, readonly Line[]>>;

export type LineGroup = keyof typeof groups;
export type LineId = (typeof groups)[LineGroup][number]['id'];

/** All lines in order. */
export const lines: readonly (Line & { readonly id: LineId })[] = Object.values(groups).flat();

/** Whether a line can arise with a price. */
export const arises = ({ only }: Line, unit: Unit): boolean => !only || only.includes(unit);

const number = (name: string, measure: Measure, rest: Partial<NumberInput> = {}): NumberInput => ({
  kind: 'number',
  name,
  path: 'provider.extras.0.amount',
  optional: true,
  ...measure,
  ...rest,
});

/** What is usually charged for a line that a quote says nothing of: published, or the reader's own guess. */
export const feeInputs: readonly NumberInput[] = lines.map(({ id, usual }) =>
  number(`fee-${id}`, measures[usual]),
);

/** Characters of a provider's name. */
const LONGEST_NAME = 40;

/** A choice and the number that goes with its words, but for those that leave nothing to ask. */
const pair = (
  name: string,
  without: readonly string[],
  words: readonly string[],
  measured: Readonly<Record<string, Measure>>,
  under?: ChoiceInput['under'],
): readonly [ChoiceInput, NumberInput] => {
  const [first = money] = Object.values(measured);
  return [
    { kind: 'choice', name, options: [...without, ...words], ...(under && { under }) },
    number(`${name}-at`, first, { under: { choice: name, words: measured, without } }),
  ];
};

/** Everything asked of one quote: nothing where there is none. */
export function quoteInputs(quote: QuoteId): readonly (NumberInput | ChoiceInput | TextInput)[] {
  // The first quote is always there: without any there is nothing to compare.
  const without = quote === 'a' ? [] : ['none'];
  const under = { choice: `${quote}-price`, without };
  return [
    ...pair(
      `${quote}-price`,
      without,
      units,
      Object.fromEntries(units.map((unit) => [unit, { ...money, step: unit === 'agent' ? 100 : 0.5 }])),
    ),
    number(
      `${quote}-solved`,
      { unit: 'percent', min: 1, max: 100, step: 1, plausible: [20, 100] },
      { path: 'quality.fcr', under },
    ),
    ...lines.flatMap(({ id, bases, usual }) =>
      pair(
        `${quote}-${id}`,
        ['in', 'ask'],
        bases,
        {
          // As what it usually costs is measured, where it is told how sure the answer is.
          ask: measures[usual],
          ...Object.fromEntries(bases.map((basis) => [basis, measures[basis]])),
        },
        under,
      ),
    ),
    { kind: 'text', name: `${quote}-name`, most: LONGEST_NAME, under },
  ];
}
