import { hasVisit } from '../form/visit.ts';

/** What a calculator wakes with. */
export interface Waking<Kit> {
  /** Its words and defaults, made while the site was built. */
  readonly kit: Kit;
  /** Whether the page is the calculator's own. */
  readonly ownPage: boolean;
  /** What was typed so far, while code and answer are on their way: texts by name. */
  readonly early: () => Readonly<Record<string, string>>;
}

/** Finds the first answer; then the calculator can be drawn into an element, taking over what the server put there. */
export type Prepare<Kit> = (waking: Waking<Kit>) => Promise<(element: Element) => void>;

/** The fields that no longer hold what the server wrote in them. */
function typedInto(element: Element): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const served =
      field instanceof HTMLInputElement
        ? field.defaultValue
        : [...field.options].find(({ defaultSelected }) => defaultSelected)?.value;
    if (field.value !== served) typed[field.name] = field.value;
  }
  return typed;
}

/**
 * Leaves the calculators of a name as the server drew them until somebody reaches for one, a link asks for another
 * answer, or the visit remembers one. Only then code, kit and answer are fetched, and take over the elements in place: a
 * page that is only read loads neither the model nor a hundred defaults.
 */
export function wake<Kit>(name: string, load: () => Promise<{ readonly prepare: Prepare<Kit> }>): void {
  for (const section of document.querySelectorAll<HTMLElement>(`[data-calculator=${name}]`)) {
    const [element, notice] = section.querySelectorAll<HTMLElement>('[data-drawn], [role=alert]');
    const { kit = '', own } = section.dataset;
    if (!element || !notice) continue;
    let waking = false;
    const begin = async () => {
      if (waking) return;
      waking = true;
      try {
        const [{ prepare }, answer] = await Promise.all([load(), fetch(kit)]);
        const early = () => typedInto(element);
        const draw = await prepare({ kit: await answer.json(), ownPage: own === '', early });
        const opened = [...element.querySelectorAll('details')].filter(({ open }) => open);
        draw(element);
        // Taking over the elements closes what the reader has opened meanwhile.
        for (const details of opened) details.open = true;
        section.dataset['awake'] = '';
        notice.hidden = true;
      } catch {
        waking = false;
        notice.hidden = false;
      }
    };
    for (const sign of ['focusin', 'pointerenter', 'pointerdown']) element.addEventListener(sign, begin);
    if ((own === '' && location.search) || hasVisit()) begin();
  }
}
