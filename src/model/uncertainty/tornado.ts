import { crossing } from '../breakEvenVolumes';
import { costing } from '../costing';
import { ModelInputError } from '../errors';
import type { Progress } from '../progress';
import { savingOf } from '../savingOf';
import type { Scenario } from '../scenario';
import { teamTables } from '../teamTables';
import { inputErrors, type UncertainInput, withValues } from './input';

/** What one input does to the saving: its value with the input low and high, the others typical. */
export interface Bar {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** The value of the input at which the saving changes sign; null if it does not. */
  readonly flip: number | null;
}

/** How far each uncertain input moves the saving of an option, the strongest first, ties by path. */
export function tornado(
  scenario: Scenario,
  { inputs, optionId }: { readonly inputs: readonly UncertainInput[]; readonly optionId: string },
  tell?: Progress,
): Bar[] {
  const [wrong] = inputErrors(inputs);
  if (wrong) throw new ModelInputError(wrong.code, wrong.path);
  const typical = withValues(
    scenario,
    inputs,
    inputs.map((input) => input.typical),
  );
  const costs = costing(teamTables());
  return inputs
    .map((input, i): Bar => {
      const saving = (value: number) =>
        savingOf(scenario, optionId, costs(withValues(typical, [input], [value])));
      const low = saving(input.low);
      const high = saving(input.high);
      const flips = Math.sign(low) !== Math.sign(high);
      const width = 1e-6 * (input.high - input.low);
      const flip = flips ? crossing(saving, input.low, input.high, Math.sign(low), width) : null;
      tell?.((i + 1) / inputs.length);
      return { path: input.path, low, high, flip };
    })
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low) || (a.path < b.path ? -1 : 1));
}
