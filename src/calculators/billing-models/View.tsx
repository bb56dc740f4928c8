import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import type { Kit } from './kit.ts';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Which way of billing is cheapest? A few answers, and every offer over the volume and the year. */
export const { View, formOf, draw, says } = framed<'billing-models', Kit>({
  name: 'billing-models',
  tell,
  table,
  sure: { as: 'billing-models', surety },
  Answer,
});
