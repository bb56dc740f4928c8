import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { Origin } from '../../model/ledger.ts';
import type { OptionResult } from '../../model/result.ts';
import { citationOf, citationsOf, originOf, originsOf } from '../feeds.ts';
import { amountsAt, workloadOf } from './answerOf.ts';
import type { Basis, QuoteId } from './lines.ts';
import { type Quote, quotesOf, type Stated } from './quotes.ts';
import { extrasIn, scenarioOf } from './scenarioOf.ts';

/** What the typical bills of the quotes are worked out from, over the whole period. */
export interface Worked {
  readonly currency: string;
  readonly quotes: readonly {
    readonly id: QuoteId;
    readonly name: string | undefined;
    readonly sample: boolean;
    readonly option: OptionResult;
    /** The lines among its quantities, in their order there. */
    readonly extras: readonly string[];
    /** Where the figures among its quantities can be read, by the id of the quantity. */
    readonly citations: Readonly<Record<string, Citation>>;
  }[];
}

/** The quantities of lines that the model has fields of its own for. */
const fields: Partial<Record<Basis, readonly string[]>> = {
  seat: ['provider.trainingPerSeat'],
  units: ['provider.minMonthly'],
  steps: ['provider.scheme.incrementSec', 'provider.scheme.seatStep'],
  yearly: ['provider.escalatorPerYear'],
  held: ['provider.deposit'],
};
/** Lines whose quantity is their amount times another answer, so that no source states it. */
const multiplied: readonly Basis[] = ['units', 'rise', 'above', 'penalty'];

interface Fed {
  readonly quantity: string;
  /** The name of the answer. */
  readonly by: string;
  readonly whole: boolean;
}

/** The quantities of a quote that its answers feed. */
function fedBy(quote: Quote): readonly Fed[] {
  const { id, lines } = quote;
  const answering = {
    included: (line: string) => `${id}-${line}`,
    extra: (line: string) => `${id}-${line}-at`,
    unknown: (line: string) => `fee-${line}`,
  };
  const fed = (quantities: readonly string[], { id: line, status, basis }: Stated): Fed[] =>
    quantities.map((quantity) => ({
      quantity,
      by: answering[status](line),
      whole: !multiplied.includes(basis),
    }));
  const whole = true;
  return [
    { quantity: 'provider.scheme.price', by: `${id}-price-at`, whole },
    { quantity: 'provider.scheme.tiers.0.price', by: `${id}-price-at`, whole },
    ...lines.flatMap((line) => fed(fields[line.basis] ?? [], line)),
    ...extrasIn(quote).flatMap((line, place) => fed([`provider.extras.${place}.amount`], line)),
  ];
}

/** Where the quantities of a quote come from: the example a page begins with is nobody’s own. */
const originsIn = (quote: Quote, answers: Answers): Readonly<Record<string, Origin>> =>
  Object.fromEntries(
    fedBy(quote).map(({ quantity, by, whole }) => {
      const origin = originOf(answers[by]);
      return [quantity, whole || origin === 'input' ? origin : 'assumption'];
    }),
  );

const citationsIn = (quote: Quote, answers: Answers): Readonly<Record<string, Citation>> =>
  Object.fromEntries(
    fedBy(quote).flatMap(({ quantity, by, whole }) => {
      const citation = whole && citationOf(answers[by]);
      return citation ? [[quantity, citation]] : [];
    }),
  );

/** Every quote over the whole period, with every quantity of its bill. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  const quotes = quotesOf(answers);
  const scenario = scenarioOf(quotes, amountsAt(quotes, 'typical'), workloadOf(answers), currency, {
    bare: false,
  });
  const own = quotes.flatMap((quote, place) =>
    Object.entries(originsIn(quote, answers)).map(([id, origin]) => [`options.${place}.${id}`, origin]),
  );
  const origins = { ...originsOf(answers), ...Object.fromEntries(own) };
  const result = evaluate(scenario, { nodes: true, origins });
  if (!result.ok) return undefined;
  return {
    currency,
    quotes: quotes.flatMap((quote) => {
      const { id, name, sample } = quote;
      const option = result.options[id];
      const extras = extrasIn(quote).map(({ id: line }) => line);
      const citations = { ...citationsOf(answers), ...citationsIn(quote, answers) };
      return option ? [{ id, name, sample, option, extras, citations }] : [];
    }),
  };
}
