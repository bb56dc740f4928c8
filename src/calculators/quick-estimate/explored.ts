import { costing } from '../../model/costing.ts';
import { teamTables } from '../../model/teamTables.ts';
import { type Explored, uncertainIn } from '../../worker/explore.ts';
import { valuesAt } from '../values.ts';
import { scenarioOf } from './scenarioOf.ts';

/** Prices of other ways of billing, which neither side of the decision pays. */
const otherPrices = { 'seat-price': undefined, 'contact-price': undefined, 'minute-price': undefined };

/**
 * A month of the own team and of the provider per hour, and what the provider saves of it. With one side alone there is
 * nothing to decide, and its own amount is asked for.
 */
export const explored: Explored = (answers, currency) => {
  const { pay, rate } = valuesAt(answers, 'typical');
  const costs = costing(teamTables());
  return {
    inputs: uncertainIn(answers).filter(({ name }) => !(name in otherPrices)),
    amounts: (values) => {
      const found = costs(scenarioOf({ ...values, ...otherPrices }, currency, 1));
      if (!found.ok) return undefined;
      const { own, hour } = found.costs;
      return {
        ...(own !== undefined && { own }),
        ...(hour !== undefined && { provider: hour }),
        ...(own !== undefined && hour !== undefined && { saving: own - hour }),
      };
    },
    of: rate === undefined ? 'own' : 'provider',
    ...(pay !== undefined && rate !== undefined && { decision: 'saving' }),
  };
};
