import type { Input, Question } from '../../form/question.ts';
import { asked } from '../asked.ts';

const { market, currency, where, volume, phone, chat, email, social, hours } = asked;
const { phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, occupancy, shrinkage, week } = asked;
const { pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead } = asked;
const { rate, governance, seatPrice, contactPrice, minutePrice } = asked;

const groups = {
  provider: [rate, governance, seatPrice, contactPrice, minutePrice],
  own: [pay, onCosts, span, leadPay, attrition, hire, tools, workspace, overhead],
  handling: [phoneTime, chatTime, emailTime, socialTime, chats],
  service: [target, within, chatWithin, occupancy, shrinkage, week],
} as const satisfies Record<string, readonly Input[]>;

export type Group = keyof typeof groups;

/** Inputs that belong to one side of the comparison alone. */
export const ownSide: readonly string[] = groups.own.map(({ name }) => name);
export const providerSide: readonly string[] = groups.provider.map(({ name }) => name);

export const channels = ['phone', 'chat', 'email', 'social'] as const;

/** Roughly what will it cost us? Four answers, the rest has defaults. */
export const question: Question = {
  inputs: [
    volume,
    phone,
    chat,
    email,
    social,
    hours,
    where,
    market,
    currency,
    ...Object.values(groups).flat(),
  ],
  groups: Object.fromEntries(
    Object.entries(groups).map(([name, inputs]) => [name, inputs.map((input) => input.name)]),
  ),
  mixes: [channels],
  context: ['market', 'currency'],
};
