import { useMemo, useState } from 'preact/hooks';
import { Bill } from '~/components/bill/Bill.tsx';
import type { Period } from '~/components/bill/side.ts';
import { RangeChart } from '~/components/chart/RangeChart.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { channels } from '../asked/channels.ts';
import type { AnswerProps } from '../framed.tsx';
import type { Kit } from './kit.ts';
import { optionName } from './optionName.ts';

/** A quick estimate as bars, and as a bill with its working. */
export function Answer({ kit, reply, served, level, address }: AnswerProps<'quick-estimate', Kit>) {
  const { words, locale, home } = kit;
  const { quick } = words;
  const { estimate, worked } = reply;
  const { currency, options } = estimate;
  const [period, setPeriod] = useState<Period>('month');
  const sides = (['own', 'hour'] as const).flatMap((id) => {
    const option = options.find((each) => each.id === id);
    return option ? [{ name: optionName(id, quick), lines: option.lines }] : [];
  });
  // In its own currency: it follows the amounts above a moment later.
  const working = useMemo(() => {
    const money = worked.currency;
    return {
      worked: worked.options.map(([id, option]) => ({ name: optionName(id, quick), option })),
      currencies: { money, providerMoney: money, aiMoney: money },
      citations: worked.citations,
      parts: Object.fromEntries(
        channels.map((name, index) => [`demand.channels.${index}`, quick.channels[name]]),
      ),
    };
  }, [worked, quick]);
  return (
    <>
      <RangeChart
        kit={{ words: words.chart, locale, name: 'quick-estimate', address }}
        of={estimate}
        title={quick.chart}
        legend={options.some(({ id }) => id !== 'own' && id !== 'hour') ? quick.chartNote : undefined}
        scale={inMoney(currency, locale)}
        bars={options.map(({ id, perMonth }) => ({ label: optionName(id, quick), ...perMonth }))}
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
