import { question } from '~/calculators/total-cost/question.ts';
import { scenarioOf } from '~/calculators/total-cost/scenarioOf.ts';
import type { Values } from '~/calculators/values.ts';
import { evaluate } from '~/model/evaluate.ts';
import type { OptionResult } from '~/model/result.ts';
import type { Scenario } from '~/model/scenario.ts';
import { beginningOf } from './scene.ts';

type Option = Scenario['options'][number];

/** One change of a scenario. */
export type Change = (scenario: Scenario) => Scenario;

/** The provider of a scenario alone, and changed. */
export const providerAlone =
  (
    change: (provider: NonNullable<Option['provider']>) => NonNullable<Option['provider']> = (same) => same,
  ): Change =>
  ({ options, ...scenario }) => ({
    ...scenario,
    baseline: 'provider',
    options: options.flatMap((option) =>
      option.provider ? [{ ...option, provider: change(option.provider) }] : [],
    ),
  });

/** The common scenario: what the comparison over years begins with for a buyer in a market. */
export function commonScenario(market: string) {
  const { answers, values, currency } = beginningOf(question, market);
  /** The one option that is left of it after a change. */
  const optionOf = (own: Values, change: Change): OptionResult => {
    const result = evaluate(change(scenarioOf(answers, { ...values, ...own }, currency)), { strict: true });
    const [option] = result.ok ? Object.values(result.options) : [];
    if (!option) throw new Error(`The common scenario cannot be reckoned: ${JSON.stringify(result)}`);
    return option;
  };
  return { values, currency, optionOf };
}
