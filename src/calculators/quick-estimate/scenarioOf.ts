import type { Answers } from '../../form/answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import { channels } from './question.ts';

/** Which end of every range to take: the one that makes the answer cheapest, the typical value, or the dearest. */
export type End = 'low' | 'typical' | 'high';

/** Inputs whose higher values need fewer people, so that their high end belongs to the cheap case. */
const easing = ['occupancy', 'span', 'within', 'chat-within', 'chats'];

const opposite = { low: 'high', typical: 'typical', high: 'low' } as const;

/** One number for every answer that has one. */
export type Values = Readonly<Record<string, number | undefined>>;

/** The value of an answer at one end of its range. */
export function valueAt(answers: Answers, name: string, end: End): number | undefined {
  const value = answers[name]?.value;
  return typeof value === 'object' ? value[easing.includes(name) ? opposite[end] : end] : undefined;
}

/** Every answer at the same end. */
export const valuesAt = (answers: Answers, end: End): Values =>
  Object.fromEntries(Object.keys(answers).map((name) => [name, valueAt(answers, name, end)]));

/** The options that can be reckoned with: a price or a pay that nobody gave leaves its option out. */
export const optionIds = ['own', 'hour', 'seat', 'contact', 'minute'] as const;
export type OptionId = (typeof optionIds)[number];

type Option = Scenario['options'][number];

const WEEKS = 52;
const share = (percent = 0) => percent / 100;

/** The two parties' working conditions are alike: only price and organization differ. */
function ownTeam(
  values: Values,
  party: Pick<NonNullable<Option['inHouse']>, 'shrinkage' | 'paidHoursPerWeek'>,
): Option[] {
  const { pay, span = 1, hire, tools, workspace } = values;
  if (pay === undefined) return [];
  const inHouse = {
    ...party,
    wagePerHour: (pay * 12) / (party.paidHoursPerWeek * WEEKS),
    onCostRate: share(values['on-costs']),
    attritionPerYear: share(values['attrition']),
    supportRoles: [{ id: 'teamLead', span, salaryPerYear: pay * 12 * share(values['lead-pay']) }],
    recruitingPerHire: hire ?? 0,
    techPerSeatMonth: tools ?? 0,
    workspacePerSeatMonth: workspace ?? 0,
    overheadRate: share(values['overhead']),
  };
  return [{ id: 'own', kind: 'inHouse', inHouse }];
}

/**
 * The scenario of a quick estimate: the same contacts answered by an own team, which is the baseline where its pay is
 * known, and by a provider billed per paid hour, and per agent-month, contact or minute where there is such a price.
 * A month of pay is `week` × 52 ÷ 12 paid hours; minutes become seconds, per cent shares.
 */
export function scenarioOf(values: Values, currency: string, months: number): Scenario {
  const { week = 40 } = values;
  const party = { shrinkage: share(values['shrinkage']), paidHoursPerWeek: week };
  const whole = channels.reduce((sum, name) => sum + (values[name] ?? 0), 0);
  const maxOccupancy = share(values['occupancy']);
  const ahtSec = (name: string) => (values[`${name}-time`] ?? 0) * 60;
  const slTarget = share(values['target']);

  const provider = (
    id: OptionId,
    price: number | undefined,
    scheme: (price: number) => NonNullable<Option['provider']>['scheme'],
  ): Option[] =>
    price === undefined
      ? []
      : [
          {
            id,
            kind: 'provider',
            provider: {
              ...party,
              governance: { rateOfFees: share(values['governance']) },
              scheme: scheme(price),
            },
          },
        ];
  const options = [
    ...ownTeam(values, party),
    ...provider('hour', values['rate'], (price) => ({ kind: 'perHour', price, billable: 'paid' })),
    ...provider('seat', values['seat-price'], (price) => ({ kind: 'perAgentMonth', price })),
    ...provider('contact', values['contact-price'], (price) => ({
      kind: 'perContact',
      tiers: [{ upTo: null, price }],
    })),
    ...provider('minute', values['minute-price'], (price) => ({ kind: 'perMinute', price })),
  ];
  return {
    currency,
    horizonMonths: months,
    baseline: options[0]?.id ?? '',
    demand: {
      contactsPerMonth: values['volume'] ?? 0,
      channels: channels.map((id) => ({
        id,
        share: (values[id] ?? 0) / whole,
        ahtSec: ahtSec(id),
        maxOccupancy,
        ...(id === 'phone' || id === 'chat'
          ? { handling: 'queue', slTarget, slSeconds: values[id === 'phone' ? 'within' : 'chat-within'] ?? 0 }
          : { handling: 'workload' }),
        ...(id === 'chat' && { concurrency: values['chats'] ?? 1 }),
      })),
    },
    profile: [{ id: 'open', hours: values['hours'] ?? 0, share: 1 }],
    options,
  };
}

/** The fields of the model that each input feeds, by the id of its quantity in a bill. */
const feeds: Readonly<Record<string, readonly string[]>> = {
  volume: ['demand.contactsPerMonth'],
  chats: ['demand.channels.1.concurrency'],
  target: ['demand.channels.0.slTarget', 'demand.channels.1.slTarget'],
  within: ['demand.channels.0.slSeconds'],
  'chat-within': ['demand.channels.1.slSeconds'],
  occupancy: channels.map((_, index) => `demand.channels.${index}.maxOccupancy`),
  shrinkage: ['inHouse.shrinkage', 'provider.shrinkage'],
  week: ['inHouse.paidHoursPerWeek', 'provider.paidHoursPerWeek'],
  pay: ['inHouse.wagePerHour'],
  'on-costs': ['inHouse.onCostRate'],
  span: ['inHouse.supportRoles.0.span'],
  'lead-pay': ['inHouse.supportRoles.0.salaryPerYear'],
  attrition: ['inHouse.attritionPerYear'],
  hire: ['inHouse.recruitingPerHire'],
  tools: ['inHouse.techPerSeatMonth'],
  workspace: ['inHouse.workspacePerSeatMonth'],
  overhead: ['inHouse.overheadRate'],
  rate: ['provider.scheme.price'],
  governance: ['provider.governance.rateOfFees'],
  ...Object.fromEntries(
    channels.flatMap((name, index) => [
      [name, [`demand.channels.${index}.share`]],
      [`${name}-time`, [`demand.channels.${index}.ahtSec`]],
    ]),
  ),
};

/** For each answer that feeds a quantity of the bill: the quantity's id and the name of the answer. */
export const fedBy = (answers: Answers): readonly (readonly [id: string, name: string])[] =>
  Object.keys(answers).flatMap((name) => (feeds[name] ?? []).map((id) => [id, name] as const));
