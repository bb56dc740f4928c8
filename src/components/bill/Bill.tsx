import { useEffect, useId, useRef } from 'preact/hooks';
import { BillTable } from './BillTable.tsx';
import { ShowMath } from './ShowMath.tsx';
import type { Period, Side } from './side.ts';
import type { Instead } from './Unfolding.tsx';
import type { WorkingProps } from './Working.tsx';
import type { Hand } from './written.ts';

interface Props extends Hand, Instead {
  readonly sides: readonly Side[];
  readonly period: Period;
  /** The periods there are to choose from. */
  readonly periods?: readonly Period[];
  /** What the working needs besides. */
  readonly working: Omit<WorkingProps, 'period' | 'words' | 'locale'>;
  readonly onPeriod: (period: Period) => void;
}

const monthAndYear: readonly Period[] = ['month', 'year'];
const switches = { month: 'perMonth', year: 'perYear', all: 'perPeriod' } as const;

/** The itemized bill of one side, or of several line against line, with the working of every line below it. */
export function Bill({ onPeriod, periods = monthAndYear, working, instead, served, ...bill }: Props) {
  const { period, words } = bill;
  const group = useId();
  const choice = useRef<HTMLFieldSetElement>(null);
  // A reader may have chosen before this code arrived; then her choice holds.
  useEffect(() => {
    const chosen = choice.current?.querySelector<HTMLInputElement>(':checked')?.value;
    const found = periods.find((each) => each === chosen);
    if (found && found !== period) onPeriod(found);
  }, []);
  return (
    <div class="statement">
      <fieldset class="segments" ref={choice}>
        <legend class="quiet">{words.period}</legend>
        {periods.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={group}
              value={each}
              defaultChecked={period === each}
              onChange={() => onPeriod(each)}
            />
            {words[switches[each]]}
          </label>
        ))}
      </fieldset>
      <BillTable {...bill} />
      <ShowMath {...bill} {...working} instead={instead} served={served} />
    </div>
  );
}
