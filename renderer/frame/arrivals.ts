// Takes files that come to the window: handed over by the system, or dropped on it.
import { isTableFile } from '../../shared/bridge/spreadsheet.ts';
import { ask, on } from '../state/bridge.ts';
import { openDropped, openHandedFile } from '../state/opening.ts';
import { isPrinted } from '../state/printedView.ts';

async function take(file: File): Promise<void> {
  await openDropped({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function takeTable(file: File): Promise<void> {
  const { importDropped } = await import('../state/importing.ts');
  importDropped(file);
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function allow(event: DragEvent): void {
  if (holdsFiles(event)) event.preventDefault();
}

function drop(event: DragEvent): void {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  if (isTableFile(file.name)) void takeTable(file);
  else void take(file);
}

async function openFirstHandedFile(): Promise<void> {
  const about = await ask.about(null);
  if (about.ok && about.value.arrived) await openHandedFile();
}

/** Asks once by itself: a file that came before the window was there waits in main. */
export function watchArrivals(): () => void {
  if (isPrinted) return () => {};
  const stop = new AbortController();
  window.addEventListener('dragover', allow, { signal: stop.signal });
  window.addEventListener('drop', drop, { signal: stop.signal });
  const unlisten = on.fileHandedOver(() => void openHandedFile());
  void openFirstHandedFile();
  return () => {
    stop.abort();
    unlisten();
  };
}
