import { check } from './check';
import { reckon } from './reckon';

/** What stands between an agent's wage and the rate a provider must charge for a billed hour. */
interface Build {
  /** Payroll on-costs as a share of the wage, from 0. */
  readonly onCostRate: number;
  /** Telecom, space, management and the like: money for each paid hour, from 0. */
  readonly otherPerPaidHour: number;
  /** Share of paid hours that is billed, above 0 to 1. */
  readonly billableShare: number;
  /** Administration as a share of cost, from 0. */
  readonly adminRate: number;
  /** Share of the price, 0 to 0.99, not of cost: a margin k on cost is k/(1+k) on price. */
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

interface Wage {
  /** Money for each paid hour, from 0. */
  readonly wagePerHour: number;
}
interface Rate {
  /** Money for each billed hour, from 0. */
  readonly rate: number;
}

/**
 * The lowest rate that pays the wage: (w(1+b) + other)(1+admin)/billableShare/(1−margin).
 * @returns money for each billed hour
 */
export function providerRateFloor(built: Build & Wage): number {
  check({ wagePerHour: built.wagePerHour });
  checked(built);
  return reckon(RATE_FLOOR, 'rateFloor', { ...built });
}

/**
 * The wage that a rate leaves, the same backwards: (rate(1−margin)·billableShare/(1+admin) − other)/(1+b).
 * @returns money for each paid hour; negative when the rate cannot even pay the rest, which is the finding
 */
export function wageFromRate(built: Build & Rate): number {
  check({ rate: built.rate });
  checked(built);
  return reckon(WAGE_LEFT, 'wageLeft', { ...built });
}
