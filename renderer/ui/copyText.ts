// Puts a text on the clipboard through the browser's own copy event, which needs no permission.
import { withoutControls } from '../../shared/values/controls.ts';

export function copyText(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', withoutControls(text));
  };
  // Before anything else that listens: a table would copy its cells.
  window.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
}
