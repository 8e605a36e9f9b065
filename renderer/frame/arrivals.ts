// Takes files that come to the window: handed over by the system, or dropped on it.
import { ask, on } from '../state/bridge.ts';
import { openHandedFile } from '../state/opening.ts';
import { isPrinted } from '../state/printedView.ts';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function allow(event: DragEvent): void {
  if (holdsFiles(event)) event.preventDefault();
}

function drop(event: DragEvent): void {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  // They are gone from the event once it is over.
  const files = [...(event.dataTransfer?.files ?? [])];
  void import('../state/dropping.ts').then((one) => one.takeDropped(files));
}

async function openHandedFiles(): Promise<void> {
  for (let about = await ask.about(null); about.ok && about.value.arrived; ) {
    await openHandedFile();
    about = await ask.about(null);
  }
}

/** Asks by itself as well: what came before the window was there waits in main. */
export function watchArrivals(): () => void {
  if (isPrinted) return () => {};
  const stop = new AbortController();
  window.addEventListener('dragover', allow, { signal: stop.signal });
  window.addEventListener('drop', drop, { signal: stop.signal });
  const unlisten = on.fileHandedOver(() => void openHandedFiles());
  void openHandedFiles();
  return () => {
    stop.abort();
    unlisten();
  };
}
