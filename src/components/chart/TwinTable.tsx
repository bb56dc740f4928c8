import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What opens it. */
  readonly summary: string;
  readonly caption: string;
  /** The answer it belongs to. */
  readonly of: object;
  /** Names of the columns; the first names the rows. */
  readonly head: readonly string[];
  /** Asked for when the table is seen. */
  readonly rows: () => readonly (readonly string[])[];
}

const Table = ({ caption, head, rows }: Omit<Props, 'summary' | 'of'>) => (
  <table class="amounts">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {head.map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows().map(([name, ...values], row) => (
        // An hour has a row for each channel, so the name alone does not tell rows apart.
        <tr key={row}>
          <th scope="row">{name}</th>
          {values.map((value, column) => (
            <td key={head[column + 1]}>{value}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/**
 * The table a chart has for a twin: every value it shows, and those it has no room for. Served with the page and kept
 * while its answer stands; from the next answer on drawn only while it is open, so that typing does not wait for some
 * four hundred cells nobody sees.
 */
export function TwinTable({ summary, of, ...table }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const served = useRef(of);
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(details.current?.open === true), []);
  return (
    <details ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields */}
      <div class="scroll" role="group" aria-label={table.caption} tabIndex={0}>
        {(open || of === served.current) && <Table {...table} />}
      </div>
    </details>
  );
}
