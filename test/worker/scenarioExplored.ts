import { costing } from '~/model/costing.ts';
import type { Scenario } from '~/model/index.ts';
import { teamTables } from '~/model/teamTables.ts';
import { type UncertainInput, withValues } from '~/model/uncertainty/input.ts';
import type { Explored } from '~/worker/explore.ts';

/** A scenario of the model as something to explore: its inputs are paths, its decision what an option saves. */
export const scenarioExplored =
  (scenario: Scenario, optionId: string, inputs: readonly UncertainInput[]): Explored =>
  () => {
    const costs = costing(teamTables());
    return {
      inputs: inputs.map(({ path, ...points }) => ({ name: path, ...points })),
      amounts: (values) => {
        const varied = inputs.map(({ path, typical }) => values[path] ?? typical);
        const found = costs(withValues(scenario, inputs, varied));
        if (!found.ok) return undefined;
        const [baseline = 0, option = 0] = [found.costs[scenario.baseline], found.costs[optionId]];
        return { baseline, option, saving: baseline - option };
      },
      of: 'saving',
      decision: 'saving',
    };
  };
