/** As much of a worker as is needed here. */
export interface Assistant<Question, Message> {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A worker of its own, for either kind of question. */
export const startWorker = (): Worker =>
  new Worker(new URL('./calculator.worker.ts', import.meta.url), { type: 'module' });
