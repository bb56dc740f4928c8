/** What each offer costs at a volume; undefined where that has no answer. */
export type CostsAt = (volume: number) => Readonly<Record<string, number>> | undefined;

/** A volume at which two offers cost the same: below it the one is cheaper, above it the other. */
export interface Switch {
  readonly volume: number;
  readonly below: string;
  readonly above: string;
}

/** Offers between two volumes of which one is cheapest. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offer: string;
}

/** The amounts at one volume. */
interface Point {
  readonly volume: number;
  readonly at: Readonly<Record<string, number>>;
}

/** Differences this small against the amounts are noise of the arithmetic. */
const NOISE = 1e-9;

function order(a: number, b: number): -1 | 0 | 1 {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a < b ? -1 : 1;
}

/** Half a contact, to which a change of order is found. */
const WIDTH = 0.5;

/**
 * Narrows a change of order between two volumes. Between them costs mostly run straight, so it is first looked for where
 * two straight lines would meet, and only then by halving.
 */
function narrowed(costs: CostsAt, one: string, other: string, from: Point, to: Point, before: -1 | 1) {
  let [near, far] = [from.volume, to.volume];
  const isBefore = (volume: number) => {
    const at = costs(volume);
    return !!at && order(at[one] ?? 0, at[other] ?? 0) === before;
  };
  const difference = ({ at }: Point) => (at[one] ?? 0) - (at[other] ?? 0);
  const [start, end] = [difference(from), difference(to)];
  const meeting = near + (start / (start - end)) * (far - near);
  for (const volume of [meeting - WIDTH / 2, meeting + WIDTH / 2]) {
    if (!(volume > near && volume < far)) continue;
    if (isBefore(volume)) near = volume;
    else far = volume;
  }
  while (far - near > WIDTH) {
    const middle = (near + far) / 2;
    if (isBefore(middle)) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * Every volume at which two of the offers change their order, rising: where one was cheaper before and the other after,
 * each found to half a contact between neighbors of `volumes`. Teams and seats come whole, so a pair may cross
 * several times; offers that only touch, or cost the same throughout, do not switch.
 * @param costs the amount of every offer at a volume of contacts a month
 * @param offers ids of the offers compared, each pair of them
 * @param volumes contacts a month at which the order is looked at, rising
 */
export function switchingVolumes(
  costs: CostsAt,
  offers: readonly string[],
  volumes: readonly number[],
): readonly Switch[] {
  const points = volumes.flatMap((volume): Point[] => {
    const at = costs(volume);
    return at ? [{ volume, at }] : [];
  });
  const found = offers.flatMap((one, place) =>
    offers.slice(place + 1).flatMap((other) => {
      const switches: Switch[] = [];
      let last: { readonly point: Point; readonly sign: -1 | 1 } | undefined;
      for (const point of points) {
        const sign = order(point.at[one] ?? 0, point.at[other] ?? 0);
        if (sign === 0) continue;
        if (last && sign !== last.sign) {
          const [below, above] = last.sign < 0 ? [one, other] : [other, one];
          switches.push({
            volume: narrowed(costs, one, other, last.point, point, last.sign),
            below,
            above,
          });
        }
        last = { point, sign };
      }
      return switches;
    }),
  );
  return found.sort((a, b) => a.volume - b.volume);
}

/** The offer that costs least, the first among equals. */
export function cheapestOf(costs: Readonly<Record<string, number>>, offers: readonly string[]): string {
  return offers.reduce(
    (best, offer) => ((costs[offer] ?? Infinity) < (costs[best] ?? Infinity) ? offer : best),
    offers[0] ?? '',
  );
}

/** Which offer is cheapest from one volume to the next, over all switching volumes between `from` and `to`. */
export function cheapestStretches(
  costs: CostsAt,
  offers: readonly string[],
  switches: readonly Switch[],
  from: number,
  to: number,
): readonly Stretch[] {
  const cuts = [...new Set(switches.map(({ volume }) => volume))].filter(
    (volume) => volume > from && volume < to,
  );
  const ends = [...cuts, to];
  const stretches: Stretch[] = [];
  ends.forEach((end, place) => {
    const start = place ? (ends[place - 1] ?? from) : from;
    const at = costs((start + end) / 2);
    if (!at) return;
    const offer = cheapestOf(at, offers);
    const before = stretches.at(-1);
    if (before?.offer === offer) stretches[stretches.length - 1] = { ...before, to: end };
    else stretches.push({ from: start, to: end, offer });
  });
  return stretches;
}
