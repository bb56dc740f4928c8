import { ModelInputError } from './errors';
import { evaluate } from './evaluate';
import type { Scenario } from './scenario';

/** What an option saves against the baseline; throws the first error of a scenario that is not valid. */
export function savingOf(scenario: Scenario, optionId: string): number {
  const result = evaluate(scenario);
  if (!result.ok) {
    const [{ code, path } = { code: 'E_MISSING' as const, path: '' }] = result.errors;
    throw new ModelInputError(code, path);
  }
  const option = result.options[optionId];
  if (!option) throw new ModelInputError('E_REF', 'optionId');
  return option.vsBaseline.saving;
}
