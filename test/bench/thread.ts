import { parentPort } from 'node:worker_threads';
import type { Question } from '~/worker/explore';
import { exploring } from '~/worker/exploring';
import { scenarioExplored } from '../worker/scenarioExplored';
import { seasonal, uncertain } from './scenario';

const explored = scenarioExplored(seasonal, 'bpo', uncertain);
const answer = exploring((message) => parentPort?.postMessage(message), {
  'quick-estimate': async () => explored,
});
parentPort?.on('message', (data: Question) => answer({ data }));
