import bill from './bill.css?url';
import billing from './billing.css?url';
import calculator from './calculator.css?url';
import card from './card.css?url';
import charted from './charted.css?url';
import fairRate from './fairRate.css?url';
import frame from './frame.css?url';
import glossary from './glossary.css?url';
import plot from './plot.css?url';
import quotes from './quotes.css?url';
import rates from './rates.css?url';
import site from './site.css?url';
import staffing from './staffing.css?url';
import sureness from './sureness.css?url';

/** The style sheets, in the order in which a page links them; all but the first only where something needs them. */
const sheets = {
  site,
  plot,
  rates,
  card,
  glossary,
  charted,
  calculator,
  bill,
  frame,
  sureness,
  billing,
  fairRate,
  quotes,
  staffing,
} as const;

export type Sheet = keyof typeof sheets;
const names = Object.keys(sheets) as Sheet[];

/** The sheets that a sheet holds, which a page with it need not link again. */
const holds: Partial<Record<Sheet, readonly Sheet[]>> = {
  charted: ['calculator', 'bill'],
  calculator: ['bill'],
};

/** Notes what the thing being drawn needs; the page links it in its head, once. */
export function needs(locals: App.Locals, ...wanted: readonly Sheet[]): void {
  locals.sheets = new Set([...(locals.sheets ?? []), ...wanted]);
}

/** The sheets that a page links: that of every page, and what all that was drawn on it needs. */
export function linked(needed: Iterable<Sheet> = []): Sheet[] {
  const wanted = new Set<Sheet>(['site', ...needed]);
  const held = new Set([...wanted].flatMap((name) => holds[name] ?? []));
  return names.filter((name) => wanted.has(name) && !held.has(name));
}

/** The addresses of those sheets. */
export const sheetsFor = (needed?: Iterable<Sheet>): string[] => linked(needed).map((name) => sheets[name]);
