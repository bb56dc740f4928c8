import type { Message } from './answering';
import type { Findings, Question } from './explore';

/** As much of a worker as is needed here. */
export interface Assistant {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Listening {
  /** Hears the share that is done, from 0 to 1. */
  readonly tell?: (share: number) => void;
  /** Ends the work at once. */
  readonly signal?: AbortSignal;
}

const worker = (): Assistant =>
  new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' });

/**
 * Answers a question off the page's thread. Rejects with the signal's reason when it is cancelled, and with an
 * error when the worker cannot be had or breaks.
 */
export function inBackground(
  question: Question,
  { tell, signal }: Listening = {},
  start: () => Assistant = worker,
): Promise<Findings> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const assistant = start();
    const end = () => {
      assistant.terminate();
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', cancel);
    assistant.onmessage = ({ data }) => {
      if ('share' in data) return tell?.(data.share);
      end();
      resolve(data.findings);
    };
    assistant.onerror = ({ message }) => {
      end();
      reject(new Error(message || 'The worker could not be started.'));
    };
    assistant.postMessage(question);
  });
}
