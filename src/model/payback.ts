/**
 * Months until savings have repaid what was spent once, linear within the month; null if never.
 * With nothing spent: 0 if the savings are not a loss, else null.
 */
export function payback(flows: {
  readonly oneTime: number;
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
