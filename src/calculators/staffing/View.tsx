import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { table } from './table.ts';
import { tell } from './tell.ts';

/** How many agents do we need? A few answers, and the team hour by hour. */
export const { View, formOf, says, draw } = framed({ name: 'staffing', tell, table, Answer });
