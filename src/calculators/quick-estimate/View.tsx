import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { question } from './question.ts';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Roughly what will it cost us? A few answers, and the two sides with their ranges. */
export const { View, formOf, says, draw } = framed({
  name: 'quick-estimate',
  question,
  tell,
  table,
  sure: { as: 'quick-estimate', surety },
  Answer,
});
