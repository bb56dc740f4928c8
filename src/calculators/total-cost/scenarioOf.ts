import type { Answers } from '../../form/answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import { dayOf, openingOf } from '../dayOf.ts';
import { conditionsOf, demandOf, ownTeamOf } from '../parties.ts';
import { share, type Values } from '../values.ts';

type Option = Scenario['options'][number];
type Provider = NonNullable<Option['provider']>;

/** What the provider's price is for. */
export type BilledBy = 'hour' | 'seat' | 'contact' | 'minute';

/** The answer that holds the price of each way of billing. */
export const priceNames: Readonly<Record<BilledBy, string>> = {
  hour: 'rate',
  seat: 'seat-price',
  contact: 'contact-price',
  minute: 'minute-price',
};

/** What was chosen among words. */
export interface Terms {
  /** How long both are compared. */
  readonly months: number;
  readonly by: BilledBy;
  /** Hours an hourly price is for: all paid ones, or only those on duty. */
  readonly hours: 'paid' | 'duty';
}

/** The choices among the answers. */
export function termsOf(answers: Answers): Terms {
  const by = String(answers['billed-by']?.value);
  return {
    months: Number(answers['horizon']?.value) || 36,
    by: by in priceNames ? (by as BilledBy) : 'hour',
    hours: answers['billed-hours']?.value === 'duty' ? 'duty' : 'paid',
  };
}

const WEEKS_PER_MONTH = 52 / 12;
/**
 * Stands for the contract's currency, which nobody is asked for, since only its drift against the reader's matters: three
 * letters, as the model wants, but no currency's code in ISO 4217, so that it is never the reader's own.
 */
const CONTRACT_CURRENCY = 'CTR';

const schemeOf = (price: number, { by, hours }: Terms): Provider['scheme'] => {
  switch (by) {
    case 'hour':
      return { kind: 'perHour', price, billable: hours === 'paid' ? 'paid' : 'onSeat' };
    case 'seat':
      return { kind: 'perAgentMonth', price };
    case 'contact':
      return { kind: 'perContact', tiers: [{ upTo: null, price }] };
    case 'minute':
      return { kind: 'perMinute', price };
  }
};

/** The own team, with planners and quality staff beside its leaders, all paid like leaders. */
function ownOption(values: Values): Option[] {
  const inHouse = ownTeamOf(values);
  if (!inHouse) return [];
  const [leader] = inHouse.supportRoles ?? [];
  const salaryPerYear = leader?.salaryPerYear ?? 0;
  const role = (id: string, span: number | undefined) => (span ? [{ id, span, salaryPerYear }] : []);
  return [
    {
      id: 'own',
      kind: 'inHouse',
      inHouse: {
        ...inHouse,
        supportRoles: [
          ...role('teamLead', values['span']),
          ...role('planner', values['planner-span']),
          ...role('quality', values['quality-span']),
        ],
        premiumHoursShare: share(values['night-share']),
        premiumRate: share(values['night-pay']),
        remoteShare: share(values['remote']),
        fixedPerMonth: values['fixed'] ?? 0,
      },
    },
  ];
}

/** The provider, with what it takes to manage it and to move over to it. */
function providerOption(values: Values, terms: Terms): Option[] {
  const price = values[priceNames[terms.by]];
  if (price === undefined) return [];
  const conditions = conditionsOf(values);
  const shrinkage = values['their-shrinkage'];
  const time = values['their-time'];
  const fcr = values['their-fcr'];
  const leaderPerHour =
    ((values['pay'] ?? 0) * share(values['lead-pay']) * (1 + share(values['on-costs']))) /
    (conditions.paidHoursPerWeek * WEEKS_PER_MONTH);
  const surcharge = values['night-surcharge'];
  const { drift } = values;
  return [
    {
      id: 'provider',
      kind: 'provider',
      ...(fcr !== undefined && { quality: { fcr: share(fcr) } }),
      provider: {
        ...conditions,
        ...(shrinkage !== undefined && { shrinkage: share(shrinkage) }),
        ...(time !== undefined && { ahtFactor: share(time) }),
        // Rates stand in the reader's currency, at the exchange rate of the first year.
        ...(drift !== undefined && { currency: CONTRACT_CURRENCY, fxDriftPerYear: share(drift) }),
        ...(surcharge !== undefined && {
          premiums: [{ id: 'night', rate: share(surcharge), share: share(values['night-share']) }],
        }),
        escalatorPerYear: share(values['index'] ?? values['inflation']),
        minMonthly: values['minimum'] ?? 0,
        nonRecoverableTaxRate: share(values['lost-tax']),
        setupFee: values['setup'] ?? 0,
        trainingPerSeat: values['training-fee'] ?? 0,
        deposit: values['deposit'] ?? 0,
        termMonths: values['term'] ?? 0,
        exitFeeMonths: values['exit-months'] ?? 0,
        governance: {
          rateOfFees: share(values['governance']),
          perMonth: (values['manager'] ?? 0) + (values['travel'] ?? 0) / 12,
          toolPerFteMonth: values['their-tools'] ?? 0,
        },
        scheme: schemeOf(price, terms),
      },
      transition: {
        knowledgeHours: values['handover'] ?? 0,
        knowledgeRatePerHour: leaderPerHour,
        severancePerFte: values['severance'] ?? 0,
        parallelMonths: (values['parallel'] ?? 0) / WEEKS_PER_MONTH,
        parallelShare: share(values['parallel-share']),
      },
    },
  ];
}

/**
 * The same contacts answered by an own team, which is the baseline where its pay is known, and by a provider, month by
 * month until the end of the period; a price or a pay that nobody gave leaves its side out.
 */
export function scenarioOf(answers: Answers, values: Values, currency: string): Scenario {
  const terms = termsOf(answers);
  const { channels, ...demand } = demandOf(values);
  const options = [...ownOption(values), ...providerOption(values, terms)];
  return {
    currency,
    ...(values['drift'] !== undefined && { fx: { [CONTRACT_CURRENCY]: 1 } }),
    horizonMonths: terms.months,
    discountRate: share(values['discount']),
    inflationPerYear: share(values['inflation']),
    baseline: options[0]?.id ?? '',
    demand: {
      ...demand,
      growthPerYear: share(values['growth']),
      referenceFcr: share(values['fcr'] ?? 100),
      recontactRate: share(values['recontact'] ?? 100),
      channels: channels.map((channel) =>
        channel.handling === 'queue'
          ? {
              ...channel,
              minAgents: channel.share > 0 ? (values['fewest'] ?? 0) : 0,
              patienceSec: values['patience'] ?? null,
            }
          : channel,
      ),
    },
    profile: dayOf(openingOf(answers, values)).map(({ id, hours, share: weight }) => ({
      id,
      hours,
      share: weight,
    })),
    options,
  };
}
