import type { Question } from '../form/question.ts';
import type { CalculatorName } from './answerers.ts';
import { question as billingModels } from './billing-models/question.ts';
import { question as compareQuotes } from './compare-quotes/question.ts';
import { question as fairRate } from './fair-rate/question.ts';
import { question as quickEstimate } from './quick-estimate/question.ts';
import { question as staffing } from './staffing/question.ts';
import { question as totalCost } from './total-cost/question.ts';

/** What every calculator asks, for whoever writes about it. */
export const questions: Readonly<Record<CalculatorName, Question>> = {
  'quick-estimate': quickEstimate,
  staffing,
  'total-cost': totalCost,
  'compare-quotes': compareQuotes,
  'fair-rate': fairRate,
  'billing-models': billingModels,
};
