import { evaluate, type OptionResult, type Scenario, type Wishes } from '~/model';

/** An own team at $20 an hour. */
export const ownTeam = { wagePerHour: 20, onCostRate: 0.25, shrinkage: 0.3, paidHoursPerWeek: 40 };

/** A small valid scenario that tests start from: an own team against a provider by the hour, one queue. */
export const plain = {
  currency: 'USD',
  fx: { EUR: 1.1 },
  horizonMonths: 12,
  baseline: 'own',
  demand: {
    contactsPerMonth: 1_500,
    channels: [
      {
        id: 'voice',
        handling: 'queue',
        share: 1,
        ahtSec: 300,
        slTarget: 0.8,
        slSeconds: 20,
        maxOccupancy: 0.85,
        minAgents: 1,
      },
    ],
  },
  profile: [{ id: 'open', hours: 60, share: 1 }],
  options: [
    {
      id: 'own',
      kind: 'inHouse',
      inHouse: ownTeam,
    },
    {
      id: 'bpo',
      kind: 'provider',
      provider: { shrinkage: 0.3, paidHoursPerWeek: 40, scheme: { kind: 'perHour', price: 16 } },
    },
  ],
} satisfies Scenario;

/** A copy with other values at some paths; undefined takes a field away. */
export function changed(changes: Readonly<Record<string, unknown>>, from: unknown = plain): Scenario {
  const copy = structuredClone(from) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce<Record<string, unknown>>((inner, key) => {
      if (inner[key] === undefined) inner[key] = {};
      return inner[key] as Record<string, unknown>;
    }, copy);
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return copy as unknown as Scenario;
}

/** The options of a scenario that must be valid. */
export function answer(scenario: Scenario, wishes: Wishes = {}): Readonly<Record<string, OptionResult>> {
  const result = evaluate(scenario, wishes);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.options;
}

/** One option of it. */
export function optionOf(scenario: Scenario, id: string, wishes: Wishes = {}): OptionResult {
  const option = answer(scenario, wishes)[id];
  if (!option) throw new Error(`no option ${id}`);
  return option;
}
