import type { Headline } from '~/components/result/ResultPanel.tsx';
import type { Surety } from '~/components/result/sureness.ts';
import { fill } from '~/i18n/fill.ts';
import { counted, currencyInFull, estimate, moneyRange, number, percent, price } from '~/i18n/format.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { pairOf } from '../defaultsOf.ts';
import { joined, type Telling } from '../telling.ts';
import type { OptionAnswer, Range } from './answerOf.ts';
import type { Kit } from './kit.ts';

/** What a quick estimate says: both sides, what parts them, and what would change it most. */
export function tell(kit: Kit, { estimate: found, movers }: Reply<PartsOf<'quick-estimate'>>): Telling {
  const { words, locale, choices, data } = kit;
  const { quick, result } = words;
  const { currency, where, options, verdict } = found;
  const [own, provider] = (['own', 'hour'] as const).map((id) => options.find((option) => option.id === id));
  const place = words.tiers[where] ?? choices['where']?.find(([value]) => value === where)?.[1] ?? '';

  const money = (amount: number) => estimate(amount, currency, locale);
  const range = ({ low, high }: Pick<Range, 'low' | 'high'>, code = currency) =>
    moneyRange(low, high, code, locale);
  const sentences = [
    provider &&
      fill(quick.provider, {
        place,
        amount: money(provider.perMonth.typical),
        range: range(provider.perMonth),
      }),
    provider && quick.providerNote,
    own
      ? fill(quick.team, {
          amount: money(own.perMonth.typical),
          agents: counted(own.agents, words.agents, locale, 1),
        })
      : quick.payMissing,
    own &&
      provider &&
      verdict &&
      fill(quick[verdict], {
        amount: money(Math.abs(own.perMonth.typical - provider.perMonth.typical)),
        percent: percent(Math.abs(1 - provider.perMonth.typical / own.perMonth.typical), locale),
      }),
  ];
  const headline = (
    label: string,
    amounts: OptionAnswer['perMonth'] | undefined,
    of: NonNullable<Headline['of']>,
  ) => (amounts ? [{ label, value: money(amounts.typical), range: range(amounts), of }] : []);
  const contact = (label: string, option: OptionAnswer | undefined) =>
    option
      ? [
          {
            label,
            value: option.perContact === null ? quick.noContacts : price(option.perContact, currency, locale),
          },
        ]
      : [];
  return {
    sentence: joined(sentences, locale),
    headlines: [
      ...headline(quick.providerMonth, provider?.perMonth, ['provider', 1]),
      ...headline(quick.ownMonth, own?.perMonth, ['own', 1]),
      ...headline(quick.providerYear, provider?.perYear, ['provider', 12]),
      ...headline(quick.ownYear, own?.perYear, ['own', 12]),
    ],
    facts: [
      { label: result.agents, value: number((provider ?? own)?.agents ?? 0, locale, 1) },
      ...contact(quick.providerContact, provider),
      ...contact(quick.ownContact, own),
      ...(own ? [{ label: quick.ownLabor, value: percent(own.laborShare, locale) }] : []),
    ],
    movers: movers.movers.slice(0, 4).map(({ name, low, high }) => ({
      label: words.labels[name] ?? name,
      value: range({ low: Math.min(low, high), high: Math.max(low, high) }, movers.currency),
    })),
    basis: 'paid',
    currency: currencyInFull(currency, locale),
    rate: pairOf('usd', currency.toLowerCase(), data),
  };
}

/** What the amounts are called whose sureness is told. */
export function surety({ words: { quick }, sure }: Kit): Surety {
  const sides = sure?.words.sides;
  return {
    amounts: [
      ['provider', quick.providerMonth],
      ['own', quick.ownMonth],
      ['saving', quick.savingMonth],
    ],
    sides: sides && [sides.provider, sides.own],
  };
}
