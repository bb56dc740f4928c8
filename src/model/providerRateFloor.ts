import { check } from './check';

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

/** The lowest rate an hour that pays the wage: (w(1+b) + other)(1+admin)/billableShare/(1−margin). */
export function providerRateFloor(built: Build & { readonly wagePerHour: number }): number {
  const { wagePerHour, onCostRate, otherPerPaidHour, billableShare, adminRate, margin } = built;
  check({ wagePerHour });
  checked(built);
  return (
    ((wagePerHour * (1 + onCostRate) + otherPerPaidHour) * (1 + adminRate)) / billableShare / (1 - margin)
  );
}

/** The wage an hour that a rate leaves, the same backwards; negative when the rate cannot even pay the rest. */
export function wageFromRate(built: Build & { readonly rate: number }): number {
  const { rate, onCostRate, otherPerPaidHour, billableShare, adminRate, margin } = built;
  check({ rate });
  checked(built);
  return ((rate * (1 - margin) * billableShare) / (1 + adminRate) - otherPerPaidHour) / (1 + onCostRate);
}
