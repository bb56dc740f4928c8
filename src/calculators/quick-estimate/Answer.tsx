import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Bill } from '~/components/bill/Bill.tsx';
import type { Period } from '~/components/bill/side.ts';
import type { Citation } from '~/components/bill/Working.tsx';
import type { BillWords } from '~/components/bill/words.ts';
import { RangeChart } from '~/components/chart/RangeChart.tsx';
import { ResultPanel } from '~/components/result/ResultPanel.tsx';
import type { Answers } from '~/form/answers.ts';
import { fill } from '~/i18n/fill.ts';
import { counted, currencyName, estimate, moneyRange, number, percent, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { answerOf, type Estimate, moversOf, type OptionAnswer } from './answerOf.ts';
import { channels } from './question.ts';
import { fedBy } from './scenarioOf.ts';

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

export interface AnswerProps {
  readonly answers: Answers;
  readonly words: AnswerWords;
  readonly locale: Locale;
  /** As its code. */
  readonly currency: string;
  /** Where the provider works, as the form calls it. */
  readonly place: string;
  /** The level of the result's heading: 2 on the calculator's own page, 3 under a section. */
  readonly level: 2 | 3;
  /** The calculator's own page, for readers whose browser cannot draw the working here. */
  readonly home: string;
  /** The rate at which published amounts were converted. */
  readonly rate: { readonly pair: string; readonly date: string } | undefined;
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

/** How long the typing rests before what moves the answer is worked out again, in milliseconds. */
const PAUSE = 150;

/** The result of a quick estimate: in words, as amounts with ranges, as bars, and as a bill with its working. */
export function Answer({ answers, words, locale, currency, place, level, home, rate }: AnswerProps) {
  const { quick, result } = words;
  const between = noSpace.includes(locale) ? '' : ' ';
  const [period, setPeriod] = useState<Period>('month');
  const last = useRef<Estimate>();
  const found = useMemo(() => answerOf(answers, currency), [answers, currency]);
  if (found) last.current = found;
  const { options, verdict } = last.current ?? { options: [], verdict: undefined };
  // What moves the answer takes longer than the answer, so it follows when the typing rests.
  const [movers, setMovers] = useState(() => moversOf(answers, currency));
  const moved = useRef(answers);
  useEffect(() => {
    if (moved.current === answers) return undefined;
    const timer = setTimeout(() => {
      moved.current = answers;
      setMovers(moversOf(answers, currency));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [answers, currency]);
  const [own, provider] = (['own', 'hour'] as const).map((id) => options.find((option) => option.id === id));

  const sides = useMemo(
    () =>
      [own, provider].flatMap((option) =>
        option ? [{ name: quick[names[option.id]], option: option.option }] : [],
      ),
    [own, provider, quick],
  );

  const money = (amount: number) => estimate(amount, currency, locale);
  const range = ({ low, high }: { low: number; high: number }) => moneyRange(low, high, currency, locale);
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

  const citations: Record<string, Citation> = {};
  for (const [id, name] of fedBy(answers)) {
    const answer = answers[name];
    const about = typeof answer?.value === 'object' && !answer.own ? answer.value.about : undefined;
    if (about?.source) citations[id] = { text: about.says, href: about.source.href };
  }
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
        movers={movers.slice(0, 4).map(({ name, low, high }) => ({
          label: words.labels[name] ?? name,
          value: range({ low: Math.min(low, high), high: Math.max(low, high) }),
        }))}
        basis="paid"
        currency={`${currencyName(currency, locale)} (${currency})`}
        {...(rate && { rate })}
        stale={!found || Object.values(answers).some(({ problem }) => problem)}
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
        instead={level === 3 && <a href={home}>{quick.name}</a>}
        period={period}
        onPeriod={setPeriod}
        words={words.bill}
        locale={locale}
        currencies={{ money: currency, providerMoney: currency, aiMoney: currency }}
        citations={citations}
        parts={Object.fromEntries(
          channels.map((name, index) => [`demand.channels.${index}`, quick.channels[name]]),
        )}
      />
    </>
  );
}
