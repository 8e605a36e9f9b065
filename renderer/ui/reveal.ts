// Keeps an element in sight while the rows around it are drawn and take their heights.

/** Frames in which rows that come into view may still push it out. */
const settles = 6;

/** For as long as it, or what is in it, has the focus. */
export function reveal(element: Element, frames = settles): void {
  if (!element.contains(document.activeElement)) return;
  element.scrollIntoView({ block: 'nearest' });
  if (frames > 0) requestAnimationFrame(() => reveal(element, frames - 1));
}
