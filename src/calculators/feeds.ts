import type { Citation } from '../components/bill/Working.tsx';
import type { Answer, Answers } from '../form/answers.ts';
import type { Origin } from '../model/ledger.ts';
import { channels } from './asked/channels.ts';

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
  growth: ['demand.growthPerYear'],
  fcr: ['demand.referenceFcr'],
  recontact: ['demand.recontactRate'],
  fewest: ['demand.channels.0.minAgents', 'demand.channels.1.minAgents'],
  patience: ['demand.channels.0.patienceSec', 'demand.channels.1.patienceSec'],
  'their-fcr': ['quality.fcr'],
  'their-shrinkage': ['provider.shrinkage'],
  'their-time': ['provider.ahtFactor'],
  'planner-span': ['inHouse.supportRoles.1.span'],
  'quality-span': ['inHouse.supportRoles.2.span'],
  remote: ['inHouse.remoteShare'],
  fixed: ['inHouse.fixedPerMonth'],
  'night-share': ['inHouse.premiumHoursShare', 'provider.premiums.0.share'],
  'night-pay': ['inHouse.premiumRate'],
  'night-surcharge': ['provider.premiums.0.rate'],
  minimum: ['provider.minMonthly'],
  inflation: ['inflationPerYear'],
  index: ['provider.escalatorPerYear'],
  drift: ['provider.fxDriftPerYear'],
  'lost-tax': ['provider.nonRecoverableTaxRate'],
  deposit: ['provider.deposit'],
  setup: ['provider.setupFee'],
  'training-fee': ['provider.trainingPerSeat'],
  manager: ['provider.governance.perMonth'],
  'their-tools': ['provider.governance.toolPerFteMonth'],
  handover: ['transition.knowledgeHours'],
  parallel: ['transition.parallelMonths'],
  'parallel-share': ['transition.parallelShare'],
  severance: ['transition.severancePerFte'],
  term: ['provider.termMonths'],
  'exit-months': ['provider.exitFeeMonths'],
  discount: ['discountRate'],
  horizon: ['horizonMonths'],
  ...Object.fromEntries(
    channels.flatMap((name, index) => [
      [name, [`demand.channels.${index}.share`]],
      [`${name}-time`, [`demand.channels.${index}.ahtSec`]],
    ]),
  ),
};

/** For each answer that feeds a quantity of the bill: the quantity's id and the name of the answer. */
const fedBy = (answers: Answers): readonly (readonly [id: string, name: string])[] =>
  Object.keys(answers).flatMap((name) => (feeds[name] ?? []).map((id) => [id, name] as const));

/** Where an answer comes from: the reader, a published figure, or our assumption. */
export function originOf(answer: Answer | undefined): Origin {
  if (answer?.own) return 'input';
  return typeof answer?.value === 'object' && answer.value.about?.source ? 'figure' : 'assumption';
}

/** The source of an answer that is a published figure. */
export function citationOf(answer: Answer | undefined): Citation | undefined {
  const about = typeof answer?.value === 'object' && !answer.own ? answer.value.about : undefined;
  return about?.source && { text: about.says, href: about.source.href };
}

/** Where each input of the bill comes from. */
export const originsOf = (answers: Answers): Readonly<Record<string, Origin>> =>
  Object.fromEntries(fedBy(answers).map(([id, name]) => [id, originOf(answers[name])]));

/** Sources of the published figures among the inputs of the bill, by the id of the quantity. */
export function citationsOf(answers: Answers): Readonly<Record<string, Citation>> {
  const cited = fedBy(answers).flatMap(([id, name]): [string, Citation][] => {
    const citation = citationOf(answers[name]);
    return citation ? [[id, citation]] : [];
  });
  return Object.fromEntries(cited);
}
