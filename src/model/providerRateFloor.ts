import { check } from './check';
import { reckon } from './reckon';

/** What stands between an agent's wage and the rate a provider must charge for a billed hour. */
interface Build {
  readonly onCostRate: number;
  /** Telecom, space, management and the like for each paid hour. */
  readonly otherPerPaidHour: number;
  /** Share of paid hours that is billed. */
  readonly billableShare: number;
  readonly adminRate: number;
  /** Share of the price, not of cost: a margin k on cost is k/(1+k) on price. */
  readonly margin: number;
}

function checked({ onCostRate, otherPerPaidHour, billableShare, adminRate, margin }: Build): void {
  check({ onCostRate, otherPerPaidHour, adminRate });
  check({ billableShare }, Number.MIN_VALUE, 1);
  check({ margin }, 0, 0.99);
}

/** The lowest rate an hour that pays the wage, step by step. */
export const RATE_FLOOR = `
  onCost: money/hour = wagePerHour * onCostRate
  paidHourCost: money/hour = wagePerHour + onCost + otherPerPaidHour
  admin: money/hour = paidHourCost * adminRate
  billedHourCost: money/hour = (paidHourCost + admin) / billableShare
  rateFloor: money/hour = billedHourCost / (1 - margin)`;

/** The same backwards: what a rate leaves for the wage. */
export const WAGE_LEFT = `
  billedHourCost: money/hour = rate * (1 - margin)
  paidHourCost: money/hour = billedHourCost * billableShare / (1 + adminRate)
  wageLeft: money/hour = (paidHourCost - otherPerPaidHour) / (1 + onCostRate)`;

/**
 * The lowest rate an hour that pays the wage: (w(1+b) + other)(1+admin)/billableShare/(1−margin).
 * @param built wagePerHour and otherPerPaidHour in money a paid hour; onCostRate of wages, adminRate of cost, both
 * from 0; billableShare above 0 to 1; margin 0 to 0.99 of the price
 */
export function providerRateFloor(built: Build & { readonly wagePerHour: number }): number {
  check({ wagePerHour: built.wagePerHour });
  checked(built);
  return reckon(RATE_FLOOR, 'rateFloor', { ...built });
}

/**
 * The wage in money a paid hour that a rate leaves, the same backwards; negative when the rate cannot even pay the
 * rest, which is the finding.
 */
export function wageFromRate(built: Build & { readonly rate: number }): number {
  check({ rate: built.rate });
  checked(built);
  return reckon(WAGE_LEFT, 'wageLeft', { ...built });
}
