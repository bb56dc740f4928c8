/**
 * Everything any calculator asks. A name stands for the same thing, in the same unit, everywhere: so what is answered
 * in one calculator is answered in the next, and a link keeps its meaning. Names are promised for ever; add, never rename.
 * Hard bounds lie within those of the model's field at `path`, which a test checks; `plausible` ones only warn.
 *
 * For what is made while the site is built, and for tests: a question imports the inputs it asks from `asked/`, so that a
 * page does not carry those of all the others.
 */
import { ofBillingModels } from './asked/billingModels.ts';
import { ofCompareQuotes } from './asked/compareQuotes.ts';
import { ofFairRate } from './asked/fairRate.ts';
import { shared } from './asked/shared.ts';
import { ofTotalCost } from './asked/totalCost.ts';

export const asked = {
  ...shared,
  ...ofTotalCost,
  ...ofFairRate,
  ...ofBillingModels,
  ...ofCompareQuotes,
} as const;
