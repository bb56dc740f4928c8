import type { Surety } from '~/components/result/sureness.ts';
import { fill } from '~/i18n/fill.ts';
import { currencyInFull, number } from '~/i18n/format.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { pairOf } from '../defaultsOf.ts';
import { joined, type Telling } from '../telling.ts';
import type { Answer, OfferAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { labelOf, saying } from './says.ts';

/** So many offers stand above the facts. */
const HEADLINES = 4;

/** Small enough that one absence changes everything, as the model has it. */
const FEW = 3;

/** Which offer is cheapest at the reader's volumes, and how far the next one is behind. */
function sentenceOf({ words, locale }: Kit, answer: Answer, says: ReturnType<typeof saying>): string {
  const { billing } = words;
  const { offers, short, volumes, cheapestAlike, leastPerHour } = answer;
  const alike = offers.filter(({ id }) => !short.includes(id));
  const labels = says.list(short.map((id) => billing.offers[id]));
  const [best, next] = alike;
  if (offers.length === 0) return billing.nothing;
  if (!best || !cheapestAlike) return fill(billing.onlyShort, { offers: labels });

  const said = { offer: billing.inText[best.id], amount: says.money(best.perYear.typical) };
  const [low, high] = [says.volume(volumes.low), says.volume(volumes.high)];
  const more = next ? next.perYear.typical - best.perYear.typical : 0;
  const hours = offers.flatMap(({ id, perHourOfWork }) => (short.includes(id) ? [perHourOfWork ?? 0] : []));
  const sentences = [
    best.perContact === null
      ? fill(billing.bestNoContacts, said)
      : fill(billing.best, {
          ...said,
          contacts: says.contacts(volumes.typical),
          each: says.price(best.perContact),
        }),
    ...(alike.length > 1
      ? cheapestAlike.low === best.id && cheapestAlike.high === best.id
        ? [fill(billing.holds, { low, high })]
        : [
            cheapestAlike.low !== best.id &&
              fill(billing.turnsLow, { low, offer: billing.inText[cheapestAlike.low] }),
            cheapestAlike.high !== best.id &&
              fill(billing.turnsHigh, { high, offer: billing.inText[cheapestAlike.high] }),
          ]
      : []),
    next
      ? fill(billing.second, {
          offer: billing.inText[next.id],
          amount: says.money(more),
          percent: says.share(best.perYear.typical ? more / best.perYear.typical : 0),
        })
      : billing.only,
    short.length > 0 &&
      leastPerHour !== undefined &&
      fill(billing.short, {
        offers: labels,
        hour: says.price(Math.max(...hours)),
        rate: says.price(leastPerHour),
      }),
  ];
  return joined(sentences, locale);
}

/** What a reader must know before planning with this. */
function warningsOf({ words }: Kit, answer: Answer, says: ReturnType<typeof saying>): string[] {
  const { offers: labels, notes } = words.billing;
  const { offers, lacking, agents, leastPerHour, byContact } = answer;
  return [
    ...offers.flatMap(({ id, toppedUp }) =>
      toppedUp > 0 ? [fill(notes.toppedUp, { offer: labels[id], n: String(toppedUp) })] : [],
    ),
    ...offers.flatMap(({ id, published, perHourOfWork }) =>
      !published &&
      byContact.includes(id) &&
      leastPerHour !== undefined &&
      perHourOfWork !== null &&
      perHourOfWork < leastPerHour
        ? [
            fill(notes.cheapHour, {
              offer: labels[id],
              hour: says.price(perHourOfWork),
              rate: says.price(leastPerHour),
            }),
          ]
        : [],
    ),
    ...(answer.keptAllYear && offers.some(({ id }) => id === 'seat') ? [notes.kept] : []),
    ...(agents.least > 0 && agents.least < FEW ? [notes.small] : []),
    ...(lacking.length > 0
      ? [fill(notes.lacking, { offers: says.list(lacking.map(({ id }) => labels[id])) })]
      : []),
  ];
}

/** The offers in the order they are told: those that buy the same before those for shorter work. */
const orderedOf = ({ offers, short }: Answer): readonly OfferAnswer[] =>
  [false, true].flatMap((isShort) => offers.filter(({ id }) => short.includes(id) === isShort));

/** What the comparison of the offers says. */
export function tell(kit: Kit, { answer }: Reply<PartsOf<'billing-models'>>): Telling {
  const { words, locale, data } = kit;
  const { billing } = words;
  const { currency, agents } = answer;
  const says = saying(kit, currency);
  const ordered = orderedOf(answer);
  const [best] = ordered;
  const about = (label: string, { id }: OfferAnswer) => fill(label, { offer: billing.offers[id] });
  return {
    sentence: sentenceOf(kit, answer, says),
    // The table below has them all.
    headlines: ordered.slice(0, HEADLINES).map((offer) => ({
      label: labelOf(kit, answer, offer.id, about(billing.perYear, offer)),
      value: says.money(offer.perYear.typical),
      range: says.range(offer.perYear.low, offer.perYear.high),
      of: [offer.id, 1] as const,
    })),
    facts: [
      {
        label: billing.agentsOf,
        value: [agents.least, agents.most].map((value) => number(value, locale, 1)).join(' / '),
      },
      ...(best
        ? [
            {
              label: about(billing.unusedOf, best),
              value: fill(billing.unused, {
                amount: says.money(best.unused),
                percent: says.share(best.perYear.typical ? best.unused / best.perYear.typical : 0),
              }),
            },
            {
              label: about(billing.worstOf, best),
              value: fill(billing.worst, {
                month: says.month(best.worst.month),
                amount: says.money(best.worst.amount),
              }),
            },
            { label: about(billing.busyOf, best), value: says.money(best.worst.busy) },
          ]
        : []),
    ],
    warnings: warningsOf(kit, answer, says),
    basis: 'paid',
    currency: currencyInFull(currency, locale),
    rate: pairOf('usd', currency.toLowerCase(), data),
  };
}

/** What the amounts are called whose sureness is told: a year of every offer, and what the second costs more. */
export function surety(kit: Kit, { answer }: Reply<PartsOf<'billing-models'>>): Surety {
  const { billing } = kit.words;
  const ordered = orderedOf(answer);
  const [first, second] = ordered;
  return {
    amounts: [
      ...ordered.map(
        ({ id }) =>
          [id, labelOf(kit, answer, id, fill(billing.perYear, { offer: billing.offers[id] }))] as const,
      ),
      ...(first && second
        ? [
            [
              'lead',
              fill(billing.lead, { offer: billing.offers[second.id], other: billing.offers[first.id] }),
            ] as const,
          ]
        : []),
    ],
    sides: first && second && [billing.inText[first.id], billing.inText[second.id]],
  };
}
