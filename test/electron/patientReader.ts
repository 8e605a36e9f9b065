// A worker thread that reads its file and then waits long for the processor.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ read: 4321 });
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
parentPort?.postMessage({ ok: false, no: { why: 'At last.', details: null } });
