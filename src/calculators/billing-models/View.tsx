import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { question } from './question.ts';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Which way of billing is cheapest? A few answers, and every offer over the volume and the year. */
export const { View, formOf, draw, says } = framed({
  name: 'billing-models',
  question,
  tell,
  table,
  sure: { as: 'billing-models', surety },
  Answer,
});
