import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkingProps } from './Working.tsx';

/** How long typing rests before a closed working is brought up to date, in milliseconds. */
const PAUSE = 300;

const load = () => import('./Working.tsx');

// Known at build time: the page carries the workings as text, and a browser fetches their code when it needs it.
const Workings = import.meta.env.SSR ? (await load()).Workings : undefined;

/**
 * The working of every line. Its code comes when the reader reaches for it or changes an answer; until then the
 * server's text stands, and it is taken over in place.
 */
export function ShowMath(props: WorkingProps) {
  const body = useRef<HTMLDivElement>(null);
  const served = useRef(props);
  const [reached, setReached] = useState<'near' | 'open'>();
  const near = () => setReached(reached ?? 'near');
  const { sides, period } = served.current;
  const needed = reached !== undefined || sides !== props.sides || period !== props.period;
  useEffect(() => {
    if (!needed) return undefined;
    let current = true;
    const show = () =>
      load().then(({ draw }) => {
        if (current && body.current) draw(body.current, props);
      });
    // Closed, it can wait for a pause in the typing.
    const timer = setTimeout(show, reached === 'open' ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  });
  return (
    <details
      class="math"
      onToggle={({ currentTarget }) => setReached(currentTarget.open ? 'open' : 'near')}
      onPointerEnter={near}
      onFocusIn={near}
    >
      <summary>{props.words.math}</summary>
      {Workings ? (
        <div>
          <Workings {...props} />
        </div>
      ) : (
        // The empty text tells Preact to leave the server's alone while it hydrates.
        <div ref={body} dangerouslySetInnerHTML={{ __html: '' }} />
      )}
    </details>
  );
}
