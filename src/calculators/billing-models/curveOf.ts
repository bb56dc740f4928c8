import type { Answers } from '../../form/answers.ts';
import { type Range, rankingOf, volumesOf } from './costs.ts';
import type { Offer } from './scenarioOf.ts';
import { type CostsAt, cheapestStretches, type Stretch, type Switch, switchingVolumes } from './switching.ts';

/** Costs of every offer over the volume. */
export interface Curve {
  readonly currency: string;
  readonly offers: readonly Offer[];
  /** Contacts a month, rising. */
  readonly volumes: readonly number[];
  /** Cost of an average month by offer, at each of the volumes. */
  readonly costs: Readonly<Record<string, readonly number[]>>;
  /** Where two offers change their order. */
  readonly switches: readonly Switch[];
  /** The cheapest offer from one volume to the next, among those that buy the same. */
  readonly stretches: readonly Stretch[];
  /** Offers whose published price is for shorter work than this. */
  readonly short: readonly Offer[];
  readonly range: Range;
}

/** Points of the curve; the order of the offers is looked at so many times as often. */
const POINTS = 40;
const FINER = 3;

/** The curve from next to nothing to a good deal more than the reader's high volume. */
export function curveOf(answers: Answers, currency: string): Curve | undefined {
  const ranking = rankingOf(answers, currency);
  if (!ranking) return undefined;
  const { values, ranked, short, costs } = ranking;
  const alike = ranked.filter((offer) => !short.includes(offer));
  const leading: readonly string[] = alike.length > 0 ? alike : ranked;
  const range = volumesOf(values);
  const most = Math.max(2 * range.typical, 1.25 * range.high);
  const seen = new Map<number, ReturnType<CostsAt>>();
  const at: CostsAt = (volume) => {
    if (!seen.has(volume)) seen.set(volume, costs({ ...values, volume }));
    return seen.get(volume);
  };
  const some = most > 0 && ranked.length > 0;
  const grid = (points: number) =>
    some ? Array.from({ length: points }, (_, point) => (most * (point + 1)) / points) : [];
  const volumes = grid(POINTS).filter((volume) => at(volume));
  const switches = switchingVolumes(at, ranked, grid(POINTS * FINER));
  return {
    currency,
    offers: ranked,
    volumes,
    costs: Object.fromEntries(
      ranked.map((id) => [id, volumes.map((volume) => (at(volume)?.[id] ?? 0) / 12)]),
    ),
    switches,
    stretches: some
      ? cheapestStretches(
          at,
          leading,
          switches.filter(({ below, above }) => leading.includes(below) && leading.includes(above)),
          most / POINTS,
          most,
        )
      : [],
    short,
    range,
  };
}
