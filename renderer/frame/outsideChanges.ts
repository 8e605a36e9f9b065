// Checks at intervals whether another program has changed the files of the open workspace.
import { ask } from '../state/bridge.ts';
import { isPrinted } from '../state/printedView.ts';
import { getState, setState } from '../state/store.ts';

const every = 30_000;

async function check(): Promise<void> {
  const { folder, readOnly, queue } = getState();
  if (document.hidden || readOnly !== null || queue.waiting > 0) return;
  const answer = await ask.checkOutsideChanges(null);
  if (answer.ok && getState().folder === folder) setState({ outside: answer.value });
}

/** When the window is gone back to, and at intervals while it is visible. */
export function watchOutside(): () => void {
  if (isPrinted) return () => {};
  const checkNow = () => void check();
  window.addEventListener('focus', checkNow);
  const timer = setInterval(checkNow, every);
  return () => {
    window.removeEventListener('focus', checkNow);
    clearInterval(timer);
  };
}
