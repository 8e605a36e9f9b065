// Keeps an element in sight while the rows around it are drawn and take their heights.

/** Frames in which rows that come into view may still push it out. */
const settles = 6;

const ownMoves = ['wheel', 'pointerdown', 'touchmove', 'keydown'];

type Shown = Pick<Element, 'contains' | 'scrollIntoView'>;

/** For as long as it, or what is in it, has the focus, and until the user moves on. */
export function reveal(element: Shown): void {
  const over = new AbortController();
  const { signal } = over;
  for (const name of ownMoves) {
    document.addEventListener(name, () => over.abort(), { signal, capture: true, passive: true });
  }
  const show = (frames: number) => {
    if (signal.aborted) return;
    if (frames === 0 || !element.contains(document.activeElement)) return over.abort();
    element.scrollIntoView({ block: 'nearest' });
    requestAnimationFrame(() => show(frames - 1));
  };
  show(settles + 1);
}
