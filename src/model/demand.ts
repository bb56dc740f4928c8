import { repeats } from './repeatMultiplier';
import type { FullOption, FullScenario } from './scenario';

/** Contacts of one option in one month, from everybody with an issue to those a person handles. */
export interface Demand {
  readonly issues: number;
  readonly contacts: number;
  readonly automated: number;
  readonly humanContacts: number;
}

/** Demand of the first `months` months of an option: season and growth, repeats, what the AI solves. */
export function demandOf({ demand }: FullScenario, { quality, ai }: FullOption, months: number): Demand[] {
  const { contactsPerMonth, seasonality, growthPerYear, referenceFcr, recontactRate } = demand;
  const weights = seasonality.reduce((sum, weight) => sum + weight, 0) / 12;
  const solved = ai ? ai.coverage * ai.resolutionRate : 0;
  return Array.from({ length: months }, (_, month) => {
    const season = (seasonality[month % 12] ?? 1) / weights;
    const today = contactsPerMonth * season * (1 + growthPerYear) ** Math.floor(month / 12);
    const issues = today / repeats(referenceFcr, recontactRate);
    const contacts = issues * repeats(quality.fcr ?? referenceFcr, recontactRate);
    return { issues, contacts, automated: contacts * solved, humanContacts: contacts * (1 - solved) };
  });
}
