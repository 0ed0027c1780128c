/** The thread that large files are read in. It can be ended at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import { readHere, type Task } from './run.js';

parentPort!.postMessage(await readHere(workerData as Task));
