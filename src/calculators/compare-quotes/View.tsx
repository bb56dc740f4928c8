import { framed } from '../framed.tsx';
import { Answer } from './Answer.tsx';
import { complete } from './complete.ts';
import { QuoteFields } from './QuoteFields.tsx';
import { withSamples } from './samples.ts';
import { table } from './table.ts';
import { surety, tell } from './tell.ts';

/** Which of these quotes is really cheapest, and what is missing from it? */
export const { View, formOf, says, draw } = framed({
  name: 'compare-quotes',
  defaults: withSamples,
  complete,
  Fields: QuoteFields,
  tell,
  table,
  sure: { as: 'compare-quotes', surety },
  Answer,
});
