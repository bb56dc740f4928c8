/** Tables whose body says so can be sorted by any column, by name or by the value a cell carries. */
const bodies = document.querySelectorAll<HTMLTableSectionElement>('tbody[data-sort]');
const collator = new Intl.Collator(document.documentElement.lang);

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent ?? '';
};

function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : collator.compare(a, b);
}

for (const body of bodies) {
  const heads = [...(body.parentElement?.querySelectorAll<HTMLTableCellElement>('thead th') ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    button.title = (body.dataset['sort'] ?? '').replace('{column}', head.textContent?.trim() ?? '');
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      const rows = [...body.rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)));
      body.append(...(down ? rows.reverse() : rows));
    });
  }
}
