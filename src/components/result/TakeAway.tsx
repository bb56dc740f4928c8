import { useState } from 'preact/hooks';
import type { Strings } from '~/i18n/strings.ts';
import { saveFile } from '../saveFile.ts';
import { csvOf } from './csv.ts';

interface Props {
  readonly words: Strings['takeAway'];
  /** The result in a few lines of plain text, asked for when it is copied. */
  readonly summary: () => string;
  /** The result as a table, its first row the names of the columns; asked for when it is saved. */
  readonly table: () => readonly (readonly (string | number)[])[];
  /** What the saved file is called, without its ending. */
  readonly name: string;
}

/** Takes the result along: as text to paste, as a table for a spreadsheet, or on paper. */
export function TakeAway({ words, summary, table, name }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(summary());
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const save = () => saveFile(`${name}.csv`, new Blob([csvOf(table())], { type: 'text/csv;charset=utf-8' }));
  return (
    <div class="take">
      <button type="button" onClick={copy}>
        {words.summary}
      </button>{' '}
      <button type="button" onClick={save}>
        {words.csv}
      </button>{' '}
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>{' '}
      <span aria-live="polite">{copied === undefined ? '' : copied ? words.copied : words.copyFailed}</span>
      {copied === false && <textarea readOnly rows={8} aria-label={words.summary} value={summary()} />}
    </div>
  );
}
