import type { ChartProps } from '~/components/chart/ChartFrame.tsx';
import { LineChart } from '~/components/chart/LineChart.tsx';
import { inMoney, inNumbers } from '~/components/chart/scale.ts';
import { fill } from '~/i18n/fill.ts';
import { joined } from '../telling.ts';
import type { Curve } from './curveOf.ts';
import type { Kit } from './kit.ts';
import { saying } from './says.ts';

interface Props {
  readonly kit: Kit;
  readonly chart: Pick<ChartProps, 'kit'>;
  readonly curve: Curve;
}

/** So many lines a reader can still tell apart. */
const LINES = 6;

/** The lines drawn: those that are cheapest somewhere, then the cheapest at the reader's volume. */
function drawnOf({ offers, stretches }: Curve): readonly string[] {
  const leading = stretches.map(({ offer }) => offer);
  return [...new Set([...leading, ...offers])].slice(0, LINES);
}

/** The cost at a volume between two points of a line. */
function heightAt(volumes: readonly number[], costs: readonly number[], volume: number): number {
  const after = volumes.findIndex((each) => each >= volume);
  const before = Math.max(0, after - 1);
  const [from = 0, to = from] = [volumes[before], volumes[after]];
  const [low = 0, high = low] = [costs[before], costs[after]];
  return to > from ? low + ((volume - from) / (to - from)) * (high - low) : high;
}

/** Cost against volume, a line for each offer, and below the axis which is cheapest where. */
export function VolumeChart({ kit, chart, curve }: Props) {
  const { locale, words } = kit;
  const { billing } = words;
  const { currency, volumes, costs, stretches, switches, range } = curve;
  const says = saying(kit, currency);
  const drawn = drawnOf(curve);
  const label = (id: string) => billing.offers[id as keyof typeof billing.offers];
  const most = says.volume(volumes.at(-1) ?? 0);
  const nearest = volumes.reduce(
    (best, each) => (Math.abs(each - range.typical) < Math.abs(best - range.typical) ? each : best),
    volumes[0] ?? 0,
  );
  if (volumes.length === 0) return null;
  return (
    <>
      <LineChart
        {...chart}
        of={curve}
        title={billing.chart}
        legend={joined(
          [
            billing.chartNote,
            curve.short.length > 0 && fill(billing.mixed, { offers: says.list(curve.short.map(label)) }),
          ],
          locale,
        )}
        x={{ label: billing.volume, scale: inNumbers(locale) }}
        y={{ label: fill(billing.cost, { currency }), scale: inMoney(currency, locale) }}
        lines={drawn.map((id) => ({
          label: label(id),
          points: volumes.map((x, place) => ({ x, y: costs[id]?.[place] ?? 0 })),
        }))}
        crossings={stretches.slice(1).map(({ from, offer }, place) => ({
          x: from,
          y: heightAt(volumes, costs[offer] ?? [], from),
          says: fill(billing.crossing, {
            volume: says.about(from),
            above: label(offer),
            below: label(stretches[place]?.offer ?? ''),
          }),
        }))}
        shaded={{ from: range.low, to: range.high, label: billing.yours }}
        strip={{
          label: billing.strip,
          stretches: stretches.map(({ from, to, offer }) => ({
            from,
            to,
            line: drawn.indexOf(offer),
            says: fill(billing.stretch, {
              from: says.about(from),
              to: says.about(to),
              offer: label(offer),
            }),
          })),
        }}
        first={nearest}
      />
      {switches.length > 0 ? (
        <details class="switches">
          <summary>{fill(billing.switches, { n: String(switches.length) })}</summary>
          <ul>
            {switches.map(({ volume, below, above }) => (
              <li key={`${below} ${above} ${volume}`}>
                {fill(billing.crossing, {
                  volume: says.about(volume),
                  above: label(above),
                  below: label(below),
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        curve.offers.length > 1 && <p class="note">{fill(billing.noSwitch, { most })}</p>
      )}
    </>
  );
}
