import { hasVisit } from '../form/visit.ts';

/** What a calculator wakes with. */
export interface Waking<Kit> {
  /** Its words and defaults, made while the site was built. */
  readonly kit: Kit;
  /** Whether the page is the calculator's own. */
  readonly ownPage: boolean;
}

/** Draws a calculator with its first answer into an element, taking over what the server put there. */
export type Draw<Kit> = (element: Element, waking: Waking<Kit>) => Promise<void>;

/**
 * Leaves the calculators of a name as the server drew them until somebody reaches for one, a link asks for another
 * answer, or the visit remembers one. Only then code, kit and answer are fetched, and take over the elements in place: a
 * page that is only read loads neither the model nor a hundred defaults. The tap that woke it is not lost: it is made
 * again once there is something to hear it.
 */
export function wake<Kit>(name: string, load: () => Promise<{ readonly draw: Draw<Kit> }>): void {
  for (const section of document.querySelectorAll<HTMLElement>(`[data-calculator=${name}]`)) {
    const [element, notice] = section.querySelectorAll<HTMLElement>('[data-drawn], [role=alert]');
    const { kit = '', own } = section.dataset;
    if (!element || !notice) continue;
    section.dataset['live'] = '';
    let waking = false;
    let tapped: HTMLElement | null = null;
    let lost = false;
    const keep = (event: Event) => {
      // Where the code does not come, the form is sent as it would be without script.
      if (lost || !(event.target instanceof Element)) return;
      const button = event.target.closest<HTMLElement>('button, [type=radio]');
      if (!button) return;
      event.preventDefault();
      tapped = button;
    };
    element.addEventListener('click', keep, true);
    const begin = async () => {
      if (waking) return;
      waking = true;
      try {
        const [{ draw }, answer] = await Promise.all([load(), fetch(kit)]);
        await draw(element, { kit: await answer.json(), ownPage: own === '' });
        section.dataset['awake'] = '';
        notice.hidden = true;
        element.removeEventListener('click', keep, true);
        tapped?.click();
      } catch {
        waking = false;
        tapped = null;
        lost = true;
        notice.hidden = false;
      }
    };
    for (const sign of ['focusin', 'pointerenter', 'pointerdown']) element.addEventListener(sign, begin);
    if ((own === '' && location.search) || hasVisit()) begin();
  }
}
