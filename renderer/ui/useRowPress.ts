// What opens the menu of a row where it is pressed: the right button on it, or the menu key in it.
import { type RefObject, useEffect } from 'react';

/** In pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const row = 'tr, li, [role="row"], [data-entity]:not(main)';
/** What has a use for the right button itself. */
const ownUse = 'input, textarea, select, [role="menu"], [role="gridcell"]';

/** On some systems the button is still down: its release would close at once what opens before it. */
export function afterRelease({ buttons }: Pick<MouseEvent, 'buttons'>, run: () => void): void {
  if (buttons === 0) run();
  else window.addEventListener('pointerup', () => setTimeout(run), { once: true });
}

/** `open` is called with the place of the press in the row that `inside` stands in. It must be stable. */
export function useRowPress(
  inside: RefObject<HTMLElement | null>,
  open: ((at: Point) => void) | null,
): void {
  useEffect(() => {
    const pressed = inside.current?.closest<HTMLElement>(row);
    if (!pressed || open === null) return undefined;
    const listen = (event: MouseEvent) => {
      const { target, clientX: x, clientY: y, defaultPrevented } = event;
      // A row may stand in another one: the inner one answers.
      if (defaultPrevented || !(target instanceof Element) || target.closest(ownUse)) return;
      event.preventDefault();
      afterRelease(event, () => open({ x, y }));
    };
    pressed.addEventListener('contextmenu', listen);
    return () => pressed.removeEventListener('contextmenu', listen);
  }, [inside, open]);
}
