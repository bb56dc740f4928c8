import type { Question } from './explore.ts';
import { type Call, replying } from './replying.ts';

// Most of every answer: fetched at once, beside the part that is the calculator's own.
import('../model/evaluate.ts').catch(() => {});

const reply = replying(postMessage);

/** One file for both kinds of question, so that the model is fetched once; a page starts it once for each. */
addEventListener('message', ({ data }: MessageEvent<Call | Question>) => {
  if ('asker' in data) reply({ data });
  else import('./exploring.ts').then(({ exploring }) => exploring(postMessage)({ data })).catch(reportError);
});
