import { first } from './answerOf.ts';
import { later } from './later.ts';

/** Every part of the answer, as the page is built with it. */
export const parts = { ...first, ...later } as const;
