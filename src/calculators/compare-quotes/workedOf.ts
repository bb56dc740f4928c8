import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { OptionResult } from '../../model/result.ts';
import { originsOf } from '../feeds.ts';
import { amountsAt, workloadOf } from './answerOf.ts';
import type { QuoteId } from './lines.ts';
import { quotesOf } from './quotes.ts';
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
  }[];
}

/** Every quote over the whole period, with every quantity of its bill. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  const quotes = quotesOf(answers);
  const scenario = scenarioOf(quotes, amountsAt(quotes, 'typical'), workloadOf(answers), currency, {
    bare: false,
  });
  const result = evaluate(scenario, { nodes: true, origins: originsOf(answers) });
  if (!result.ok) return undefined;
  return {
    currency,
    quotes: quotes.flatMap((quote) => {
      const { id, name, sample } = quote;
      const option = result.options[id];
      const extras = extrasIn(quote).map(({ id: line }) => line);
      return option ? [{ id, name, sample, option, extras }] : [];
    }),
  };
}
