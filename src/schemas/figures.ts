import { z } from 'astro/zod';

/** What carries a figure besides a country. `region-…` and `vendor-…` are open lists, the rest are closed. */
export const TIERS = ['onshore', 'nearshore', 'offshore'] as const;
export const CHANNELS = ['phone', 'chat', 'email', 'social', 'ai'] as const;

/** How sure we are: `high` needs an official series, a statute, a tender, an agreement, a list price or a survey with its base. */
export const CONFIDENCE = ['high', 'medium', 'low'] as const;

/** What the value rests on. `derived` means that no such value was published for the place. */
const STANDS = ['published', 'summary', 'computed', 'regional', 'derived'] as const;

/** What low and high are: the two ends of a range, separate observations, or only one end. */
const SPREADS = ['single', 'range', 'observations', 'floor', 'ceiling'] as const;

/** What is counted or paid for, where the unit alone leaves it open. */
const BASES = [
  'paid',
  'scheduled',
  'on-seat',
  'seat-month',
  'head-month',
  'session',
  'handled-alone',
  'call-and-wrap-up',
  'active',
  'gross',
  'net',
  'base-pay',
  'all-in',
  'advertised',
] as const;

/** What a value speaks of, where that is not customer support: outsourcing of every kind, or of another kind. */
const SCOPES = ['any-outsourcing', 'other-outsourcing'] as const;

const TAXES = ['excl', 'incl', 'unknown'] as const;

/** Money is written `USD/agent-hour`, an exchange rate `EUR/USD`, a one-off amount `USD`. */
const MONEY_PER = [
  'agent-hour',
  'agent-day',
  'hour',
  'agent-month',
  'seat-month',
  'month',
  'week',
  'agent-year',
  'year',
  'contact',
  'message',
  'minute',
  'resolution',
  'hire',
  'seat',
] as const;

const PLAIN_UNITS = [
  'percent',
  'ratio',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'count',
  'count/month',
  'count/agent-day',
] as const;

const currency = '[A-Z]{3}';
const unit = z.union([
  z.enum(PLAIN_UNITS),
  z.string().regex(new RegExp(`^${currency}(/(${MONEY_PER.join('|')}|USD))?$`), {
    message: `is not a unit. Write a currency with one of ${MONEY_PER.join(', ')} (USD/agent-hour), or one of ${PLAIN_UNITS.join(', ')}`,
  }),
]);

const recordId = z.string().regex(/^[a-z0-9.-]+$/);
const amount = z.number();

/** One published value, or one range, of one year. */
export const observation = z.strictObject({
  low: amount.optional(),
  typical: amount.optional(),
  high: amount.optional(),
  spread: z.enum(SPREADS),
  sources: z.array(z.string()).min(1, {
    message: 'has no source. A figure without a source does not exist: add the id of one in sources.json',
  }),
  confidence: z.enum(CONFIDENCE),
  from: z.union([recordId, z.array(recordId).min(2)]).optional(),
  note: z.string().optional(),
});

/** One figure: what is measured, and its values by year; `use` names the year shown where none is pinned. */
export const figure = z.strictObject({
  unit,
  basis: z.enum(BASES).optional(),
  tax: z.enum(TAXES).optional(),
  scope: z.enum(SCOPES).optional(),
  stands: z.enum(STANDS),
  series: z.record(
    z.string().regex(/^\d{4}(-\d{2})?$/, 'is not a year (2026) or a month (2026-06)'),
    observation,
  ),
  use: z.string(),
});

/** Why a record that was gathered stands in no figure. */
export const WHY_LEFT_OUT = [
  'superseded',
  'duplicate',
  'implausible',
  'contradictory',
  'unclear',
  'illustration',
  'forecast',
  'off topic',
  'no presentable source',
] as const;

/** Records left out, each with its reason: "superseded: a newer wage of the same country stands". */
export const leftOut = z.record(
  recordId,
  z.string().regex(new RegExp(`^(${WHY_LEFT_OUT.join('|')}): .`), {
    message: `says no reason. Begin with one of ${WHY_LEFT_OUT.join(', ')}, a colon, and why`,
  }),
);

/** What kind of page a source is; `vendor-blog` is always named as a seller's own page. */
const SOURCE_KINDS = [
  'official-statistics',
  'survey',
  'analyst',
  'academic',
  'press',
  'price-list',
  'vendor-blog',
] as const;

/** A page that was read. `published` is left out where the page carries no date. */
export const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url(),
  published: z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'is not a date: write 2025, 2025-03 or 2025-03-31',
    )
    .optional(),
  kind: z.enum(SOURCE_KINDS),
  language: z.string().regex(/^[a-z]{2}$/),
  note: z.string().optional(),
});

export type FigureEntry = z.infer<typeof figure>;
export type SourceEntry = z.infer<typeof source>;
