import { questionOf } from '../../form/question.ts';
import { asked } from '../asked.ts';

const { market, currency, where, volume, phone, chat, email, social, hours } = asked;
const { phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, occupancy, shrinkage, week } = asked;
const { pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead } = asked;
const { rate, governance, seatPrice, contactPrice, minutePrice } = asked;

const provider = [rate, governance, seatPrice, contactPrice, minutePrice];
const own = [pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead];

/** Inputs that belong to one side of the comparison alone. */
export const ownSide: readonly string[] = own.map(({ name }) => name);
export const providerSide: readonly string[] = provider.map(({ name }) => name);

/** Roughly what will it cost us? Four answers, the rest has defaults. */
export const question = questionOf([volume, [phone, chat, email, social], hours, where, market, currency], {
  provider,
  own,
  handling: [phoneTime, chatTime, emailTime, socialTime, chats],
  service: [target, within, chatWithin, occupancy, shrinkage, week],
});
