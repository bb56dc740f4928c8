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

/** Style sheets that only the pages carry on which something needs them, in the order in which they are linked. */
const sheets = {
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

/** The sheets that a sheet holds, which a page with it need not link again. */
const holds: Partial<Record<Sheet, readonly Sheet[]>> = {
  charted: ['calculator', 'bill'],
  calculator: ['bill'],
};

/** Notes what the thing being drawn needs; the page links it in its head, once. */
export function needs(locals: App.Locals, ...names: readonly Sheet[]): void {
  locals.sheets = new Set([...(locals.sheets ?? []), ...names]);
}

/** Addresses of the sheets that a page links: that of every page, and what all that was drawn on it needs. */
export function sheetsFor(needed: ReadonlySet<Sheet> = new Set()): string[] {
  const held = new Set([...needed].flatMap((name) => holds[name] ?? []));
  const more = Object.entries(sheets).flatMap(([name, address]) =>
    needed.has(name as Sheet) && !held.has(name as Sheet) ? [address] : [],
  );
  return [site, ...more];
}
