import { answering } from './answering';

addEventListener('message', answering(postMessage));
