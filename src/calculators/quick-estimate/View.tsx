import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Roughly what will it cost us? A few answers, and the two sides with their ranges. */
export const { View, formOf, says, draw } = framed({
  name: 'quick-estimate',
  tell,
  table,
  sure: { as: 'quick-estimate', surety },
  Answer,
});
