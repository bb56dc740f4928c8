import { type Question, questionOf } from '../../form/question.ts';
import { ofCompareQuotes } from '../asked/compareQuotes.ts';
import { shared } from '../asked/shared.ts';
import { feeInputs, quoteIds, quoteInputs } from './lines.ts';

const asked = { ...shared, ...ofCompareQuotes };
const { market, currency, where, volume, phone, chat, email, social, hours, horizon } = asked;
const { phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, occupancy, shrinkage, week, fcr } = asked;
const { shareNight, shareHoliday, sharePeak, shareLanguages, shareAbove, leaving } = asked;

const workload = questionOf([volume, [phone, chat, email, social], hours, where, market, currency, horizon], {
  handling: [phoneTime, chatTime, emailTime, socialTime, chats, fcr],
  service: [target, within, chatWithin, occupancy, shrinkage, week],
  shares: [shareNight, shareHoliday, sharePeak, shareLanguages, shareAbove, leaving],
  fees: feeInputs,
});

const packs = Object.fromEntries(quoteIds.map((id) => [id, quoteInputs(id)]));

/** Which of these quotes is really cheapest? One workload, and up to four quotes with everything they leave out. */
export const question = {
  ...workload,
  inputs: [...workload.inputs, ...Object.values(packs).flat()],
  packs: Object.fromEntries(
    Object.entries(packs).map(([id, inputs]) => [id, inputs.map(({ name }) => name)]),
  ),
} as const satisfies Question;
