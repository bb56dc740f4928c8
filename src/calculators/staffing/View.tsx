import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { question } from './question.ts';
import { table } from './table.ts';
import { tell } from './tell.ts';

/** How many agents do we need? A few answers, and the team hour by hour. */
export const { View, formOf, says, draw } = framed({ name: 'staffing', question, tell, table, Answer });
