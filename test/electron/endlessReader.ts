// A worker thread that reads its file and then never ends, as with a hostile file.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ read: 1 });
for (let count = 0; ; count += 1) Math.sqrt(count);
