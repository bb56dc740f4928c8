import { billing } from './quick-estimate/billing.ts';
import { kitOf } from './quick-estimate/kit.ts';
import QuickEstimate from './quick-estimate/QuickEstimate.astro';

/** The register: every calculator by the last word of its address, with its kit, its bill and the key of its words. */
export const calculators = {
  'quick-estimate': { Component: QuickEstimate, kitOf, billing, words: 'quickEstimate' },
} as const;

export type CalculatorName = keyof typeof calculators;
