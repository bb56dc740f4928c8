import { liven } from './box.ts';
import { inDialog } from './dialog.ts';

/** On the page of results the address holds the query, `?q=`, and follows what is sent. */
function onPage({ field, form, ask }: ReturnType<typeof liven>): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) ask();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    ask();
  });
}

const box = document.querySelector<HTMLElement>('[data-search-box]');
const dialog = box?.closest('dialog');
if (box && dialog) {
  liven(box);
  inDialog(dialog);
} else if (box) onPage(liven(box));
