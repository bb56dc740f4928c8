import { z } from 'astro/zod';

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What a country's page says beside its figures. */
export const place = z.strictObject({
  /** The time zone of its main business city, by its IANA name. */
  zone: z.string().refine(isZone, 'must be a time zone such as Asia/Manila'),
  /** Languages that are official in the whole country, the most spoken first, by their code; from Unicode CLDR. */
  official: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** World languages that at least a fifth of the population knows, by the same source. */
  also: z.array(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  /** Its law on personal data, under its own name or its usual one, and where an authority publishes it. */
  law: z.strictObject({ name: z.string(), url: z.url() }).optional(),
});

export const places = z.record(z.string().regex(/^[a-z]{2}$/), place);

export type PlaceEntry = z.infer<typeof place>;
