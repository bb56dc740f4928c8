import type { Input, Question } from '../../form/question.ts';
import { asked } from '../asked.ts';

const { market, volume, phone, chat, email, social, hours, days, opens, pattern } = asked;
const { phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, patience, occupancy, fewest } = asked;
const { shrinkage, away, week, backlog, clear } = asked;

const groups = {
  handling: [chatTime, emailTime, socialTime, chats],
  arrivals: [days, opens],
  service: [chatWithin, patience, occupancy, fewest],
  people: [market, shrinkage, away, week],
  backlog: [backlog, clear],
} as const satisfies Record<string, readonly Input[]>;

export type Group = keyof typeof groups;

export const channels = ['phone', 'chat', 'email', 'social'] as const;
export type Channel = (typeof channels)[number];

/** How many agents do we need? Six answers, the rest has defaults. */
export const question: Question = {
  inputs: [
    volume,
    phone,
    chat,
    email,
    social,
    phoneTime,
    hours,
    pattern,
    target,
    within,
    ...Object.values(groups).flat(),
  ],
  groups: Object.fromEntries(
    Object.entries(groups).map(([name, inputs]) => [name, inputs.map((input) => input.name)]),
  ),
  mixes: [channels],
  context: ['market'],
};
