import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asker } from '../worker/asker.ts';
import type { Asked, PartsOf, Reply } from '../worker/parts.ts';
import type { CalculatorName } from './answerers.ts';

/** The answer a calculator is first drawn with. */
export interface First<N extends CalculatorName> {
  readonly reply: Reply<PartsOf<N>>;
  /** Whether what was asked has no answer, so that this is the answer to the defaults. */
  readonly stale: boolean;
  /** Whether the form still holds what was asked. */
  readonly settled: boolean;
  /** Whether the page was served with this answer. */
  readonly served: boolean;
}

/** The present answer of a calculator. */
export interface Answered<N extends CalculatorName> {
  /** Its parts, each the last that could be had. */
  readonly reply: Reply<PartsOf<N>>;
  /** Whether what stands in the form has no answer. */
  readonly stale: boolean;
  /** Whether the answer could not be worked out, because the worker broke or could not be fetched. */
  readonly failed: boolean;
  /** Whether the next answer is longer under way than a reader takes for at once. */
  readonly busy: boolean;
}

/** How long the typing rests before what is not waited for is worked out, and what still counts as at once; in ms. */
const PAUSE = 150;

/** Asks the worker whenever the form changes, and keeps the last answer until the next one is there. */
export function useAnswer<N extends CalculatorName>(
  calculator: N,
  asked: Asked,
  first: First<N>,
): Answered<N> {
  const [state, setState] = useState({ reply: first.reply, stale: first.stale, failed: false, number: 0 });
  const [busy, setBusy] = useState(false);
  const ask = useRef<(asked: Asked) => void>();
  const answered = useRef(first.settled ? asked : undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useLayoutEffect(() => {
    const idle = () => {
      clearTimeout(timer.current);
      setBusy(false);
    };
    const line = asker(
      calculator,
      (told) => {
        idle();
        setState((last) => {
          if (told === 'failed') return { ...last, failed: true };
          const { number, part, value } = told;
          const none = value === undefined;
          return {
            reply: none ? last.reply : { ...last.reply, [part]: value },
            stale: none || (last.stale && last.number === number),
            failed: false,
            number,
          };
        });
      },
      PAUSE,
    );
    ask.current = line.ask;
    return () => {
      idle();
      line.end();
    };
  }, [calculator]);

  const put = () => {
    if (answered.current === asked || !ask.current) return;
    answered.current = asked;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setBusy(true), PAUSE);
    ask.current(asked);
  };
  // At once, so that the worker works while the form is drawn; the first time there is nobody to ask until it is.
  put();
  useLayoutEffect(put, [asked]);

  return { ...state, busy };
}
