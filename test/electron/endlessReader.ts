// A thread that has its file in memory and then never ends, as a reader would on a file made for that.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ size: 1 });
for (let count = 0; ; count += 1) Math.sqrt(count);
