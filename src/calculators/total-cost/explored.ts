import { costing } from '../../model/costing.ts';
import { teamTables } from '../../model/teamTables.ts';
import { type Explored, uncertainIn } from '../../worker/explore.ts';
import { valuesAt } from '../values.ts';
import { priceNames, scenarioOf, termsOf } from './scenarioOf.ts';

/**
 * What both sides come to over the period, and what outsourcing saves. With one side alone there is nothing to decide, and
 * its own amount is asked for. Prices of the ways of billing not chosen play no part.
 */
export const explored: Explored = (answers, currency) => {
  const price = priceNames[termsOf(answers).by];
  const idle = Object.values(priceNames).filter((name) => name !== price);
  const typical = valuesAt(answers, 'typical');
  const both = typical['pay'] !== undefined && typical[price] !== undefined;
  const costs = costing(teamTables());
  return {
    inputs: uncertainIn(answers).filter(({ name }) => !idle.includes(name)),
    amounts: (values) => {
      const found = costs(scenarioOf(answers, values, currency));
      if (!found.ok) return undefined;
      const { own, provider } = found.costs;
      return {
        ...(own !== undefined && { own }),
        ...(provider !== undefined && { provider }),
        ...(own !== undefined && provider !== undefined && { saving: own - provider }),
      };
    },
    of: typical[price] === undefined ? 'own' : 'provider',
    ...(both && { decision: 'saving' }),
  };
};
