// The mouse on the grid: press and drag select, a double press edits, a press on a figure explains.
import { type MouseEvent, useMemo } from 'react';
import { afterRelease } from '../useRowPress.ts';
import { cellElement, placeOf } from './names.ts';
import type { Hands, Send } from './perform.ts';

const inEditor = (target: EventTarget) =>
  target instanceof Element &&
  target.closest('.grid-editor, .grid-more, .grid-fill, .grid-refusal') !== null;

const isHandle = (target: EventTarget) =>
  target instanceof Element && target.closest('.grid-fill') !== null;

function clicked(event: MouseEvent, send: Send, explain: () => void, menu: Hands['menu']): void {
  const place = placeOf(event.target);
  if (!place || !(event.target instanceof Element)) return;
  if (event.target.closest('.grid-more')) {
    send({ type: 'press', place, extend: false });
    menu(place.row);
  } else if (event.target.closest('.grid-figure') && !event.shiftKey) {
    explain();
  }
}

/** Follows the fill handle until the mouse lets go; Esc, or leaving the window, gives it up. */
function followFill(root: Element, send: Send): void {
  const over = new AbortController();
  const { signal } = over;
  const end = (made: boolean) => {
    over.abort();
    send({ type: 'fillEnd', made });
  };
  const to = ({ target }: Event) => {
    const place = target instanceof Node && root.contains(target) ? placeOf(target) : null;
    if (!place || !send({ type: 'fillTo', place })) return;
    // As the mouse nears its edge the grid scrolls on.
    cellElement(root, place)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const press = (event: globalThis.KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') end(false);
  };
  window.addEventListener('mouseover', to, { signal });
  window.addEventListener('mouseup', () => end(true), { signal });
  window.addEventListener('blur', () => end(false), { signal });
  window.addEventListener('keydown', press, { signal, capture: true });
}

/** `explain` opens the explanation of the active cell, `menu` the menu of a row. */
export function useMouse(send: Send, explain: () => void, menu: Hands['menu']) {
  return useMemo(() => {
    // A drag that began elsewhere, over text say, is not the grid's.
    let pressing = false;
    return {
      onMouseDown(event: MouseEvent) {
        if (event.button === 0 && isHandle(event.target)) {
          event.preventDefault();
          followFill(event.currentTarget, send);
        }
        pressing = !inEditor(event.target);
        const place = event.button === 0 && !inEditor(event.target) ? placeOf(event.target) : null;
        if (place && send({ type: 'press', place, extend: event.shiftKey })) event.preventDefault();
      },
      onMouseOver(event: MouseEvent) {
        pressing &&= event.buttons === 1;
        const place = pressing ? placeOf(event.target) : null;
        if (place) send({ type: 'drag', place });
      },
      onDoubleClick(event: MouseEvent) {
        const place = inEditor(event.target) ? null : placeOf(event.target);
        if (place) send({ type: 'open', place });
      },
      onClick: (event: MouseEvent) => clicked(event, send, explain, menu),
      onContextMenu(event: MouseEvent) {
        const place = inEditor(event.target) ? null : placeOf(event.target);
        if (!place) return;
        event.preventDefault();
        send({ type: 'press', place, extend: false, keep: true });
        afterRelease(event, () => menu(place.row));
      },
    };
  }, [send, explain, menu]);
}
