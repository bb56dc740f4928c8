import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type WorkingProps, Workings } from './Working.tsx';

export interface Instead {
  /** What stands here until the reader comes near, on a page that is not to carry every working. */
  readonly instead?: ComponentChildren;
}

/**
 * The working of every line. Closed and out of reach it stays as it was drawn, so that typing does not wait for some
 * two hundred factors nobody sees; it is up to date before it is opened or printed.
 */
export function ShowMath({ instead, ...props }: WorkingProps & Instead) {
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  const drawn = useRef<VNode>();
  const details = useRef<HTMLDetailsElement>(null);
  if (open || near || (!drawn.current && !instead)) drawn.current = <Workings {...props} />;
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
      {drawn.current ?? instead}
    </details>
  );
}
