/**
 * When savings have repaid what was spent once: the first moment at which −oneTime + Σ savings reaches 0, linear within
 * the month. With nothing spent: 0 if the savings are not a loss, else null.
 * @returns months, from 0; null if never
 */
export function payback(flows: {
  /** Money at the start; 0 or less has nothing to pay back. */
  readonly oneTime: number;
  /** Money a month, any finite amounts. */
  readonly savings: readonly number[];
}): number | null {
  const { oneTime, savings } = flows;
  let left = oneTime;
  if (oneTime > 0) {
    for (const [month, saving] of savings.entries()) {
      if (saving >= left) return month + left / saving;
      left -= saving;
    }
    return null;
  }
  return savings.reduce((sum, saving) => sum + saving, -oneTime) >= 0 ? 0 : null;
}
