import type { Fact, Headline } from '../components/result/ResultPanel.tsx';

/** What an answer says, written in the reader's language. */
export interface Telling {
  /** The answer in words. */
  readonly sentence: string;
  /** Its amounts; the first two also stand in the summary that stays in view on a phone. */
  readonly headlines: readonly Headline[];
  readonly facts: readonly Fact[];
  /** What would change the answer most, widest first: the input, and the answer at both its ends. */
  readonly movers?: readonly Fact[];
  /** What the model warns of, a sentence each. */
  readonly warnings?: readonly string[];
  /** Which hours the amounts count. */
  readonly basis: 'paid' | 'scheduled' | 'productive';
  /** The currency of the amounts in words; none where the answer is not money. */
  readonly currency?: string;
  /** The exchange rate that was used, as "1 USD = 151.4 JPY", and its month; none where all is in one currency. */
  readonly rate?: { readonly pair: string; readonly date: string } | undefined;
}

export { joined } from '../i18n/joined.ts';
