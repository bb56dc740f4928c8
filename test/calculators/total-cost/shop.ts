import { question } from '~/calculators/total-cost/question.ts';
import { type Answers, answersOf } from '~/form/answers.ts';
import type { Default, Defaults } from '~/form/question.ts';

export const point = (value: number): Default => ({ low: value, typical: value, high: value });
export const range = (low: number, typical: number, high: number): Default => ({ low, typical, high });

/**
 * A round case: 10,400 emails of five minutes a month, so that staffing is plain division. A week has 2,400 emails, 200
 * hours of work, ÷ 80 % = 250 productive hours, ÷ 80 % = 312.5 paid hours: 7.8125 agents of 40 hours.
 */
const standard: Defaults = {
  ...Object.fromEntries(
    Object.entries({
      volume: 10_400,
      phone: 0, chat: 0, email: 100, social: 0,
      hours: 50, days: 5,
      'phone-time': 6, 'chat-time': 10, 'email-time': 5, 'social-time': 5, chats: 2,
      target: 80, within: 20, 'chat-within': 60, occupancy: 80, fewest: 1, shrinkage: 20, week: 40,
      pay: 2600, 'on-costs': 25, span: 10, 'lead-pay': 150, attrition: 0, hire: 1000, tools: 100, workspace: 50, overhead: 0,
      rate: 12, governance: 10,
      fcr: 80, recontact: 100, parallel: 52 / 12, 'parallel-share': 50, discount: 0,
    }).map(([name, value]) => [name, point(value)]), // biome-ignore format: a row for each group of the form
  ),
  market: 'us',
  currency: 'usd',
  where: 'offshore',
};

/** The answers of the round case over a year, with what is typed and other defaults. */
export const shop = (typed: Readonly<Record<string, string>> = {}, defaults: Defaults = {}): Answers =>
  answersOf(
    question,
    Object.fromEntries(
      Object.entries({ horizon: '12', setup: '5000', ...typed }).map(([name, text]) => [name, { text }]),
    ),
    { ...standard, ...defaults },
    {},
    'en',
    'USD',
  );
