import { moneyRange } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Findings } from '../../worker/explore.ts';
import type { Headline } from './ResultPanel.tsx';

/** A headline with the P10–P90 of its amount; where that is not found yet, with its place kept. */
export function withSpread(headline: Headline, findings: Findings | undefined, locale: Locale): Headline {
  const [amount, times] = headline.of ?? [];
  if (amount === undefined || times === undefined) return headline;
  const spread = findings?.spreads[amount];
  if (!findings || !spread) return { ...headline, spread: '…' };
  // What is told the other way about, as a loss for a gain, has its ends the other way about.
  const ends = [times * spread.p10, times * spread.p90];
  return { ...headline, spread: moneyRange(Math.min(...ends), Math.max(...ends), findings.currency, locale) };
}
