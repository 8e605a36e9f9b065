// The process that writes one export and ends: a large plan or a long history holds up nobody else.
import { errorCode } from '../workspace/filePort.ts';
import type { ExportMessage, Handed, Told } from './exportTask.ts';

async function write({ task, token }: Told, tell: (message: ExportMessage) => void) {
  try {
    const { writeExport } = await import('./writeExport.ts');
    const written = await writeExport(task, token, (share) => tell({ share }));
    tell({ written });
  } catch (error) {
    tell({ code: errorCode(error), why: error instanceof Error ? error.message : String(error) });
  }
}

const pieces: string[] = [];

/** All of it, once it has come; null before. */
function whole(handed: Handed): Told | null {
  if ('piece' in handed) {
    pieces.push(handed.piece);
    return null;
  }
  const { task, token } = handed;
  return task.kind === 'history' ? handed : { token, task: { ...task, plan: pieces.join('') } };
}

// Under Electron the port to the parent is `parentPort`; under plain Node it is the process itself.
if (process.parentPort) {
  const port = process.parentPort;
  port.on('message', ({ data }) => {
    const told = whole(data);
    if (told) void write(told, (message) => port.postMessage(message));
  });
} else {
  process.on('message', (handed: Handed) => {
    const told = whole(handed);
    if (told)
      void write(told, (message) => process.send?.(message)).then(() => process.disconnect());
  });
}
