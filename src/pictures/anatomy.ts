import { question as fairRate } from '~/calculators/fair-rate/question.ts';
import { buildOf, payOf } from '~/calculators/fair-rate/rateOf.ts';
import { question as quickEstimate } from '~/calculators/quick-estimate/question.ts';
import { scenarioOf } from '~/calculators/quick-estimate/scenarioOf.ts';
import type { Book } from '~/figures/book.ts';
import { evaluate } from '~/model/evaluate.ts';
import { builtRate } from '~/model/rateBuild.ts';
import { beginningOf } from './scene.ts';

/** Where money goes, in the order of the bars. */
export const PARTS = ['pay', 'leading', 'hiring', 'seat', 'overhead', 'margin', 'managing'] as const;
export type Part = (typeof PARTS)[number];

/** Shares of one bill, together 1; undefined where a bill has no such part of its own. */
export type Shares = Readonly<Partial<Record<Part, number>>>;

const whole = (amounts: Readonly<Partial<Record<Part, number>>>): Shares => {
  const sum = Object.values(amounts).reduce((total, amount) => total + amount, 0);
  return Object.fromEntries(Object.entries(amounts).map(([part, amount]) => [part, amount / sum]));
};

/** The bill of an own team: what the quick estimate begins with in a market. */
export function ownShares(market: string): Shares {
  const { values, currency } = beginningOf(quickEstimate, market);
  const result = evaluate(scenarioOf(values, currency, 12));
  const lines = result.ok ? result.options['own']?.lines : undefined;
  if (!lines) throw new Error(`No own team can be reckoned for ${market}.`);
  return whole({
    pay: lines.wages + lines.onCosts,
    leading: lines.support,
    hiring: lines.attrition,
    seat: lines.technology + lines.workspace,
    overhead: lines.overhead,
  });
}

/**
 * The bill with a provider: what the fair rate of the country first looked at in a market is made of, and what the
 * client spends on managing the provider. Hiring is in the provider's administration.
 */
export function providerShares(market: string): { readonly country: string; readonly shares: Shares } {
  const { answers, values } = beginningOf(fairRate, market);
  const payPerMonth = payOf(values, 'first');
  if (payPerMonth === undefined) throw new Error(`No pay at a provider is known for ${market}.`);
  const { rate, steps } = builtRate({ ...buildOf(values, 'first', 'paid'), payPerMonth });
  const governance = beginningOf(quickEstimate, market).values['governance'] ?? 0;
  return {
    country: String(answers['country']?.value).slice(0, 2),
    shares: whole({
      pay: steps.wagePerHour + steps.night + steps.contributions + steps.extras,
      leading: steps.leads,
      seat: steps.seat + steps.telecom,
      overhead: steps.admin,
      margin: steps.profit,
      managing: (rate * governance) / 100,
    }),
  };
}

/** How the head of a Philippine provider splits its price, and how Korean public buyers set theirs. */
export function publishedShares(book: Book): Readonly<Record<'ph' | 'kr', Shares>> {
  const of = (id: string) => (book.figure(id).typical ?? 0) / 100;
  const ph = (name: string) => of(`ph.cost-breakdown.${name}`);
  const kr = (name: string) => of(`kr.cost-breakdown.${name}`);
  return {
    ph: {
      pay: ph('agent-pay'),
      leading: ph('management') + ph('support-staff'),
      seat: ph('facilities-technology') + ph('telecom'),
      margin: ph('margin'),
    },
    kr: { pay: kr('direct-pay'), overhead: kr('administration'), margin: kr('margin') },
  };
}
