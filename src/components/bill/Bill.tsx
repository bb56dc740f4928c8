import { useEffect, useId, useRef } from 'preact/hooks';
import { BillTable } from './BillTable.tsx';
import { type Instead, ShowMath } from './ShowMath.tsx';
import type { Period, Side } from './side.ts';
import type { WorkingProps } from './Working.tsx';
import type { Hand } from './written.ts';

interface Props extends Hand, Instead {
  readonly sides: readonly Side[];
  readonly period: Period;
  /** What the working needs besides. */
  readonly working: Omit<WorkingProps, 'period' | 'words' | 'locale'>;
  readonly onPeriod: (period: Period) => void;
}

/** The itemized bill of one side, or of several line against line, with the working of every line below it. */
export function Bill({ onPeriod, working, instead, served, ...bill }: Props) {
  const { period, words } = bill;
  const group = useId();
  const choice = useRef<HTMLFieldSetElement>(null);
  // A reader may have chosen before this code arrived; then her choice holds.
  useEffect(() => {
    const chosen = choice.current?.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen !== undefined && chosen !== period) onPeriod(chosen === 'year' ? 'year' : 'month');
  }, []);
  return (
    <div class="statement">
      <fieldset class="segments" ref={choice}>
        <legend class="quiet">{words.period}</legend>
        {(['month', 'year'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={group}
              value={each}
              defaultChecked={period === each}
              onChange={() => onPeriod(each)}
            />
            {each === 'month' ? words.perMonth : words.perYear}
          </label>
        ))}
      </fieldset>
      <BillTable {...bill} />
      <ShowMath {...bill} {...working} instead={instead} served={served} />
    </div>
  );
}
