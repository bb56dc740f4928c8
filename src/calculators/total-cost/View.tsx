import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import type { Kit } from './kit.ts';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** In-house or outsourced: what does it all cost over one to five years? */
export const { View, formOf, says, draw } = framed<'total-cost', Kit>({
  name: 'total-cost',
  tell,
  table,
  sure: { as: 'total-cost', surety },
  Answer,
});
