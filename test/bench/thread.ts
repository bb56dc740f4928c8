import { parentPort } from 'node:worker_threads';
import { answering } from '~/worker/answering';
import type { Question } from '~/worker/explore';

const answer = answering((message) => parentPort?.postMessage(message));
parentPort?.on('message', (data: Question) => answer({ data }));
