import { useMemo } from 'preact/hooks';
import { BillTable } from '~/components/bill/BillTable.tsx';
import { ShowMath } from '~/components/bill/ShowMath.tsx';
import { channels } from '../asked/channels.ts';
import type { AnswerProps } from '../framed.tsx';
import type { Kit } from './kit.ts';
import { MonthsChart } from './MonthsChart.tsx';
import { OffersTable } from './OffersTable.tsx';
import { tellTurns } from './tellTurns.ts';
import { VolumeChart } from './VolumeChart.tsx';

/** The offers in a table, over the volume, over the year, and two of them line against line. */
export function Answer({ kit, reply, served, level, address }: AnswerProps<'billing-models', Kit>) {
  const { words, locale, home } = kit;
  const { billing, bill } = words;
  const { answer, curve, turns, worked } = reply;
  const { currency, offers, shown } = answer;
  const Heading = level === 2 ? 'h3' : 'h4';
  const chart = useMemo(
    () => ({ kit: { words: words.chart, locale, name: 'billing-models', address } }),
    [words, locale, address],
  );
  const told = useMemo(() => tellTurns(kit, reply), [kit, curve, turns]);
  // The parts of the answer arrive one after the other: each draws again only what is drawn of it.
  const table = useMemo(() => <OffersTable {...{ kit, answer }} />, [kit, answer]);
  const months = useMemo(() => <MonthsChart {...{ kit, chart, answer }} />, [kit, chart, answer]);
  const volumes = useMemo(() => <VolumeChart {...{ kit, chart, curve }} />, [kit, chart, curve]);
  const sides = shown.flatMap((id) => {
    const offer = offers.find((each) => each.id === id);
    return offer ? [{ name: billing.offers[id], lines: offer.lines }] : [];
  });
  // In its own currency: it follows the amounts above a moment later.
  const working = useMemo(() => {
    const money = worked.currency;
    return {
      worked: worked.options.map(({ id, ...option }) => ({ name: billing.offers[id], ...option })),
      currencies: { money, providerMoney: money, aiMoney: money },
      parts: Object.fromEntries(
        channels.map((name, index) => [`demand.channels.${index}`, words.channels[name]]),
      ),
    };
  }, [worked, billing, words.channels]);
  const hand = { sides, period: 'year', words: bill, locale } as const;
  return (
    <>
      {table}
      {volumes}
      {told.length > 0 && (
        <section class="reasons">
          <Heading>{billing.turns}</Heading>
          <ul>
            {told.map((turn) => (
              <li key={turn}>{turn}</li>
            ))}
          </ul>
        </section>
      )}
      {months}
      {sides.length > 0 && (
        <div class="statement">
          <BillTable {...hand} currencies={{ money: currency }} />
          <ShowMath
            {...hand}
            {...working}
            instead={level === 3 && <a href={home}>{words.name}</a>}
            served={served}
          />
        </div>
      )}
    </>
  );
}
