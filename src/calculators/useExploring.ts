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

/** Where the work on it stands. */
export interface Progress {
  readonly state: 'resting' | 'running' | 'cancelled' | 'failed';
  /** Of a running one the share that is done, from 0 to 1. */
  readonly share: number;
}

/** How sure the present answer is. */
export interface Exploring {
  /** The last that was found. */
  readonly findings: Findings | undefined;
  /** Whether it belongs to other answers than those in the form. */
  readonly stale: boolean;
  /**
   * Hears where the work stands, now and whenever it gets further, until what is returned is called; the form is not drawn
   * again for it. Always the same function.
   */
  readonly follow: (hear: (progress: Progress) => void) => () => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** How long the reader rests before the work begins, in milliseconds. */
const REST = 600;

const resting: Progress = { state: 'resting', share: 0 };

/** A value that tells those who follow it of every change. */
function followed(now: Progress) {
  const hearers = new Set<(progress: Progress) => void>();
  return {
    tell: (progress: Progress) => {
      now = progress;
      for (const hear of hearers) hear(now);
    },
    follow: (hear: (progress: Progress) => void) => {
      hear(now);
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}

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
  const [{ tell, follow }] = useState(() => followed(resting));
  const stop = useRef<AbortController>();
  const explored = found.of === asked;

  const begin = async (name: ExplorableName) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    const further = (share: number) => tell({ state: 'running', share });
    further(0);
    const { answers, currency } = asked;
    const question: Question = { calculator: name, answers, currency };
    try {
      const findings = await inBackground(question, { tell: further, signal: own.signal });
      setFound((last) => ({ findings: findings ?? last.findings, of: asked, none: !findings }));
      tell(resting);
    } catch {
      if (!own.signal.aborted) tell({ state: 'failed', share: 0 });
    }
  };

  useEffect(() => {
    if (!calculator || explored) return undefined;
    const timer = setTimeout(begin, REST, calculator);
    return () => {
      clearTimeout(timer);
      stop.current?.abort();
      tell(resting);
    };
  }, [calculator, asked]);

  return {
    findings: found.findings,
    stale: !explored || found.none,
    follow,
    cancel: () => {
      stop.current?.abort();
      tell({ state: 'cancelled', share: 0 });
    },
    again: () => void (calculator && begin(calculator)),
  };
}
