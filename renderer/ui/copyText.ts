// Puts a text or cells on the clipboard through the browser's own copy event, which needs no permission.
import { disarmedLines } from '../../shared/values/guardedText.ts';
import { setCells } from './grid/clipboard.ts';

/** False where the system does not take it. */
function copy(fill: (data: DataTransfer) => void): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) fill(event.clipboardData);
  };
  // Before anything else that listens: a table would copy its cells.
  window.addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
  return done;
}

/** Guarded at every line: it may be pasted into a spreadsheet too. */
export const copyText = (text: string): boolean =>
  copy((data) => data.setData('text/plain', disarmedLines(text)));

export const copyCells = (cells: readonly (readonly string[])[]): boolean =>
  copy((data) => setCells(data, cells));
