import { useEffect, useRef, useState } from 'preact/hooks';
import type { Findings, Question } from '../worker/explore.ts';
import { inBackground } from '../worker/inBackground.ts';
import type { Asked } from '../worker/parts.ts';
import type { ExplorableName } from './answerers.ts';

/** What is known beforehand of how sure an answer is. */
interface Known {
  /** Of the answer to the defaults, found while the page was built. */
  readonly findings: Findings | undefined;
  /** Whether the form still holds the defaults. */
  readonly settled: boolean;
}

/** How sure the present answer is, and how far the work on it is. */
export interface Exploring {
  /** The last that was found. */
  readonly findings: Findings | undefined;
  /** Whether it belongs to other answers than those in the form. */
  readonly stale: boolean;
  readonly state: 'done' | 'waiting' | 'running' | 'cancelled' | 'failed';
  /** Hears the share that is done while it runs, from 0 to 1; ends with what it returns. Always the same function. */
  readonly follow: (hear: (share: number) => void) => () => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** How long the reader rests before the work begins, in milliseconds. */
const REST = 600;

/**
 * Explores how sure the answer is once the reader rests, in a worker of its own; the next keystroke ends it at once. What
 * was found last stays until the next is there. Without a calculator nothing is explored.
 */
export function useExploring(calculator: ExplorableName | undefined, asked: Asked, known: Known): Exploring {
  const [found, setFound] = useState({
    findings: known.findings,
    of: known.settled && known.findings ? asked : undefined,
    none: false,
  });
  const [state, setState] = useState<'waiting' | 'running' | 'cancelled' | 'failed'>('waiting');
  const stop = useRef<AbortController>();
  const hearers = useRef(new Set<(share: number) => void>());
  const explored = found.of === asked;

  const begin = async (name: ExplorableName) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setState('running');
    const tell = (share: number) => {
      for (const hear of hearers.current) hear(share);
    };
    const { answers, currency } = asked;
    const question: Question = { calculator: name, answers, currency };
    try {
      const findings = await inBackground(question, { tell, signal: own.signal });
      setFound((last) => ({ findings: findings ?? last.findings, of: asked, none: !findings }));
      setState('waiting');
    } catch {
      if (!own.signal.aborted) setState('failed');
    }
  };

  useEffect(() => {
    if (!calculator || explored) return undefined;
    setState('waiting');
    const timer = setTimeout(begin, REST, calculator);
    return () => {
      clearTimeout(timer);
      stop.current?.abort();
    };
  }, [calculator, asked]);

  const follow = useRef((hear: (share: number) => void) => {
    hearers.current.add(hear);
    return () => void hearers.current.delete(hear);
  });
  return {
    findings: found.findings,
    stale: !explored || found.none,
    state: explored ? 'done' : state,
    follow: follow.current,
    cancel: () => {
      stop.current?.abort();
      setState('cancelled');
    },
    again: () => void (calculator && begin(calculator)),
  };
}
