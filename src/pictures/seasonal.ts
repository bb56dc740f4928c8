import { yearShapes } from '~/calculators/seasons.ts';
import { commonScenario, providerAlone } from './common.ts';

/** One month of a shop's year. */
export interface SeasonMonth {
  /** Contacts to answer. */
  readonly contacts: number;
  /** Full-time agents it takes. */
  readonly needed: number;
}

/** A year of a seasonal shop, and the team that the average month takes. */
export interface Year {
  readonly months: readonly SeasonMonth[];
  readonly flat: number;
  readonly peak: number;
  /** Agent-months paid and not needed, and needed and not there, with the flat team. */
  readonly idle: number;
  readonly short: number;
  /** The same paid and not needed with a team for the busiest month, as a share of what is paid. */
  readonly idleAtPeak: number;
}

/** The year of a shop in a market: the common scenario over the market's own season. */
export function yearOf(market: string): Year {
  const shape = yearShapes.shapes[yearShapes.usual[market] ?? ''] ?? [];
  const { optionOf } = commonScenario(market);
  const option = optionOf({}, ({ demand, ...scenario }) =>
    providerAlone()({ ...scenario, horizonMonths: 12, demand: { ...demand, seasonality: [...shape] } }),
  );
  const months = option.months.map(({ contacts, providerFte }) => ({ contacts, needed: providerFte }));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const needed = months.map((month) => month.needed);
  const flat = sum(needed) / 12;
  const peak = Math.max(...needed);
  return {
    months,
    flat,
    peak,
    idle: sum(needed.map((need) => Math.max(0, flat - need))),
    short: sum(needed.map((need) => Math.max(0, need - flat))),
    idleAtPeak: 1 - sum(needed) / (12 * peak),
  };
}
