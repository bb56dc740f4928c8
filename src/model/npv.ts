import { check } from './check';
import { reckon } from './reckon';
import { PRESENT } from './totals';

/**
 * Present value of a cost: what is paid once, and monthly amounts at the end of each month,
 * oneTime + Σ cashₘ(1+r)^(−(m+1)/12).
 * @returns money
 */
export function npv(flows: {
  /** Money at the start, any finite amount. */
  readonly oneTime: number;
  /** Money at the end of each month, any finite amounts. */
  readonly monthly: readonly number[];
  /** Discount rate as a share a year, from −0.99. */
  readonly annualRate: number;
}): number {
  const { oneTime, monthly, annualRate } = flows;
  check({ oneTime }, -Infinity);
  check({ annualRate }, -0.99);
  for (const amount of monthly) check({ monthly: amount }, -Infinity);
  return reckon(
    `${PRESENT}\npresent: money = oneTime.total + sum(presentCash)`,
    'present',
    {
      'oneTime.total': oneTime,
      cash: monthly,
      month: monthly.map((_, month) => month),
      discountRate: annualRate,
    },
    monthly.length,
  );
}
