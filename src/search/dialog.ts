import { slashKey } from './shortcut.ts';

/** What the search box needs besides when it stands in a dialog: ways to close it, and the choice about “/”. */
export function inDialog(dialog: HTMLDialogElement): void {
  const close = dialog.querySelector<HTMLButtonElement>('.search-close');
  if (close) {
    close.hidden = false;
    close.addEventListener('click', () => dialog.close());
  }
  const slash = dialog.querySelector<HTMLInputElement>('.search-shortcut input');
  if (slash?.parentElement) {
    slash.parentElement.hidden = false;
    slash.checked = slashKey.on();
    slash.addEventListener('change', () => slashKey.set(slash.checked));
  }
  // Escape would first empty the field in some browsers; here it always closes.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  // A result on this very page must not stay behind the dialog.
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
}
