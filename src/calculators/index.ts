import { kitOf } from './quick-estimate/kit.ts';
import QuickEstimate from './quick-estimate/QuickEstimate.astro';

/** The register: every calculator by the last word of its address, with its kit and the key of its words. */
export const calculators = {
  'quick-estimate': { Component: QuickEstimate, kitOf, words: 'quickEstimate' },
} as const;

export type CalculatorName = keyof typeof calculators;
