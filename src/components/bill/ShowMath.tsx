import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkingProps } from './Working.tsx';

const load = () => import('./Working.tsx');

// Known at build time: the page carries the workings as text, and a browser fetches their code when it needs it.
const Workings = import.meta.env.SSR ? (await load()).Workings : undefined;

/**
 * The working of every line. Its code comes when the reader reaches for it or changes an answer; until then the
 * server's text stands, and it is taken over in place.
 */
export function ShowMath(props: WorkingProps) {
  const body = useRef<HTMLDivElement>(null);
  const served = useRef(props.sides);
  const [wanted, setWanted] = useState(false);
  const reach = () => setWanted(true);
  const needed = wanted || served.current !== props.sides;
  useEffect(() => {
    if (!needed) return undefined;
    let current = true;
    load().then(({ draw }) => {
      if (current && body.current) draw(body.current, props);
    });
    return () => {
      current = false;
    };
  });
  return (
    <details class="math" onToggle={reach} onPointerEnter={reach} onFocusIn={reach}>
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
