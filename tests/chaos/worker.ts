import { parentPort, workerData } from 'node:worker_threads';
import { plainClone } from './plainClone';
import { runChaos, type ChaosOptions } from './runChaos';

// One run in a thread of its own, see runApart.ts.
globalThis.structuredClone = plainClone;
void runChaos(workerData as ChaosOptions).then((report) => parentPort?.postMessage(report));
