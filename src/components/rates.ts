import type { Book, Figure } from '~/figures/book.ts';
import { isPublished } from '~/figures/isPublished.ts';

/** One place in the picture of rates; `from`, `to` and `tick` are percentages of the axis. */
export interface Rate {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** Where the typical rate stands, when one is published. */
  readonly tick: number | undefined;
  /** The range goes on beyond the end of the axis. */
  readonly beyond: boolean;
  /** Somebody published such a price; otherwise it was derived, or printed for a whole region. */
  readonly published: boolean;
}

const tiers = ['offshore', 'nearshore', 'onshore'];

const ends = ({ low, typical, high }: Figure) => [low, typical, high].filter((value) => value !== undefined);

const middle = (figure: Figure) => {
  const values = ends(figure);
  return figure.typical ?? values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** Every hourly rate of the book: the three tiers first, then countries from the cheapest. */
export function ratesOf(book: Book): readonly Figure[] {
  const rates = [...book].filter(
    ({ measure, place }) => measure === 'rate.hour' && (tiers.includes(place) || /^[a-z]{2}$/.test(place)),
  );
  const rank = ({ place }: Figure) => (tiers.includes(place) ? tiers.indexOf(place) : tiers.length);
  return rates.sort((a, b) => rank(a) - rank(b) || middle(a) - middle(b));
}

/**
 * The rates to draw on an axis from 0 to `end`: those somebody published, and in any case that of `own`; or every one
 * there is.
 */
export function drawRates(rates: readonly Figure[], end: number, own: string, all = false): readonly Rate[] {
  const along = (value: number) => Math.min(100, (value / end) * 100);
  return rates
    .filter((figure) => all || isPublished(figure) || figure.place === own)
    .map((figure) => {
      const values = ends(figure);
      return {
        figure,
        from: along(Math.min(...values)),
        to: along(Math.max(...values)),
        tick: figure.typical === undefined ? undefined : along(figure.typical),
        beyond: Math.max(...values) > end,
        published: isPublished(figure),
      };
    });
}
