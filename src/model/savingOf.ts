import type { Costs } from './costing';
import { ModelInputError } from './errors';
import type { Scenario } from './scenario';

/** What an option saves against the baseline; throws the first error of a scenario that is not valid. */
export function savingOf({ baseline }: Scenario, optionId: string, answer: Costs): number {
  if (!answer.ok) {
    const [{ code, path } = { code: 'E_MISSING' as const, path: '' }] = answer.errors;
    throw new ModelInputError(code, path);
  }
  if (!Object.hasOwn(answer.costs, optionId)) throw new ModelInputError('E_REF', 'optionId');
  return (answer.costs[baseline] as number) - (answer.costs[optionId] as number);
}
