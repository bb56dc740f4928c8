import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FurtherProps } from './Further.tsx';

const load = async () => (await import('./Further.tsx')).Further;

/** The server has the code at once; a browser fetches it after the answer. */
let Further = import.meta.env.SSR ? await load() : undefined;

/** How it stands in the page before any code draws; it is the site's own markup. */
const drawnByServer = () =>
  typeof document === 'undefined' ? '' : (document.querySelector('.further')?.innerHTML ?? '');

const reachable = (place: Element | null) => [
  ...(place?.querySelectorAll<HTMLElement>('a, button, input, [tabindex]') ?? []),
];

/** What can be done with an answer, which no answer waits for: it stays as the server drew it until its code is there. */
export function LaterFurther(props: FurtherProps) {
  const [ready, setReady] = useState(Further !== undefined);
  const [markup] = useState(drawnByServer);
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  useEffect(() => {
    if (ready) return;
    load().then(
      (loaded) => {
        Further = loaded;
        focused.current = reachable(place.current).indexOf(document.activeElement as HTMLElement);
        setReady(true);
      },
      () => {},
    );
  }, []);
  // Who has come here meanwhile stays where she is.
  useLayoutEffect(() => reachable(place.current)[focused.current]?.focus(), [ready]);
  return Further && ready ? (
    <div key="drawn" class="further" ref={place}>
      <Further {...props} />
    </div>
  ) : (
    <div key="served" class="further" ref={place} dangerouslySetInnerHTML={{ __html: markup }} />
  );
}
