import type { Findings, Question } from './explore.ts';
import type { Message } from './exploring.ts';
import { type Assistant, startWorker } from './start.ts';

interface Listening {
  /** Hears the share that is done, from 0 to 1. */
  readonly tell?: (share: number) => void;
  /** Ends the work at once. */
  readonly signal?: AbortSignal;
}

/**
 * Answers a question off the page's thread, in a worker of its own, so that no keystroke waits behind it. Rejects with
 * the signal's reason when it is cancelled, and with an error when the worker cannot be had or breaks. Undefined where
 * the question has no answer.
 */
export function inBackground(
  question: Question,
  { tell, signal }: Listening = {},
  start: () => Assistant<Question, Message> = startWorker,
): Promise<Findings | undefined> {
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
