import { markets } from './asked/places.ts';
import type { seasons } from './asked/seasons.ts';
import type { Seasons } from './defaultsOf.ts';

type Season = (typeof seasons)[number];

/**
 * Contacts of each month, January first, against an average month of 100: examples of ours, since no neutral source
 * publishes such curves, and called so on the page.
 */
const shapes: Readonly<Record<Season, readonly number[]>> = {
  flat: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
  // A shop: sales in November, presents in December.
  retail: [85, 75, 80, 80, 85, 85, 85, 85, 90, 100, 150, 200],
  // Trips are booked and taken in summer.
  travel: [80, 80, 90, 100, 110, 130, 150, 140, 100, 80, 60, 80],
  // Returns are due in spring.
  tax: [150, 170, 180, 190, 80, 60, 60, 60, 60, 70, 60, 60],
  // Chinese online shops: 6.18 and 11.11.
  elevens: [80, 70, 80, 80, 90, 150, 80, 80, 90, 110, 200, 90],
  // Japan: Golden Week, the summer holidays, the end of the year.
  golden: [90, 70, 90, 120, 150, 80, 100, 130, 80, 80, 80, 130],
  // Korea: Seollal and Chuseok.
  chuseok: [120, 130, 80, 80, 90, 80, 80, 90, 170, 110, 90, 80],
  // Türkiye: Ramadan and both feasts, which move through the year, and the sales of November.
  bayram: [85, 100, 130, 85, 120, 85, 85, 85, 90, 95, 140, 100],
};

/** What a market begins with; the others begin with a shop's year. */
const own: Readonly<Record<string, Season>> = { cn: 'elevens', jp: 'golden', kr: 'chuseok', tr: 'bayram' };

/** The shapes, and the one each market begins with. */
export const yearShapes: Seasons = {
  shapes,
  usual: Object.fromEntries(markets.map((market) => [market, own[market] ?? 'retail'])),
};
