// A worker thread that has read a part of its file, and then waits for the disk for ever.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ read: 1 });
parentPort?.postMessage({ waiting: true });
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
