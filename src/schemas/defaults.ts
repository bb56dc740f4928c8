import { z } from 'astro/zod';

/** The unit a field of the scenario is kept in: fractions, seconds and plain amounts, as the model wants them. */
const FIELD_UNITS = [
  'contacts',
  'share',
  'seconds',
  'hours',
  'days',
  'weeks',
  'chats',
  'agents',
  'times',
  'money',
  'money/hour',
  'money/month',
  'money/year',
  'money/contact',
  'money/minute',
] as const;

/** A figure to try, by id; `{market}`, `{location}` and `{tier}` are filled in. */
const candidate = z.union([
  z.string(),
  z.strictObject({ figure: z.string(), plus: z.string() }),
  z.strictObject({ figure: z.string(), raisedBy: z.string() }),
  /** A figure of another place, for the markets or places of the provider where prices are alike. */
  z.strictObject({ figure: z.string(), for: z.array(z.string()).min(1) }),
]);

const field = z.strictObject({
  unit: z.enum(FIELD_UNITS),
  candidates: z.array(candidate).min(1).optional(),
  /** The assumption that stands in where nothing is published. */
  otherwise: z.string().optional(),
  /** The assumption that is multiplied with the hourly wage where nothing is published. */
  wageTimes: z.string().optional(),
});

export const defaults = z.strictObject({
  markets: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), nearshore: z.string() }),
  ),
  paths: z.record(z.string(), field),
});

/** Values of our own: an `assumption` is what we would take, an `example` only fills a field the reader must answer. */
export const assumptions = z.record(
  z.string(),
  z.strictObject({
    label: z.enum(['assumption', 'example']),
    low: z.number(),
    typical: z.number(),
    high: z.number(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    /** Key of the reason in the strings, under `figures.reasons`. */
    reason: z.string(),
  }),
);

export type DefaultsFile = z.infer<typeof defaults>;
export type AssumptionsFile = z.infer<typeof assumptions>;
export type FieldUnit = (typeof FIELD_UNITS)[number];
