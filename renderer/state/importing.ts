// Opens the import: empty, for one list, or with a file that was dropped on the window.
import { registeredPages } from '../../shared/registry/pages.ts';
import { announce } from '../ui/announce.ts';
import { getState, setState } from './store.ts';

export function openImport(list: string): void {
  setState({ overlay: 'import', importStart: { list, file: null } });
}

/** The next import begins empty. */
export function forgetImportStart(): void {
  setState({ importStart: { list: null, file: null } });
}

/** A dialog that is open may hold work: it is not covered by another one. */
export function importDropped(file: File): void {
  const isImporting = getState().overlay === 'import';
  if (!isImporting && document.querySelector('dialog[open]') !== null) {
    announce('Close the dialog first, then drop the file again.');
    return;
  }
  setState({ overlay: 'import', importStart: { list: null, file } });
}

/** The page on which the imported rows are seen. */
export function goToPage(name: string): void {
  const page = registeredPages.find((one) => one.name === name)?.name;
  if (page !== undefined) setState({ page });
}
