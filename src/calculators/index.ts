import { billing as billingModelsBilling } from './billing-models/billing.ts';
import { explored as billingModelsExplored } from './billing-models/explored.ts';
import { kitOf as billingModelsKitOf } from './billing-models/kit.ts';
import { parts as billingModelsParts } from './billing-models/parts.ts';
import * as billingModelsView from './billing-models/View.tsx';
import BillingModelsWake from './billing-models/Wake.astro';
import { explored as compareQuotesExplored } from './compare-quotes/explored.ts';
import { kitOf as compareQuotesKitOf } from './compare-quotes/kit.ts';
import { parts as compareQuotesParts } from './compare-quotes/parts.ts';
import * as compareQuotesView from './compare-quotes/View.tsx';
import CompareQuotesWake from './compare-quotes/Wake.astro';
import * as fairRateAnswer from './fair-rate/answerOf.ts';
import { explored as fairRateExplored } from './fair-rate/explored.ts';
import { kitOf as fairRateKitOf } from './fair-rate/kit.ts';
import * as fairRateView from './fair-rate/View.tsx';
import FairRateWake from './fair-rate/Wake.astro';
import * as quickEstimateAnswer from './quick-estimate/answerOf.ts';
import { billing } from './quick-estimate/billing.ts';
import { explored as quickEstimateExplored } from './quick-estimate/explored.ts';
import { kitOf as quickEstimateKitOf } from './quick-estimate/kit.ts';
import * as quickEstimateView from './quick-estimate/View.tsx';
import QuickEstimateWake from './quick-estimate/Wake.astro';
import { registered } from './registered.tsx';
import * as staffingAnswer from './staffing/answerOf.ts';
import { kitOf as staffingKitOf } from './staffing/kit.ts';
import * as staffingView from './staffing/View.tsx';
import StaffingWake from './staffing/Wake.astro';
import { billing as totalCostBilling } from './total-cost/billing.ts';
import { explored as totalCostExplored } from './total-cost/explored.ts';
import { kitOf as totalCostKitOf } from './total-cost/kit.ts';
import { parts as totalCostParts } from './total-cost/parts.ts';
import * as totalCostView from './total-cost/View.tsx';
import TotalCostWake from './total-cost/Wake.astro';

/** The register: every calculator by the last word of its address, as its pages know it. */
export const calculators = {
  'quick-estimate': registered('quick-estimate', {
    ...quickEstimateAnswer,
    ...quickEstimateView,
    kitOf: quickEstimateKitOf,
    explored: quickEstimateExplored,
    Wake: QuickEstimateWake,
  }),
  staffing: registered('staffing', {
    ...staffingAnswer,
    ...staffingView,
    kitOf: staffingKitOf,
    Wake: StaffingWake,
    sheets: ['charted', 'staffing'],
  }),
  'total-cost': registered('total-cost', {
    parts: totalCostParts,
    ...totalCostView,
    kitOf: totalCostKitOf,
    explored: totalCostExplored,
    Wake: TotalCostWake,
    sheets: ['charted'],
  }),
  'compare-quotes': registered('compare-quotes', {
    parts: compareQuotesParts,
    ...compareQuotesView,
    kitOf: compareQuotesKitOf,
    explored: compareQuotesExplored,
    Wake: CompareQuotesWake,
    sheets: ['charted', 'quotes'],
  }),
  'fair-rate': registered('fair-rate', {
    ...fairRateAnswer,
    ...fairRateView,
    kitOf: fairRateKitOf,
    explored: fairRateExplored,
    Wake: FairRateWake,
    sheets: ['charted', 'fairRate'],
  }),
  'billing-models': registered('billing-models', {
    parts: billingModelsParts,
    ...billingModelsView,
    kitOf: billingModelsKitOf,
    explored: billingModelsExplored,
    Wake: BillingModelsWake,
    sheets: ['charted', 'billing'],
  }),
} as const;

/** The calculators whose answer is a bill, which a worked example can show. */
export const billed = {
  'quick-estimate': { ...calculators['quick-estimate'], billing },
  'total-cost': { ...calculators['total-cost'], billing: totalCostBilling },
  'billing-models': { ...calculators['billing-models'], billing: billingModelsBilling },
} as const;

export type { CalculatorName } from './answerers.ts';
