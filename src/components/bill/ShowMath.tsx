import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from './side.ts';
import type { WorkingProps } from './Working.tsx';

export interface Instead {
  /** What stands here until the reader comes near, on a page that is not to carry every working. */
  readonly instead?: ComponentChildren;
  /** Whether the page was served with this very answer, when it is first drawn. */
  readonly served: boolean;
}

interface Props extends WorkingProps, Instead {
  /** The bill that is worked out. */
  readonly sides: readonly Side[];
}

const load = async () => (await import('./Working.tsx')).Workings;

/** The server has the code at once; a browser fetches it when somebody reaches for a working. */
let Workings = import.meta.env.SSR ? await load() : undefined;

/** The working as it stands in the page before any code draws; it is the site's own markup. */
const drawnByServer = () =>
  typeof document === 'undefined' ? '' : (document.querySelector('details.math > div')?.innerHTML ?? '');

/**
 * The working of every line. Closed and out of reach it stays as it was drawn, so that typing does not wait for some
 * two hundred factors nobody sees; it is up to date before it is opened or printed.
 */
export function ShowMath({ instead, served, sides, ...props }: Props) {
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  const [loaded, setLoaded] = useState(Workings !== undefined);
  const drawn = useRef<Pick<Props, 'worked' | 'period'> & { readonly node: VNode }>();
  const details = useRef<HTMLDetailsElement>(null);
  // The answer the page was served with: what the server drew of it may stay until another takes its place.
  const { period, worked } = props;
  const answer = JSON.stringify([period, sides.map(({ name, lines }) => [name, lines[period]])]);
  const servedWith = useRef(served ? answer : undefined);
  const [markup] = useState(drawnByServer);
  const wanted = open || near;
  // Drawn again only for another working: while the amounts above already follow the reader, it is still the last.
  const isDrawn = drawn.current?.worked === worked && drawn.current.period === period;
  if (Workings && !isDrawn && (wanted || (!drawn.current && !instead)))
    drawn.current = { worked, period, node: <Workings {...props} /> };
  const asServed = !instead && servedWith.current === answer;

  useEffect(() => {
    // It may have been opened before this code arrived.
    setOpen(details.current?.open === true);
    const reach = () => setNear(true);
    const leave = () => setNear(false);
    addEventListener('beforeprint', reach);
    addEventListener('afterprint', leave);
    return () => {
      removeEventListener('beforeprint', reach);
      removeEventListener('afterprint', leave);
    };
  }, []);

  useEffect(() => {
    if (!wanted || loaded) return;
    // Without a network the working stays away; reaching for it again asks again.
    load().then(
      (arrived) => {
        Workings = arrived;
        setLoaded(true);
      },
      () => setNear(false),
    );
  }, [wanted, loaded]);

  return (
    <details
      class="math"
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocusIn={() => setNear(true)}
      onFocusOut={() => setNear(false)}
    >
      <summary>{props.words.math}</summary>
      {drawn.current || !asServed ? (
        <div key="drawn">{drawn.current?.node ?? instead}</div>
      ) : (
        <div key="served" dangerouslySetInnerHTML={{ __html: markup }} />
      )}
    </details>
  );
}
