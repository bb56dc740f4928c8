import { z } from 'astro/zod';
import { localeList } from '../i18n/locales.ts';

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Something published elsewhere, under its own name, and what it is called where a language has a name for it. */
const published = z.strictObject({
  name: z.string(),
  called: z.partialRecord(z.enum(localeList), z.string()).optional(),
  url: z.url(),
});

/** Where no general law on personal data was found, and what there is instead. */
const noLaw = z.strictObject({
  /** `federal`: laws of states and of sectors instead of one for the whole; `none`: a law still to be passed. */
  kind: z.enum(['federal', 'none']),
  /** Laws that cover a part of the matter, where an authority publishes them. */
  laws: z.array(published),
  /** Who says that there is no such law, with the year where it is printed. */
  saidBy: z.array(published).min(1),
  /** The day we last looked for one. */
  looked: z.iso.date(),
});

/** What a country's page says beside its figures. */
export const place = z
  .strictObject({
    /** The time zone of its main business city, by its IANA name. */
    zone: z.string().refine(isZone, 'must be a time zone such as Asia/Manila'),
    /** Languages that are official in the whole country, the most spoken first, by their code; from Unicode CLDR. */
    official: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
    /** World languages that at least a fifth of the population knows, by the same source. */
    also: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
    /** Its law on personal data, under its own name or its usual one, and where an authority publishes it. */
    law: published.optional(),
    noLaw: noLaw.optional(),
  })
  .refine(({ law, noLaw }) => !law || !noLaw, 'must not have both a "law" and a "noLaw"');

export const places = z.record(z.string().regex(/^[a-z]{2}$/), place);

export type PlaceEntry = z.infer<typeof place>;
