import { fill } from '~/i18n/fill.ts';
import { ChartFrame, type ChartProps } from './ChartFrame.tsx';
import { type Scale, signed } from './scale.ts';

interface Props extends ChartProps {
  readonly scale: Scale;
  /** What the columns vary, and their values as written. */
  readonly across: { readonly label: string; readonly values: readonly string[] };
  /** What the rows vary, and their values as written. */
  readonly down: { readonly label: string; readonly values: readonly string[] };
  /** Amounts by row, then by column. */
  readonly cells: readonly (readonly number[])[];
  /** What an amount above zero and one below it mean, such as "The provider costs less". */
  readonly above: string;
  readonly below: string;
}

/** Steps of tone on each side of zero. */
const STEPS = 4;

/** Amounts over two inputs as a table: tone by how far from zero, sign in text, and the zero line drawn between the cells. */
export function HeatMap({ scale, across, down, cells, above, below, ...frame }: Props) {
  const { words } = frame.kit;
  const most = Math.max(...cells.flat().map(Math.abs));
  const toneOf = (value: number) => {
    const step = most > 0 ? Math.min(STEPS, Math.ceil((Math.abs(value) / most) * STEPS)) : 0;
    return step === 0 ? '' : `${value > 0 ? 'above' : 'below'} step-${step}`;
  };
  const parts = (row: number, column: number) => {
    const sign = (value: number | undefined) => value !== undefined && value > 0;
    const value = cells[row]?.[column];
    const right = cells[row]?.[column + 1];
    const under = cells[row + 1]?.[column];
    return [
      right !== undefined && sign(value) !== sign(right) ? 'zero-end' : '',
      under !== undefined && sign(value) !== sign(under) ? 'zero-under' : '',
    ];
  };
  return (
    <ChartFrame {...frame} kind="heat" reading={[fill(words.heatKey, { above, below })]}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields */}
      <div class="scroll" role="group" aria-label={frame.title} tabIndex={0}>
        <table class="amounts">
          <caption class="quiet">{frame.title}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {down.label}
              </th>
              <th scope="colgroup" colSpan={across.values.length}>
                {across.label}
              </th>
            </tr>
            <tr>
              {across.values.map((value) => (
                <th scope="col" key={value}>
                  {value}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.values.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {across.values.map((value, column) => {
                  const amount = cells[row]?.[column];
                  return (
                    <td
                      key={value}
                      class={
                        [toneOf(amount ?? 0), ...parts(row, column)].filter(Boolean).join(' ') || undefined
                      }
                    >
                      {amount === undefined ? words.none : signed(amount, scale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFrame>
  );
}
