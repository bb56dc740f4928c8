import { type ComponentChildren, type ComponentType, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasVisit } from '../form/visit.ts';

/** What a calculator is drawn from: its words and defaults, made while the site is built. */
export interface Waken<Kit> {
  readonly kit: Kit;
  readonly ownPage: boolean;
  /** What was typed while the code was on its way: texts by name. */
  readonly early: Readonly<Record<string, string>>;
}

interface Props<Kit> {
  /** Fetches the calculator itself. */
  readonly load: () => Promise<ComponentType<Waken<Kit>>>;
  /** Where its kit is: an address of this site. */
  readonly kit: string;
  readonly ownPage: boolean;
  /** What to say when it cannot be fetched. */
  readonly failed: string;
  /** The server's drawing of the calculator; empty in browsers, where it already stands. */
  readonly children?: ComponentChildren;
}

/** The fields that no longer hold what the server wrote in them. */
function typedInto(element: Element): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select[name]',
  )) {
    const served =
      field instanceof HTMLSelectElement
        ? [...field.options].find((each) => each.defaultSelected)?.value
        : field.defaultValue;
    if (field.value !== served) typed[field.name] = field.value;
  }
  return typed;
}

/**
 * A calculator as the server drew it, until somebody reaches for it, a link asks for another answer, or the visit
 * remembers one. Only then its code and its kit are fetched, and take over the elements in place. So a page that is
 * only read loads neither the model nor a hundred defaults.
 */
export function Waking<Kit>({ load, kit, ownPage, failed, children }: Props<Kit>) {
  const place = useRef<HTMLDivElement>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let waking = false;
    const wake = async () => {
      if (waking) return;
      waking = true;
      try {
        const [Calculator, answer] = await Promise.all([load(), fetch(kit)]);
        if (!answer.ok) throw new Error(`${answer.status} for ${kit}`);
        const made = (await answer.json()) as Kit;
        const opened = [...element.querySelectorAll('details')].filter(({ open }) => open);
        render(<Calculator kit={made} ownPage={ownPage} early={typedInto(element)} />, element);
        // Taking over the elements closes what the reader has opened meanwhile.
        for (const details of opened) details.open = true;
        element.dataset['awake'] = '';
        setLost(false);
      } catch {
        waking = false;
        setLost(true);
      }
    };
    if ((ownPage && location.search) || hasVisit()) wake();
    const signs = ['focusin', 'pointerenter', 'pointerdown'];
    for (const sign of signs) element.addEventListener(sign, wake);
    return () => {
      for (const sign of signs) element.removeEventListener(sign, wake);
    };
  }, [load, kit, ownPage]);
  return (
    <>
      {import.meta.env.SSR ? (
        <div>{children}</div>
      ) : (
        // The empty text tells Preact to leave the server's alone.
        <div ref={place} dangerouslySetInnerHTML={{ __html: '' }} />
      )}
      {lost && <p role="alert">{failed}</p>}
    </>
  );
}
