import { questionOf } from '../../form/question.ts';
import { shared } from '../asked/shared.ts';

const { market, currency, where, volume, phone, chat, email, social, hours } = shared;
const { phoneTime, chatTime, emailTime, socialTime, chats } = shared;
const { target, within, chatWithin, occupancy, shrinkage, week } = shared;
const { pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead } = shared;
const { rate, governance, seatPrice, contactPrice, minutePrice } = shared;

/** Roughly what will it cost us? Four answers, the rest has defaults. */
export const question = questionOf([volume, [phone, chat, email, social], hours, where, market, currency], {
  provider: [rate, governance, seatPrice, contactPrice, minutePrice],
  own: [pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead],
  handling: [phoneTime, chatTime, emailTime, socialTime, chats],
  service: [target, within, chatWithin, occupancy, shrinkage, week],
});
