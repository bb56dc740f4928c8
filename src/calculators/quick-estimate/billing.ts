import type { Billing } from '../billing.ts';
import { valuesAt } from '../values.ts';
import { question } from './question.ts';
import { scenarioOf } from './scenarioOf.ts';

/** A quick estimate as a bill: a month of the own team beside a month of the provider per hour. */
export const billing: Billing = {
  question,
  scenarioOf: (answers, end, currency) => scenarioOf(valuesAt(answers, end), currency, 1),
  sides: ({ quickEstimate: { own, perHour } }) => ({ own, hour: perHour }),
  period: 'month',
};
