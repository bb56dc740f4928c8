import type { Question } from '~/form/question.ts';
import { fill, pluralOf } from '~/i18n/fill.ts';
import { estimate, list, moneyRange, number, percent } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import type { Bar, Findings } from '~/worker/explore.ts';
import { written } from '../fields/written.ts';
import type { Fact } from './ResultPanel.tsx';

/** What a calculator calls the amounts and the sides whose sureness is told. */
export interface Surety {
  /** The amounts by name, in the order shown: "Provider, per month". */
  readonly amounts: readonly (readonly [name: string, label: string])[];
  /** Labels of inputs that say whose they are, where the reader may name them herself. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Who is cheaper where the decision is above zero, and where it is below, as named within a sentence. */
  readonly sides?: readonly [above: string, below: string] | undefined;
  /** Words of its own, where the decision is not who is cheaper. */
  readonly words?: Partial<Strings['sureness']>;
}

/** What the findings are told with. */
export interface Wording {
  readonly words: Strings['sureness'];
  readonly locale: Locale;
  readonly question: Question;
  /** Labels of inputs by name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly surety: Surety;
}

/** The widest bars are drawn, and those that turn the decision; the rest are named in a sentence. */
const DRAWN = 8;

/** What is found of how sure an answer is, in the reader's language. */
export interface Told {
  /** Each amount with its P10–P90. */
  readonly spreads: readonly Fact[];
  /** In how many draws the decision holds; none where nothing is decided. */
  readonly decision: string | undefined;
  /** What would change it: a sentence for each input that can, or one that none can. */
  readonly turns: readonly string[];
  /** Draws and inputs that had to be left out, and inputs too weak to be drawn. */
  readonly notes: readonly string[];
  readonly drawn: readonly Bar[];
}

/** A share is never rounded up: 1,999 of 2,000 are not 100%. */
const rounded = (share: number) => Math.floor(share * 1000 + 1e-9) / 1000;

/** The findings in words. */
export function tellSureness(findings: Findings, wording: Wording): Told {
  const { words, locale, surety, labels } = wording;
  const { currency, bars, open, skipped } = findings;
  const named = (names: readonly string[]) =>
    list(
      names.map((name) => labels[name] ?? name),
      locale,
    );
  const drawn = bars.filter(({ flip }, place) => place < DRAWN || flip !== null);
  const lesser = bars.filter((bar) => !drawn.includes(bar));
  const most = Math.max(...lesser.map(({ from, to }) => Math.abs(to - from)));
  return {
    spreads: surety.amounts.flatMap(([name, label]) => {
      const spread = findings.spreads[name];
      return spread
        ? [
            {
              label,
              value: moneyRange(spread.p10, spread.p90, currency, locale),
            },
          ]
        : [];
    }),
    decision: decisionOf(findings, wording),
    turns: turnsOf(findings, wording),
    notes: [
      ...(lesser.length > 0
        ? [
            fill(words.lesser, {
              amount: estimate(most, currency, locale),
              inputs: named(lesser.map(({ name }) => name)),
            }),
          ]
        : []),
      ...(open.length > 0 ? [fill(words.open, { inputs: named(open) })] : []),
      ...(skipped > 0
        ? [fill(pluralOf(words.skipped, skipped, locale), { n: number(skipped, locale) })]
        : []),
    ],
    drawn,
  };
}

function decisionOf(findings: Findings, { words, locale, surety: { sides } }: Wording): string | undefined {
  const { shareAbove, draws, typical, of } = findings;
  const middle = typical[of];
  if (!sides || shareAbove === undefined || middle === undefined || draws < 2) return undefined;
  const share = middle < 0 ? 1 - shareAbove : shareAbove;
  const slots = {
    side: middle < 0 ? sides[1] : sides[0],
    n: number(draws, locale),
    count: number(Math.round(share * draws), locale),
    percent: percent(rounded(share), locale, 1),
  };
  if (middle === 0) return fill(words.even, slots);
  return fill(share === 1 ? words.all : share >= 0.5 ? words.most : words.few, slots);
}

function turnsOf(
  findings: Findings,
  { words, locale, question, labels, surety }: Wording,
): readonly string[] {
  const { sides } = surety;
  const { currency, bars, typical, of } = findings;
  if (!sides || bars.length === 0) return [];
  const turns = bars.flatMap(({ name, flip, typical: usual, from, to }) => {
    if (flip === null) return [];
    const above = flip >= usual;
    const end = above ? to : from;
    // At an end where both cost the same, nobody is cheaper yet.
    if (end === 0) return [];
    const input = question.inputs.find((each) => each.name === name);
    if (input?.kind !== 'number') return [];
    return [
      fill(above ? words.above : words.below, {
        input: labels[name] ?? name,
        flip: written(flip, input, currency, locale),
        typical: written(usual, input, currency, locale),
        side: end > 0 ? sides[0] : sides[1],
      }),
    ];
  });
  if (turns.length > 0) return turns;
  const other = (typical[of] ?? 0) < 0 ? sides[0] : sides[1];
  return [fill(words.none, { side: other })];
}

/** The findings as lines of plain text: for a summary to paste. */
export const linesOf = (
  { decision, spreads, turns }: Told,
  words: Strings['sureness'],
): readonly string[] => [
  ...spreads.map(({ label, value }) => `${fill(words.spread, { amount: label })} | ${value}`),
  ...(decision ? [decision] : []),
  ...turns,
];
