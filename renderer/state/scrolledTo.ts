// Scrolls a page to where it was, as soon as what it shows reaches so far down.
import { getState } from './store.ts';

const ownMoves = ['wheel', 'keydown', 'pointerdown'];

let before = new AbortController();

/** In pixels. Whoever moves first, or goes to another page, is not moved any more. */
export function scrolledTo(top: number): void {
  before.abort();
  const box = document.querySelector('.app-page');
  if (!box || top === 0) return;
  const over = new AbortController();
  before = over;
  const { signal } = over;
  const { page } = getState();
  const look = () => {
    if (getState().page !== page) return over.abort();
    if (box.querySelector('main[aria-busy]')) return;
    box.scrollTop = top;
    if (Math.abs(box.scrollTop - top) <= 1) over.abort();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(box, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watcher.disconnect());
  for (const name of ownMoves) {
    document.addEventListener(name, () => over.abort(), { signal, capture: true, passive: true });
  }
  look();
}
