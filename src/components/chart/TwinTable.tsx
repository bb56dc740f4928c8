interface Props {
  /** What opens it. */
  readonly summary: string;
  readonly caption: string;
  /** Names of the columns; the first names the rows. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table a chart has for a twin: every value it shows, and those it has no room for. */
export const TwinTable = ({ summary, caption, head, rows }: Props) => (
  <details>
    <summary>{summary}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: axe asks for focus on what scrolls */}
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise form fields */}
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
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
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, column) => (
                <td key={head[column + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
