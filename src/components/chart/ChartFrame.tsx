import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '~/i18n/fill.ts';
import { colon, joined } from '~/i18n/joined.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { TwinTable } from './TwinTable.tsx';

/** What every chart of a calculator is told. */
export interface ChartKit {
  readonly words: Strings['chart'];
  readonly locale: Locale;
  /** The calculator, such as `total-cost`: saved pictures are named for it. */
  readonly name: string;
  /** The full address of the result the chart shows. Pictures carry it; without one, none are offered. */
  readonly address: (() => string) | undefined;
}

/** What the caller of any chart gives beside its data. */
export interface ChartProps {
  readonly kit: ChartKit;
  /** What the chart shows, such as "Cost per month by billing model". */
  readonly title: string;
  /** How to read it, in a sentence or two. */
  readonly legend?: string | undefined;
  /** The answer it is drawn from; its table is drawn anew for another one only while it is open. */
  readonly of: object;
}

/** A slider along the values of a drawing, so that each can be reached and heard. */
interface Walk {
  /** What the slider is called. */
  readonly along: string;
  readonly count: number;
  readonly place: number;
  readonly onPlace: (place: number) => void;
  /** All there is to say of the value at a place, in a sentence. */
  readonly says: (place: number) => string;
}

/** The table that tells all a chart shows. */
export interface ChartTable {
  /** Names of the columns; the first names the rows. */
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
}

interface Props extends ChartProps {
  /** Class of the figure, for its own styles. */
  readonly kind?: string;
  /** What every chart of its kind says of how to read it, after the legend. */
  readonly reading?: readonly (string | false)[];
  readonly walk?: Walk | undefined;
  /** A chart that is a table itself has none. */
  readonly table?: ChartTable;
  readonly children: ComponentChildren;
}

function Walker({ along, count, place, onPlace, says }: Walk) {
  const id = useId();
  const said = says(place);
  return (
    <p class="walk">
      <label for={id}>{along}</label>
      <input
        id={id}
        type="range"
        min="0"
        max={count - 1}
        step="1"
        value={place}
        aria-valuetext={said}
        onInput={({ currentTarget }) => onPlace(currentTarget.valueAsNumber)}
      />
      <output for={id}>{said}</output>
    </p>
  );
}

const formats = ['svg', 'png'] as const;

/** Buttons that save the figure they stand in as a picture. */
function Save({ words, locale, name, title, address }: ChartKit & { title: string }) {
  const buttons = useRef<HTMLParagraphElement>(null);
  const [failed, setFailed] = useState(false);
  const save = async (format: (typeof formats)[number]) => {
    try {
      const figure = buttons.current?.closest('figure');
      const { savePicture } = await import('./savePicture.ts');
      if (figure && address)
        await savePicture(figure, { format, name, title, words, locale, address: address() });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p class="save" ref={buttons}>
      {formats.map((format) => (
        <button key={format} class="plain" type="button" onClick={() => save(format)}>
          {fill(words.save, { format: format.toUpperCase() })}
          <span class="quiet">{colon(locale) + title}</span>
        </button>
      ))}
      <span aria-live="polite">{failed && words.saveFailed}</span>
    </p>
  );
}

/** The frame of every chart: caption, legend, drawing, a walk along its values, its table, and the picture to take away. */
export function ChartFrame({ kit, title, legend, of, kind, reading = [], walk, table, children }: Props) {
  const { words, locale, address } = kit;
  return (
    <figure class={kind ? `chart ${kind}` : 'chart'}>
      <figcaption>
        <b>{title}</b> {joined([legend, ...reading], locale)}
      </figcaption>
      {children}
      {walk && walk.count > 0 && <Walker {...walk} />}
      {table && <TwinTable summary={words.asTable} of={of} caption={title} {...table} />}
      {address && <Save {...kit} title={title} />}
    </figure>
  );
}
