import type { Fact, Headline } from '~/components/result/ResultPanel.tsx';
import type { Surety } from '~/components/result/sureness.ts';
import { fill } from '~/i18n/fill.ts';
import { currencyInFull } from '~/i18n/format.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { pairOf } from '../defaultsOf.ts';
import { joined, type Telling } from '../telling.ts';
import type { RateAnswer, SideAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { type Says, saying } from './says.ts';

/** What the price that is judged leaves, and what follows of that. */
function judgement({ words: { fairRate } }: Kit, side: SideAnswer, says: Says): string[] {
  const { judged, floor, pay } = side;
  if (!judged) return [];
  const { quote, price, basis, left, verdict } = judged;
  const slots = { price: says.price(price.typical, basis), left: says.money(left.typical) };
  if (verdict === 'nothing')
    return [
      fill(quote ? fairRate.quotedNothing : fairRate.usualNothing, {
        ...slots,
        missing: says.money(-left.typical),
      }),
    ];
  const against = verdict === 'belowFloor' ? floor : pay?.typical;
  const follows = {
    belowFloor: fairRate.belowFloor,
    belowMarket: fairRate.belowMarket,
    covers: pay ? fairRate.covers : fairRate.coversFloor,
    dear: fairRate.dear,
    unknown: fairRate.unknown,
  }[verdict];
  return [
    fill(quote ? fairRate.quoted : fairRate.usual, slots),
    fill(follows, {
      share: against ? says.share(Math.floor((left.typical / against) * 100) / 100) : '',
      floor: floor === undefined ? '' : says.money(floor),
      pay: pay ? says.money(pay.typical) : '',
    }),
  ];
}

/** What has to be said plainly of one place: what its price cannot cover, and what could not be checked. */
function warningsOf({ words: { fairRate }, derived }: Kit, side: SideAnswer, says: Says): string[] {
  const { warnings } = fairRate;
  const { judged, floor, pay, nightUnknown } = side;
  const said =
    judged?.verdict === 'nothing'
      ? warnings.nothing
      : judged?.verdict === 'belowFloor'
        ? pay
          ? warnings.floor
          : warnings.floorOnly
        : judged?.verdict === 'belowMarket'
          ? floor === undefined
            ? warnings.marketOnly
            : warnings.market
          : undefined;
  return [
    ...(said ? [said] : []),
    ...(judged && !judged.quote && !judged.own && derived.includes(side.place.slice(0, 2))
      ? [warnings.derived]
      : []),
    ...(floor === undefined ? [warnings.noMinimum] : []),
    ...(nightUnknown ? [warnings.night] : []),
  ].map((warning) => fill(warning, { place: says.place(side) }));
}

function headlinesOf({ words: { fairRate } }: Kit, { basis, first, second }: RateAnswer, says: Says) {
  const built = (side: SideAnswer, of?: Headline['of']): Headline[] =>
    side.built
      ? [
          {
            label: fill(fairRate.builtOf, { place: says.place(side) }),
            value: says.price(side.built[basis].typical, basis),
            range: says.range(side.built[basis]),
            ...(of && { of }),
          },
        ]
      : [];
  const left = (side: SideAnswer, of?: Headline['of']): Headline[] =>
    side.judged
      ? [
          {
            label: fill(fairRate.leftOf, { place: says.place(side) }),
            value: says.money(side.judged.left.typical),
            range: says.range(side.judged.left),
            ...(of && { of }),
          },
        ]
      : [];
  return [...built(first, ['rate', 1]), ...left(first, ['left', 1]), ...built(second), ...left(second)];
}

/** What the first place comes to in other words: per other hours, and against the law and the market. */
function factsOf({ words: { fairRate } }: Kit, { basis, first }: RateAnswer, says: Says): Fact[] {
  const { rows } = fairRate;
  const { built, minimum, pay, judged } = first;
  const left = judged && judged.left.typical >= 0 ? judged.left.typical : undefined;
  return [
    ...(built
      ? (['paid', 'productive', 'month'] as const)
          .filter((each) => each !== basis)
          .map((each) => ({ label: rows[each], value: says.money(built[each].typical) }))
      : []),
    ...(built && pay ? [{ label: rows.reaches, value: says.share(pay.typical / built.month.typical) }] : []),
    ...(pay && minimum ? [{ label: rows.payInMinimums, value: says.times(pay.typical / minimum) }] : []),
    ...(left !== undefined && minimum
      ? [{ label: rows.leftInMinimums, value: says.times(left / minimum) }]
      : []),
    ...(left !== undefined && pay
      ? [{ label: rows.leftOfMarket, value: says.times(left / pay.typical) }]
      : []),
  ];
}

/** What a rate says: what the pay takes, what the price leaves, and whether that is enough. */
export function tell(kit: Kit, { rate: answer }: Reply<PartsOf<'fair-rate'>>): Telling {
  const { words, locale, data } = kit;
  const { fairRate } = words;
  const { currency, basis, first, second } = answer;
  const says = saying(kit, answer);
  const place = says.place(first);
  const built = first.built;
  return {
    sentence: joined(
      [
        built && first.pay
          ? fill(fairRate.built, {
              place,
              pay: says.money(first.pay.typical),
              rate: says.price(built[basis].typical, basis),
              range: says.range(built[basis]),
            })
          : fill(fairRate.noPay, { place }),
        ...judgement(kit, first, says),
      ],
      locale,
    ),
    headlines: headlinesOf(kit, answer, says),
    facts: factsOf(kit, answer, says),
    warnings: [
      ...new Set([
        ...(first.judged && !first.judged.quote ? [fairRate.warnings.noQuote] : []),
        ...warningsOf(kit, first, says),
        ...warningsOf(kit, second, says),
      ]),
    ],
    basis: basis === 'productive' ? 'productive' : 'paid',
    currency: currencyInFull(currency, locale),
    rate: pairOf('usd', currency.toLowerCase(), data),
  };
}

/** What the amounts and verdicts are called whose sureness is told. */
export function surety(
  { words: { fairRate } }: Kit,
  { rate: { first } }: Reply<PartsOf<'fair-rate'>>,
): Surety {
  const { amounts, sides, sureness } = fairRate;
  const against = first.floor === undefined ? 'market' : 'floor';
  const side = sides[against];
  return {
    amounts: [
      ['rate', amounts.rate],
      ['left', amounts.left],
      ['room', against === 'floor' ? amounts.roomFloor : amounts.roomMarket],
    ],
    sides: [side.above, side.below],
    words: sureness,
  };
}
