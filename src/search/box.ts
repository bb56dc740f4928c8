import { fill, pluralOf } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Answer, type Found, openIndex } from './engine.ts';

/** How long typing may pause before it is taken as a question. */
const PAUSE = 120;

function part<T extends Element>(box: Element, selector: string): T {
  const found = box.querySelector<T>(selector);
  if (!found) throw new Error(`The search box has no ${selector}.`);
  return found;
}

/** A result as a link with its place and the words that answer; built of nodes, since its text is not ours to trust. */
function itemOf(
  { url, title, page, kind, runs }: Found,
  kinds: Readonly<Record<string, string>>,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const place = document.createElement('p');
  place.className = 'search-place';
  // The pages of questions and of terms are called what their kinds are called.
  place.textContent = [kinds[kind], /faq|glossary/.test(kind) ? '' : page].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  for (const { text: words, marked } of runs) {
    if (!marked) {
      text.append(words);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = words;
    text.append(mark);
  }
  item.append(link, place, text);
  return item;
}

/** Moves the focus between the field and the results. */
function step(box: Element, by: 1 | -1): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('input[type=search], .search-results a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by];
  if (!next || !stops.includes(document.activeElement as HTMLElement)) return false;
  next.focus();
  return true;
}

/** Brings a search box to life. The index is loaded when the field is first used, or when `load` is called. */
export function liven(box: HTMLElement) {
  const { locale, index, one = '', other = '', none = '', loading = '' } = box.dataset;
  const language = locale as Locale;
  const kinds = JSON.parse(box.dataset['kinds'] ?? '{}') as Record<string, string>;
  const field = part<HTMLInputElement>(box, 'input[type=search]');
  const form = part<HTMLFormElement>(box, 'form');
  const status = part<HTMLElement>(box, '.search-status');
  const list = part<HTMLOListElement>(box, '.search-results');
  const hint = part<HTMLElement>(box, '.search-hint');
  const failed = part<HTMLElement>(box, '.search-failed');
  const ways = part<HTMLElement>(box, '.search-ways');

  let opened: Promise<Answer> | undefined;
  let attempt = 0;
  const load = () => {
    opened ??= openIndex(index ?? '', language, attempt);
    return opened;
  };
  const show = (message: string, results: readonly Found[], state: 'none' | 'failed' | 'other') => {
    status.textContent = message;
    list.replaceChildren(...results.map((found) => itemOf(found, kinds)));
    list.hidden = results.length === 0;
    hint.hidden = state !== 'none';
    failed.hidden = state !== 'failed';
    ways.hidden = results.length > 0 || message === loading;
  };

  let asked = '';
  const ask = async () => {
    const query = field.value.trim();
    asked = query;
    if (query === '') return show('', [], 'other');
    if (list.hidden) show(loading, [], 'other');
    try {
      const results = await (await load())(query);
      // An answer that comes after the next question is no longer wanted.
      if (asked !== query) return;
      const n = results.length;
      const message = n === 0 ? none : pluralOf({ one, other }, n, language);
      show(fill(message, { n, query }), results, n === 0 ? 'none' : 'other');
    } catch {
      opened = undefined;
      attempt++;
      if (asked === query) show('', [], 'failed');
    }
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  };
  // While Chinese, Japanese or Korean is being composed, what stands in the field is not yet what is meant.
  field.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
  field.addEventListener('compositionend', soon);
  field.addEventListener('focus', () => load().catch(() => (opened = undefined)), { once: true });
  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before it reports the key, and then says 229.
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
  });
  box.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && !event.isComposing && step(box, by)) event.preventDefault();
  });
  part(failed, 'button').addEventListener('click', () => {
    field.focus();
    ask();
  });
  return { field, form, ask };
}
