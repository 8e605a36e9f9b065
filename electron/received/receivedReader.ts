// The process that reads one file from outside and ends: one that hangs in the disk holds up nobody else.
import { threadReader } from './reader.ts';
import type { Asked, Heard } from './readerFork.ts';

async function read(asked: Asked, tell: (heard: Heard) => void): Promise<void> {
  if ('sheets' in asked) return tell({ read: await threadReader.sheets(asked.sheets) });
  const { signal } = new AbortController();
  const control = { signal, progress: (share: number) => tell({ share }) };
  tell({ read: await threadReader.received(asked.received, control) });
}

// Under Electron the port to the parent is `parentPort`; under plain Node it is the process itself.
if (process.parentPort) {
  const port = process.parentPort;
  port.on('message', ({ data }) => void read(data, (heard) => port.postMessage(heard)));
} else {
  process.on('message', (asked: Asked) => void read(asked, (heard) => process.send?.(heard)));
}
