import { questionOf } from '../../form/question.ts';
import { shared } from '../asked/shared.ts';

const { market, volume, phone, chat, email, social, hours, days, opens, pattern } = shared;
const { phoneTime, chatTime, emailTime, socialTime, chats } = shared;
const { target, within, chatWithin, emailWithin, patience, occupancy, fewest } = shared;
const { shrinkage, away, week, backlog, clear } = shared;

/** How many agents do we need? Six answers, the rest has defaults. */
export const question = questionOf(
  [volume, [phone, chat, email, social], phoneTime, hours, pattern, target, within],
  {
    handling: [chatTime, emailTime, socialTime, chats],
    arrivals: [days, opens],
    service: [chatWithin, emailWithin, patience, occupancy, fewest],
    people: [market, shrinkage, away, week],
    backlog: [backlog, clear],
  },
);
