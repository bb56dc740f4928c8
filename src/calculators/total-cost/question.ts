import { questionOf } from '../../form/question.ts';
import { shared } from '../asked/shared.ts';
import { ofTotalCost } from '../asked/totalCost.ts';

const asked = { ...shared, ...ofTotalCost };
const { volume, market, where, pay, rate, horizon, currency } = asked;
const { phone, chat, email, social, hours, days, opens, pattern, growth } = asked;
const { phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, patience, occupancy, fewest, shrinkage, week } = asked;
const { onCosts, span, leadPay, plannerSpan, qualitySpan, attrition, hire } = asked;
const { tools, workspace, remote, fixed, overhead } = asked;
const { billedBy, billedHours, seatPrice, contactPrice, minutePrice, minimum } = asked;
const { theirShrinkage, theirTime, governance, manager, travel, theirTools } = asked;
const { nightShare, nightPay, nightSurcharge, fcr, theirFcr, recontact } = asked;
const { setup, trainingFee, handover, parallel, parallelShare, severance, deposit } = asked;
const { term, exitMonths, discount, inflation, index, drift, lostTax } = asked;

const own = [
  onCosts,
  span,
  leadPay,
  plannerSpan,
  qualitySpan,
  attrition,
  hire,
  tools,
  workspace,
  remote,
  fixed,
  overhead,
];
const provider = [
  billedBy,
  billedHours,
  seatPrice,
  contactPrice,
  minutePrice,
  minimum,
  theirShrinkage,
  theirTime,
  governance,
  manager,
  travel,
  theirTools,
];
const moving = [setup, trainingFee, handover, parallel, parallelShare, severance, deposit, term, exitMonths];

/** In-house or outsourced: all in, over one to five years? Six answers, the rest has defaults. */
export const question = questionOf([volume, market, where, pay, rate, horizon], {
  contacts: [[phone, chat, email, social], hours, days, opens, pattern, growth],
  handling: [phoneTime, chatTime, emailTime, socialTime, chats],
  service: [target, within, chatWithin, patience, occupancy, fewest, shrinkage, week],
  own,
  provider,
  nights: [nightShare, nightPay, nightSurcharge],
  moving,
  quality: [fcr, theirFcr, recontact],
  money: [currency, discount, inflation, index, drift, lostTax],
});
