import { billWords } from '~/components/bill/words.ts';
import type { Locale } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { evaluate } from '~/model/evaluate';
import type { OptionResult } from '~/model/result';
import type { Scenario } from '~/model/scenario';

/**
 * 9,000 e-mails a month of 480 seconds at 80 % occupancy: 1,200 hours of work, 1,500 on seat. At 30 % shrinkage
 * that is 2,142.857 paid hours, or 12.363 agents of 40 hours a week.
 */
export const emailTeam: Scenario = {
  currency: 'USD',
  fx: {},
  horizonMonths: 12,
  baseline: 'own',
  demand: {
    contactsPerMonth: 9000,
    channels: [{ id: 'email', share: 1, ahtSec: 480, handling: 'workload', maxOccupancy: 0.8 }],
  },
  profile: [{ id: 'open', hours: 45, share: 1 }],
  options: [
    {
      id: 'own',
      kind: 'inHouse',
      inHouse: {
        wagePerHour: 18,
        onCostRate: 0.22,
        paidHoursPerWeek: 40,
        shrinkage: 0.3,
        techPerSeatMonth: 110,
        overheadRate: 0.1,
      },
    },
    {
      id: 'out',
      kind: 'provider',
      provider: {
        paidHoursPerWeek: 40,
        shrinkage: 0.3,
        governance: { perMonth: 2000 },
        scheme: { kind: 'perHour', price: 14, billable: 'paid' },
      },
    },
  ],
};

/** The options of a scenario, with their quantities. */
export function optionsOf(scenario: Scenario): Readonly<Record<string, OptionResult>> {
  const result = evaluate(scenario, { nodes: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.options;
}

/** One option of a scenario. */
export function optionOf(scenario: Scenario, id: string): OptionResult {
  const option = optionsOf(scenario)[id];
  if (!option) throw new Error(`no option ${id}`);
  return option;
}

/** The words of a bill for both sides, in a language. */
export const wordsFor = (locale: Locale, scenario = emailTeam) =>
  billWords(stringsFor(locale), Object.values(optionsOf(scenario)));
