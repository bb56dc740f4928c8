import type { Billing } from '../billing.ts';
import { valuesAt } from '../values.ts';
import { question } from './question.ts';
import { scenarioOf, termsOf } from './scenarioOf.ts';

/** Every way of billing that has its prices, as the bill of a year. */
export const billing: Billing = {
  question,
  scenarioOf: (answers, end, currency) => scenarioOf(valuesAt(answers, end), termsOf(answers), currency),
  sides: ({ billingModels }) => billingModels.offers,
  period: 'year',
};
