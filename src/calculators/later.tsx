import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const reachable = (place: Element | null) => [
  ...(place?.querySelectorAll<HTMLElement>('a, button, input, [tabindex]') ?? []),
];

/**
 * What no answer waits for: it stays as the server drew it until its code is there. The server has the code at once.
 * Where it tells of other values than those asked now (`settled` is false), its place is kept and nothing is shown.
 * @param name the class of the element around it, of which a page has one
 */
export function later<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
  atOnce: ComponentType<P> | undefined,
) {
  let Part = atOnce;
  /** How it stands in the page before any code draws; it is the site's own markup. */
  const drawnByServer = () =>
    typeof document === 'undefined' ? '' : (document.querySelector(`.${name}`)?.innerHTML ?? '');

  return function Later(props: P & { readonly settled?: boolean }) {
    const [ready, setReady] = useState(Part !== undefined);
    const [failed, setFailed] = useState(false);
    const [markup] = useState(drawnByServer);
    const place = useRef<HTMLDivElement>(null);
    const focused = useRef(-1);
    useEffect(() => {
      if (ready) return;
      load().then(
        (loaded) => {
          Part = loaded;
          focused.current = reachable(place.current).indexOf(document.activeElement as HTMLElement);
          setReady(true);
        },
        () => setFailed(true),
      );
    }, []);
    // Who has come here meanwhile stays where she is.
    useLayoutEffect(() => reachable(place.current)[focused.current]?.focus(), [ready]);
    if (Part && ready)
      return (
        <div key="drawn" class={name} ref={place}>
          <Part {...props} />
        </div>
      );
    const busy = props.settled === false;
    if (busy && failed) return null;
    return (
      <div
        key="served"
        class={name}
        ref={place}
        aria-busy={busy || undefined}
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    );
  };
}
