import type { Billing } from '../calculators/billing.ts';
import type { CommonKit } from '../calculators/commonKit.ts';
import { linesOf, type Side, type WorkedSide } from '../components/bill/side.ts';
import { stringsFor } from '../i18n/strings.ts';
import { evaluate } from '../model/evaluate.ts';
import type { OptionResult } from '../model/result.ts';
import { type Example, ExampleProblems } from './readExamples.ts';
import { inputsAt, refusal } from './refusal.ts';
import { type State, stateOf } from './stateOf.ts';

/** One side of the bill of an example. */
export interface ExampleSide extends Side, WorkedSide {
  /** The total with every value at its cheapest end, and at its dearest. */
  readonly low: number;
  readonly high: number;
  /** Full-time agents in the first month, typical. */
  readonly agents: number;
}

/** A worked example, reckoned. */
export interface ExampleBill extends State {
  readonly sides: readonly ExampleSide[];
}

/** What an example comes to; an example that makes no bill is named with file, line and reason. */
export function exampleBill(example: Example, billing: Billing, kit: CommonKit): ExampleBill {
  const { question, scenarioOf, period } = billing;
  const state = stateOf(example, question, kit);
  const resultsAt = (end: 'low' | 'typical' | 'high'): Readonly<Record<string, OptionResult>> => {
    const result = evaluate(scenarioOf(state.answers, end, state.currency), { strict: true });
    if (result.ok) return result.options;
    throw new ExampleProblems(
      result.errors.map((error) => {
        const feeding = inputsAt(error.path, question.inputs).filter((name) => name in example.answers);
        const place = example.at(['answers', ...feeding.slice(0, 1)]);
        const names = [example.name, ...(feeding.length ? [feeding.join(', ')] : [])].join(': ');
        return `${place} ${names}: with ${end} values the model refuses this scenario: ${refusal(error)}.`;
      }),
    );
  };
  const [low, typical, high] = [resultsAt('low'), resultsAt('typical'), resultsAt('high')];
  const total = (option: OptionResult | undefined) =>
    option ? Object.values(linesOf(option)[period]).reduce((sum, amount) => sum + amount, 0) : 0;
  const sides = Object.entries(billing.sides(stringsFor(kit.locale))).flatMap(([id, name]): ExampleSide[] => {
    const option = typical[id];
    const [first] = option?.months ?? [];
    if (!option || !first) return [];
    const agents = first.inHouseFte + first.providerFte;
    return [{ name, option, lines: linesOf(option), low: total(low[id]), high: total(high[id]), agents }];
  });
  if (sides.length === 0)
    throw new ExampleProblems([`${example.at(['answers'])} ${example.name}: its bill has no side to show.`]);
  return { ...state, sides };
}
