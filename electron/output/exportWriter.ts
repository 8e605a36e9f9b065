// The process that writes one export and ends: a large plan or a long history holds up nobody else.
import { errorCode } from '../workspace/filePort.ts';
import type { ExportMessage, Told } from './exportTask.ts';

async function write({ task, token }: Told, tell: (message: ExportMessage) => void) {
  try {
    const { writeExport } = await import('./writeExport.ts');
    const written = await writeExport(task, token, (share) => tell({ share }));
    tell({ written });
  } catch (error) {
    tell({ code: errorCode(error), why: error instanceof Error ? error.message : String(error) });
  }
}

// Under Electron the port to the parent is `parentPort`; under plain Node it is the process itself.
if (process.parentPort) {
  const port = process.parentPort;
  port.once('message', ({ data }) => void write(data, (message) => port.postMessage(message)));
} else {
  process.once('message', (told: Told) => {
    void write(told, (message) => process.send?.(message)).then(() => process.disconnect());
  });
}
