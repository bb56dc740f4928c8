import { billing } from './quick-estimate/billing.ts';
import { kitOf } from './quick-estimate/kit.ts';
import QuickEstimate from './quick-estimate/QuickEstimate.astro';
import { kitOf as staffingKitOf } from './staffing/kit.ts';
import Staffing from './staffing/Staffing.astro';

/** The calculators whose answer is a bill, which a worked example can show. */
export const billed = {
  'quick-estimate': { Component: QuickEstimate, kitOf, billing, words: 'quickEstimate' },
} as const;

/** The register: every calculator by the last word of its address, with its kit and the key of its words. */
export const calculators = {
  ...billed,
  staffing: { Component: Staffing, kitOf: staffingKitOf, words: 'staffing' },
} as const;

export type CalculatorName = keyof typeof calculators;
