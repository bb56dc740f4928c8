import { z } from 'astro/zod';

/** In a translation: the version of the English text it follows, as `npm run translations -- --mark` writes it. */
const follows = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'is written by npm run translations -- --mark FILE')
  .optional();

/** What stands at the head of every written page. */
export const page = z.strictObject({
  title: z.string(),
  /** One or two sentences for search results and link previews; figures as {fig:ph.rate.hour}. */
  description: z.string(),
  /** The day somebody last read the whole page against its sources. */
  reviewed: z.iso.date(),
  follows,
});

/**
 * One question of the FAQ; `answer` is the short reply shown first and given to search engines. Its theme is the one
 * under which `src/site.ts` lists it.
 */
export const question = z.strictObject({
  question: z.string(),
  answer: z.string(),
  reviewed: z.iso.date(),
  follows,
});
