// The mouse on the grid: press and drag select, a double press edits, a press on a figure explains.
import { type MouseEvent, useMemo } from 'react';
import { afterRelease } from '../useRowPress.ts';
import { placeOf } from './names.ts';
import type { Hands, Send } from './perform.ts';

const inEditor = (target: EventTarget) =>
  target instanceof Element && target.closest('.grid-editor, .grid-more, .grid-refusal') !== null;

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

/** `explain` opens the explanation of the active cell, `menu` the menu of a row. */
export function useMouse(send: Send, explain: () => void, menu: Hands['menu']) {
  return useMemo(() => {
    // A drag that began elsewhere, over text say, is not the grid's.
    let pressing = false;
    return {
      onMouseDown(event: MouseEvent) {
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
        send({ type: 'press', place, extend: false });
        afterRelease(event, () => menu(place.row));
      },
    };
  }, [send, explain, menu]);
}
