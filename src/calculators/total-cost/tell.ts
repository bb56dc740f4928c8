import type { Fact, Headline } from '~/components/result/ResultPanel.tsx';
import type { Surety } from '~/components/result/sureness.ts';
import { fill } from '~/i18n/fill.ts';
import { counted, currencyInFull, estimate, moneyRange, number, percent, price } from '~/i18n/format.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { pairOf } from '../defaultsOf.ts';
import { joined, type Telling } from '../telling.ts';
import type { Course, Point } from './answerOf.ts';
import type { Kit } from './kit.ts';

/** What stands for a range that is still being worked out. */
const COMING = '…';

/** The totals of both sides, what outsourcing saves or costs more, and when moving over has paid off. */
function sentenceOf(
  { words, locale, choices }: Kit,
  { currency, where, months, own, provider, saving }: Point,
) {
  const { total, units, tiers } = words;
  const money = (amount: number) => estimate(amount, currency, locale);
  const slots = {
    months: counted(months, units.months, locale),
    own: money(own?.total ?? 0),
    provider: money(provider?.total ?? 0),
    place: tiers[where] ?? choices['where']?.find(([value]) => value === where)?.[1] ?? '',
  };
  if (!own || !provider || !saving) return fill(provider ? total.onlyProvider : total.onlyOwn, slots);
  const part = Math.abs(saving.total / own.total);
  const dearer = Number.isFinite(part) ? total.dearer : total.dearerThanNothing;
  const verdict = saving.total > 0 ? total.cheaper : saving.total < 0 ? dearer : total.even;
  const { payback } = saving;
  return joined(
    [
      fill(total.both, slots),
      fill(verdict, {
        amount: money(Math.abs(saving.total)),
        percent: percent(part, locale),
      }),
      payback === null
        ? provider.once > 0 && total.never
        : payback > 0 && fill(total.payback, { months: counted(payback, units.months, locale, 1) }),
    ],
    locale,
  );
}

/** Amounts with their reach; the reach of an earlier answer is not told. */
function headlinesOf({ words, locale }: Kit, point: Point, course: Course): Headline[] {
  const { total } = words;
  const { currency, own, provider, saving } = point;
  const money = (amount: number) => estimate(amount, currency, locale);
  const known = course.of.own === own?.total && course.of.provider === provider?.total;
  const range = (low: number, high: number) => (known ? moneyRange(low, high, currency, locale) : COMING);
  const side = (id: 'own' | 'provider', label: string): Headline[] => {
    const amount = point[id]?.total;
    const reach = course[id];
    return amount === undefined
      ? []
      : [
          {
            label,
            value: money(amount),
            range: range(reach?.low.at(-1) ?? 0, reach?.high.at(-1) ?? 0),
            of: [id, 1],
          },
        ];
  };
  const { low = 0, high = 0 } = course.saving ?? {};
  const saves = (saving?.total ?? 0) >= 0;
  return [
    ...(saving
      ? [
          {
            label: saves ? total.saving : total.extra,
            value: money(Math.abs(saving.total)),
            range: saves ? range(low, high) : range(-high, -low),
            of: ['saving', saves ? 1 : -1] as const,
          },
        ]
      : []),
    ...side('own', total.ownTotal),
    ...side('provider', total.providerTotal),
  ];
}

function factsOf({ words, locale }: Kit, { currency, own, provider, saving }: Point): Fact[] {
  const { total, units } = words;
  const money = (amount: number) => estimate(amount, currency, locale);
  const unit = (label: string, amount: number | null | undefined): Fact[] =>
    amount === undefined
      ? []
      : [{ label, value: amount === null ? total.noContacts : price(amount, currency, locale) }];
  return [
    ...(saving
      ? [
          {
            label: saving.present >= 0 ? total.presentSaving : total.presentExtra,
            value: money(Math.abs(saving.present)),
          },
          {
            label: total.paybackLabel,
            value:
              saving.payback === null ? total.neverLabel : counted(saving.payback, units.months, locale, 1),
          },
        ]
      : []),
    ...(own ? [{ label: total.presentOwn, value: money(own.present) }] : []),
    ...(provider
      ? [
          { label: total.presentProvider, value: money(provider.present) },
          { label: total.once, value: money(provider.once) },
        ]
      : []),
    ...unit(total.issueOwn, own?.perIssue),
    ...unit(total.issueProvider, provider?.perIssue),
    ...unit(total.contactOwn, own?.perContact),
    ...unit(total.contactProvider, provider?.perContact),
    ...unit(total.hourOwn, own?.perHour),
    ...unit(total.hourProvider, provider?.perHour),
    { label: total.agents, value: number((own ?? provider)?.agents ?? 0, locale, 1) },
  ];
}

function warningsOf({ words, locale }: Kit, point: Point): string[] {
  const { total, units, channels } = words;
  const { currency, own, provider, warnings, fewest } = point;
  return warnings.flatMap(({ code, channel, months }) => {
    const name = channels[channel as keyof typeof channels];
    switch (code) {
      case 'W_SMALL_TEAM': {
        const least = Math.min(...[own, provider].flatMap((side) => (side ? [side.agents] : [])));
        return [fill(total.small, { fte: counted(least, units.fte, locale, 1) })];
      }
      case 'W_OCCUPANCY_CAP':
        return [fill(total.cap, { channel: name })];
      case 'W_MIN_AGENTS':
        return [fill(total.floor, { channel: name, n: number(fewest, locale) })];
      case 'W_MIN_COMMITMENT':
        return [fill(total.minimum, { n: counted(months, units.months, locale) })];
      case 'W_EXIT_FEE':
        return [fill(total.exit, { amount: estimate(provider?.exit ?? 0, currency, locale) })];
      default:
        return [];
    }
  });
}

/** What the comparison says: both totals, what parts them, what a contact, an issue and an hour cost on either side. */
export function tell(kit: Kit, { point, course }: Reply<PartsOf<'total-cost'>>): Telling {
  const { locale, data } = kit;
  const { currency } = point;
  return {
    sentence: sentenceOf(kit, point),
    headlines: headlinesOf(kit, point, course),
    facts: factsOf(kit, point),
    warnings: warningsOf(kit, point),
    basis: 'paid',
    currency: currencyInFull(currency, locale),
    rate: pairOf('usd', currency.toLowerCase(), data),
  };
}

/** What the amounts are called whose sureness is told. */
export function surety({ words: { total }, sure }: Kit): Surety {
  const sides = sure?.words.sides;
  return {
    amounts: [
      ['provider', total.providerTotal],
      ['own', total.ownTotal],
      ['saving', total.saving],
    ],
    sides: sides && [sides.provider, sides.own],
  };
}
