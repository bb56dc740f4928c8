import { useMemo, useState } from 'preact/hooks';
import { Bill } from '~/components/bill/Bill.tsx';
import type { Period } from '~/components/bill/side.ts';
import type { BillWords } from '~/components/bill/words.ts';
import { RangeChart } from '~/components/chart/RangeChart.tsx';
import { ResultPanel } from '~/components/result/ResultPanel.tsx';
import { fill } from '~/i18n/fill.ts';
import { counted, currencyName, estimate, moneyRange, number, percent, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import { channels } from '../asked.ts';
import { pairOf } from '../defaultsOf.ts';
import type { OptionAnswer, Range } from './answerOf.ts';
import type { Kit } from './QuickEstimateView.tsx';

/** What the answer says, in the reader's language; they travel with the page. */
export interface AnswerWords {
  readonly quick: Strings['quickEstimate'];
  readonly result: Strings['result'];
  readonly chart: Strings['chart'];
  readonly bill: BillWords;
  readonly agents: Strings['units']['fte'];
  /** Labels of inputs by name. */
  readonly labels: Readonly<Record<string, string>>;
}

interface Props {
  readonly kit: Kit;
  readonly reply: Reply<PartsOf<'quick-estimate'>>;
  /** Whether this is an earlier answer, since what stands in the form has none. */
  readonly stale: boolean;
  /** Whether this is an earlier answer, since the next could not be worked out. */
  readonly failed: boolean;
  /** Whether the page was served with this answer. */
  readonly served: boolean;
  /** The level of the result's heading: 2 on the calculator's own page, 3 under a section. */
  readonly level: 2 | 3;
}

const names = {
  own: 'own',
  hour: 'perHour',
  seat: 'perSeat',
  contact: 'perContact',
  minute: 'perMinute',
} as const;

/** Chinese and Japanese sentences follow each other without a space. */
const noSpace: readonly Locale[] = ['zh-cn', 'ja'];

/** The result of a quick estimate: in words, as amounts with ranges, as bars, and as a bill with its working. */
export function Answer({ kit, reply, stale, failed, served, level }: Props) {
  const { words, locale, choices, data, home } = kit;
  const { quick, result } = words;
  const { estimate: found, movers, worked } = reply;
  const { currency, where, options, verdict } = found;
  const between = noSpace.includes(locale) ? '' : ' ';
  const [period, setPeriod] = useState<Period>('month');
  const [own, provider] = (['own', 'hour'] as const).map((id) => options.find((option) => option.id === id));
  const place = words.tiers[where] ?? choices['where']?.find(([value]) => value === where)?.[1] ?? '';
  const rate = pairOf('usd', currency.toLowerCase(), data);

  const sides = [own, provider].flatMap((option) =>
    option ? [{ name: quick[names[option.id]], lines: option.lines }] : [],
  );
  // In its own currency: it follows the amounts above a moment later.
  const working = useMemo(() => {
    const money = worked.currency;
    return {
      worked: worked.options.map(([id, option]) => ({ name: quick[names[id]], option })),
      currencies: { money, providerMoney: money, aiMoney: money },
      citations: worked.citations,
      parts: Object.fromEntries(
        channels.map((name, index) => [`demand.channels.${index}`, quick.channels[name]]),
      ),
    };
  }, [worked, quick]);

  const money = (amount: number) => estimate(amount, currency, locale);
  const range = ({ low, high }: Pick<Range, 'low' | 'high'>, code = currency) =>
    moneyRange(low, high, code, locale);
  const sentences = [
    provider &&
      `${fill(quick.provider, { place, amount: money(provider.perMonth.typical), range: range(provider.perMonth) })}${between}${quick.providerNote}`,
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
  const headline = (label: string, amounts: OptionAnswer['perMonth'] | undefined) =>
    amounts ? [{ label, value: money(amounts.typical), range: range(amounts) }] : [];
  const contact = (label: string, option: OptionAnswer | undefined) =>
    option
      ? [
          {
            label,
            value: option.perContact === null ? quick.noContacts : price(option.perContact, currency, locale),
          },
        ]
      : [];
  const agents = (provider ?? own)?.agents ?? 0;
  return (
    <>
      <ResultPanel
        words={result}
        level={level}
        sentence={sentences.filter(Boolean).join(between)}
        headlines={[
          ...headline(quick.providerMonth, provider?.perMonth),
          ...headline(quick.providerYear, provider?.perYear),
          ...headline(quick.ownMonth, own?.perMonth),
          ...headline(quick.ownYear, own?.perYear),
        ]}
        facts={[
          { label: result.agents, value: number(agents, locale, 1) },
          ...contact(quick.providerContact, provider),
          ...contact(quick.ownContact, own),
          ...(own ? [{ label: quick.ownLabor, value: percent(own.laborShare, locale) }] : []),
        ]}
        movers={movers.movers.slice(0, 4).map(({ name, low, high }) => ({
          label: words.labels[name] ?? name,
          value: range({ low: Math.min(low, high), high: Math.max(low, high) }, movers.currency),
        }))}
        basis="paid"
        currency={`${currencyName(currency, locale)} (${currency})`}
        {...(rate && { rate })}
        stale={stale}
        failed={failed}
      />
      <RangeChart
        words={words.chart}
        locale={locale}
        currency={currency}
        title={quick.chart}
        bars={options.map(({ id, perMonth }) => ({ label: quick[names[id]], ...perMonth }))}
        note={options.some(({ id }) => id !== 'own' && id !== 'hour') ? quick.chartNote : undefined}
      />
      <Bill
        sides={sides}
        period={period}
        onPeriod={setPeriod}
        words={words.bill}
        locale={locale}
        currencies={{ money: currency }}
        working={working}
        served={served}
        instead={level === 3 && <a href={home}>{quick.name}</a>}
      />
    </>
  );
}
