// A worker thread whose file never arrives from the disk.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
