import type { Billing } from '../billing.ts';
import { valuesAt } from '../values.ts';
import { question } from './question.ts';
import { scenarioOf } from './scenarioOf.ts';

/** Both sides as bills of the whole period. */
export const billing: Billing = {
  question,
  scenarioOf: (answers, end, currency) => scenarioOf(answers, valuesAt(answers, end), currency),
  sides: ({ totalCost: { own, provider } }) => ({ own, provider }),
  period: 'all',
};
