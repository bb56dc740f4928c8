import type { ChartProps } from '~/components/chart/ChartFrame.tsx';
import { StepChart } from '~/components/chart/StepChart.tsx';
import { inMoney } from '~/components/chart/scale.ts';
import { fill } from '~/i18n/fill.ts';
import type { Answer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import { saying } from './says.ts';

interface Props {
  readonly kit: Kit;
  readonly chart: Pick<ChartProps, 'kit'>;
  readonly answer: Answer;
}

/** The months of the year as bars: what the first offer of the bill costs, and against it the second. */
export function MonthsChart({ kit, chart, answer }: Props) {
  const { words, locale } = kit;
  const { billing } = words;
  const { currency, offers, shown, season } = answer;
  const says = saying(kit, currency);
  const [first, second] = shown.map((id) => offers.find((offer) => offer.id === id));
  if (!first) return null;
  const sides = second ? [first, second] : [first];
  const names = sides.map(({ id }) => billing.offers[id]);
  const [name = '', other = ''] = names;
  return (
    <StepChart
      {...chart}
      of={answer}
      title={billing.months}
      legend={fill(second ? billing.monthsLegend : billing.monthsAlone, { first: name, second: other })}
      scale={inMoney(currency, locale)}
      along={billing.along}
      first={first.worst.month}
      steps={season.map((contacts, place) => ({
        mark: says.shortMonth(place),
        value: first.months[place] ?? 0,
        against: (second ?? first).months[place] ?? 0,
        says: fill(billing.monthSays, {
          month: says.month(place),
          contacts: says.contacts(contacts),
          values: says.list(
            sides.map(({ id, months }) =>
              fill(billing.named, { name: billing.offers[id], value: says.money(months[place] ?? 0) }),
            ),
          ),
        }),
      }))}
      table={{
        head: [billing.along, billing.volume, ...names],
        rows: () =>
          season.map((contacts, place) => [
            says.month(place),
            says.volume(contacts),
            ...sides.map(({ months }) => says.money(months[place] ?? 0)),
          ]),
      }}
    />
  );
}
