import { fill } from '~/i18n/fill.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { joined } from '../telling.ts';
import type { Kit } from './kit.ts';
import { saying } from './says.ts';

/** What would change the decision between the offers that buy the same, a sentence each. */
export function tellTurns(kit: Kit, { curve, turns }: Reply<PartsOf<'billing-models'>>): string[] {
  const { turn, offers: labels, inText } = kit.words.billing;
  const { cheapest, price, changes } = turns;
  const says = saying(kit, turns.currency);
  if (!cheapest) return [];
  const alike = curve.switches.filter(
    ({ below, above }) => ![below, above].some((id) => curve.short.some((short) => short === id)),
  );
  const likely = curve.range.typical;
  const above = alike.find(({ below, volume }) => below === cheapest && volume > likely);
  const below = alike.findLast(({ above: over, volume }) => over === cheapest && volume < likely);
  const most = curve.volumes.at(-1);
  const named = (id: string) => inText[id as keyof typeof inText];
  return [
    ...(above ? [fill(turn.above, { volume: says.about(above.volume), offer: named(above.above) })] : []),
    ...(below ? [fill(turn.below, { volume: says.about(below.volume), offer: named(below.below) })] : []),
    ...(!above && !below && most !== undefined && curve.offers.length > 1
      ? [fill(turn.none, { most: says.volume(most) })]
      : []),
    ...(price
      ? [
          fill(turn.price, {
            offer: labels[price.offer],
            from: says.price(price.from),
            to: says.price(price.to),
            percent: says.share(1 - price.to / price.from),
          }),
        ]
      : []),
    ...changes.map(({ name, offer, before, after, cheapest: then }) =>
      joined(
        [
          fill(turn[name], { offer: labels[offer], before: says.money(before), after: says.money(after) }),
          then !== cheapest && fill(turn.instead, { offer: inText[then] }),
        ],
        kit.locale,
      ),
    ),
  ];
}
