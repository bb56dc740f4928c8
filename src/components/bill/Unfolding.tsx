import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Instead {
  /** What stands here until the reader comes near, on a page that is not to carry every working. */
  readonly instead?: ComponentChildren;
  /** Whether the page was served with this very answer, when it is first drawn. */
  readonly served: boolean;
}

/** Code that a page fetches when somebody reaches for what it draws; the server has it at once. */
export interface Later<T> {
  readonly there: () => T | undefined;
  readonly fetch: () => Promise<void>;
}

export const later = <T,>(load: () => Promise<T>, there?: T): Later<T> => ({
  there: () => there,
  fetch: async () => {
    there = await load();
  },
});

interface Props<T> extends Instead {
  readonly summary: string;
  /** What tells the answer it belongs to from others. */
  readonly answer: string;
  /** What it is drawn from: the same as long as nothing of it changes. */
  readonly of: readonly unknown[];
  readonly code: Later<T>;
  readonly draw: (code: T) => VNode;
}

/** The working as it stands in the page before any code draws; it is the site's own markup. */
const drawnByServer = () =>
  typeof document === 'undefined' ? '' : (document.querySelector('details.math > div')?.innerHTML ?? '');

/**
 * The working of an answer. Closed and out of reach it stays as it was drawn, so that typing does not wait for some two
 * hundred factors nobody sees; it is up to date before it is opened or printed.
 */
export function Unfolding<T>({ summary, answer, of, code, draw, instead, served }: Props<T>) {
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  const [loaded, setLoaded] = useState(code.there() !== undefined);
  const drawn = useRef<{ readonly of: readonly unknown[]; readonly node: VNode }>();
  const details = useRef<HTMLDetailsElement>(null);
  // The answer the page was served with: what the server drew of it may stay until another takes its place.
  const servedWith = useRef(served ? answer : undefined);
  const [markup] = useState(drawnByServer);
  const wanted = open || near;
  // Drawn again only for another working: while the amounts above already follow the reader, it is still the last.
  const isDrawn = drawn.current?.of.every((part, place) => part === of[place]) === true;
  const there = code.there();
  if (there && !isDrawn && (wanted || (!drawn.current && !instead)))
    drawn.current = { of, node: draw(there) };
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
    code.fetch().then(
      () => setLoaded(true),
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
      <summary>{summary}</summary>
      {drawn.current || !asServed ? (
        <div key="drawn">{drawn.current?.node ?? instead}</div>
      ) : (
        <div key="served" dangerouslySetInnerHTML={{ __html: markup }} />
      )}
    </details>
  );
}
