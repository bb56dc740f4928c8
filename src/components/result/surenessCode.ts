/** All that tells how sure an answer is. Fetched apart, for the own pages of calculators that can be explored. */
export { Sureness } from './Sureness.tsx';
export { linesOf, tellSureness, withSpread } from './sureness.ts';
