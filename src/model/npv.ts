import { check } from './check';
import { reckon } from './reckon';
import { PRESENT } from './totals';

/**
 * Present value of a cost: what is paid once, and monthly amounts at the end of each month,
 * Σ cashₘ(1+r)^(−(m+1)/12).
 * @param annualRate the discount rate, above −1
 */
export function npv(flows: {
  readonly oneTime: number;
  readonly monthly: readonly number[];
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
