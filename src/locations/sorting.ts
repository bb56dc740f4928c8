import { order } from './order.ts';

/** Tables whose body says so can be sorted by any column, by name or by the value a cell carries. */
const bodies = document.querySelectorAll<HTMLTableSectionElement>('tbody[data-sort]');
const collator = new Intl.Collator(document.documentElement.lang);

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent ?? '';
};

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
      const compare = order(collator, down);
      body.append(...[...body.rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column))));
    });
  }
}
