import { parentPort } from 'node:worker_threads';
import type { Question } from '~/worker/explore';
import { exploring } from '~/worker/exploring';

const answer = exploring((message) => parentPort?.postMessage(message));
parentPort?.on('message', (data: Question) => answer({ data }));
