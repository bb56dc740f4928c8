import { useRef } from 'preact/hooks';
import type { Headline } from '~/components/result/ResultPanel.tsx';
import { fill } from '~/i18n/fill.ts';
import type { Strings } from '~/i18n/strings.ts';

/** One column: a scenario with its amounts and the inputs it was reckoned with, written in the reader's language. */
export interface Column {
  readonly name: string;
  /** Its amounts; undefined until they are worked out, none where it has no answer. */
  readonly headlines: readonly Headline[] | undefined;
  /** Input by input, in the order of the form. */
  readonly inputs: readonly (readonly [name: string, text: string])[];
}

interface Props {
  readonly words: Strings['compare'];
  readonly labels: Readonly<Record<string, string>>;
  readonly level: 2 | 3;
  /** What stands in the form. */
  readonly now: Column;
  readonly kept: readonly Column[];
  readonly isFull: boolean;
  readonly onKeep: () => void;
  readonly onUse: (place: number) => void;
  readonly onRename: (place: number, name: string) => void;
  readonly onDuplicate: (place: number) => void;
  readonly onMove: (place: number, by: -1 | 1) => void;
  readonly onRemove: (place: number) => void;
  readonly onUndo: (() => void) | undefined;
}

/** Kept scenarios side by side with what stands in the form: their amounts, and the inputs in which they differ. */
export function Compare({ words, labels, level, now, kept, isFull, onUndo, ...does }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = useRef<HTMLHeadingElement>(null);
  const columns = [now, ...kept];
  const amounts = [...new Set(columns.flatMap(({ headlines = [] }) => headlines.map(({ label }) => label)))];
  const differing = now.inputs.flatMap(([name], row) => {
    const texts = columns.map(({ inputs }) => inputs[row]?.[1] ?? '');
    return new Set(texts).size > 1 ? [{ name, texts }] : [];
  });
  const button = (says: string, name: string, act: () => void, can = true) => (
    <button
      class="plain"
      type="button"
      disabled={!can}
      aria-label={fill(words.about, { action: says, name })}
      onClick={act}
    >
      {says}
    </button>
  );
  return (
    <section class="compare">
      <Heading ref={heading} tabIndex={-1}>
        {words.heading}
      </Heading>
      <p>{kept.length > 0 ? (isFull ? words.full : words.more) : words.intro}</p>
      <p>
        <button type="button" disabled={isFull} onClick={does.onKeep}>
          {words.keep}
        </button>{' '}
        {onUndo && (
          <button type="button" onClick={onUndo}>
            {words.undo}
          </button>
        )}
      </p>
      {kept.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields
        // biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls
        <div class="scroll" role="group" aria-label={words.heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <td />
                <th scope="col">{words.now}</th>
                {kept.map(({ name }, place) => (
                  // Scenarios may share a name; their place tells them apart.
                  <th scope="col" key={place}>
                    <input
                      type="text"
                      maxLength={40}
                      value={name}
                      aria-label={fill(words.name, { n: String(place + 1) })}
                      onChange={({ currentTarget }) => does.onRename(place, currentTarget.value)}
                    />
                    <span class="quiet">{name}</span>
                    {button(words.use, name, () => does.onUse(place))}
                    {button(words.duplicate, name, () => does.onDuplicate(place), !isFull)}
                    {button(words.left, name, () => does.onMove(place, -1), place > 0)}
                    {button(words.right, name, () => does.onMove(place, 1), place < kept.length - 1)}
                    {button(words.remove, name, () => {
                      does.onRemove(place);
                      heading.current?.focus();
                    })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {amounts.map((label) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {columns.map(({ headlines }, place) => {
                    const amount = headlines?.find((headline) => headline.label === label);
                    return (
                      <td key={place}>
                        {amount ? (
                          <>
                            <strong>{amount.value}</strong>
                            {amount.range && <small>{amount.range}</small>}
                          </>
                        ) : headlines ? (
                          words.none
                        ) : (
                          '…'
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            <tbody>
              <tr class="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {differing.length > 0 ? words.differ : words.alike}
                </th>
              </tr>
              {differing.map(({ name, texts }) => (
                <tr key={name}>
                  <th scope="row">{labels[name] ?? name}</th>
                  {texts.map((text, place) => (
                    <td key={place}>{text === texts[0] ? text : <mark>{text}</mark>}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
