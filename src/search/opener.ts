import { slashKey } from './shortcut.ts';

/**
 * Opens search from the link in the header, by “/” and by Ctrl K or ⌘K. Nothing is loaded before the link is pointed
 * at or focused. Then the search page is fetched for its box, which has the reader's language, its style and its
 * script with it. If any of that fails, the link is what it is without a script: a link to the search page.
 */
async function dialogFrom(page: string): Promise<HTMLDialogElement> {
  const html = await (await fetch(page)).text();
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-search-box]');
  const script = found?.querySelector('script')?.src;
  const style = found?.querySelector('link');
  if (!found || !script || !style) throw new Error(`${page} holds no search box.`);
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = found.querySelector('label')?.textContent ?? null;
  dialog.append(found);
  const styled = new Promise((done) => {
    style.onload = style.onerror = done;
  });
  document.body.append(dialog);
  await Promise.all([styled, import(/* @vite-ignore */ script)]);
  return dialog;
}

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
const page = link?.href ?? '';

let dialog: Promise<HTMLDialogElement> | undefined;
const load = () => {
  dialog ??= dialogFrom(page);
  return dialog;
};

function show(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.focus();
  dialog.querySelector('input')?.select();
}

function open(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main [data-search-box] input');
  if (field) field.focus();
  else load().then(show, () => location.assign(page));
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

if (link) {
  for (const type of ['pointerenter', 'focus'])
    link.addEventListener(type, () => load().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (chord || (slash && !typing(event.target) && slashKey.on())) open(event);
  });
}
