// Writes a snapshot through electron-store: once, under a new name, the bytes as given.
import { basename, dirname } from 'node:path';

interface SnapshotText {
  readonly text: string;
}

/**
 * Writes through a temporary file. That it returned proves nothing (a short write goes unnoticed in
 * it): the snapshot counts only after the workspace has read it back. Loaded at the first one.
 */
export async function writeThroughStore(path: string, text: string): Promise<void> {
  const { default: Store } = await import('electron-store');
  const store = new Store<{ text: string }>({
    cwd: dirname(path),
    name: basename(path, '.json'),
    fileExtension: 'json',
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
    serialize: (snapshot: SnapshotText) => snapshot.text,
    deserialize: (read: string) => ({ text: read }),
  });
  store.store = { text };
}
