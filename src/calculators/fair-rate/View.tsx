import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Is this rate fair, and what wage does it leave? */
export const { View, formOf, says, draw } = framed({
  name: 'fair-rate',
  tell,
  table,
  sure: { as: 'fair-rate', surety },
  Answer,
});
