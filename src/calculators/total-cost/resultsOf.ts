import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { OptionResult, Wishes } from '../../model/result.ts';
import type { Values } from '../values.ts';
import { scenarioOf } from './scenarioOf.ts';

/** Both sides, in the order they stand side by side. */
export const sideIds = ['own', 'provider'] as const;
export type SideId = (typeof sideIds)[number];

export type Results = Readonly<Record<string, OptionResult>>;

/** Both sides evaluated; undefined where the values make no scenario. */
export function resultsOf(
  answers: Answers,
  values: Values,
  currency: string,
  wishes: Wishes = {},
): Results | undefined {
  const result = evaluate(scenarioOf(answers, values, currency), wishes);
  return result.ok && Object.keys(result.options).length > 0 ? result.options : undefined;
}
