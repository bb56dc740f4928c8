import { TakeAway } from '~/components/result/TakeAway.tsx';
import type { Strings } from '~/i18n/strings.ts';
import { Comparing, type ComparingProps } from './Comparing.tsx';

export interface FurtherProps extends ComparingProps {
  readonly takeAway: Strings['takeAway'];
  /** What saved files are called. */
  readonly name: string;
  readonly summary: () => string;
  readonly table: () => readonly (readonly (string | number)[])[];
}

/** What can be done with an answer: taken away, set beside others, carried on to the next calculator. */
export const Further = ({ takeAway, name, summary, table, ...comparing }: FurtherProps) => {
  const { kit, form } = comparing;
  const { onward } = kit.words.form;
  return (
    <>
      <TakeAway words={takeAway} summary={summary} table={table} name={name} />
      <Comparing {...comparing} />
      <nav class="onward" aria-label={onward}>
        <b>{onward}</b>
        <ul>
          {kit.others.map(([title, href]) => (
            <li key={href}>
              <a href={href + form.carried}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
