// The open list of a choice, which Escape closes before anything else: the browser does not say that it is open.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

const opensList = ({ key, altKey }: KeyboardEvent) =>
  key === ' ' || key === 'Enter' || (altKey && (key === 'ArrowDown' || key === 'ArrowUp'));

const selectOf = (target: EventTarget) => (target instanceof HTMLSelectElement ? target : null);

/**
 * For the element around the choices: its handlers, and what Escape does to the list. On most systems an
 * open list takes all keys and presses for itself, also the release of the one that opened it: where that
 * comes to the page, Escape does too.
 */
export function useOpenList() {
  const open = useRef<HTMLSelectElement | null>(null);
  // The release of a key that was pressed elsewhere, such as on the button of the dialog, opens no list.
  const pressed = useRef<EventTarget | null>(null);
  const forget = () => {
    open.current = null;
  };
  return {
    /** True where a list was open. It closes as its choice loses the focus. */
    closeList: (): boolean => {
      const list = open.current;
      if (list === null) return false;
      forget();
      list.blur();
      list.focus();
      return true;
    },
    listens: {
      onPointerUpCapture: ({ target }: PointerEvent) => {
        open.current = selectOf(target);
      },
      onKeyDownCapture: ({ target }: KeyboardEvent) => {
        pressed.current = target;
      },
      onKeyUpCapture: (event: KeyboardEvent) => {
        const isHere = opensList(event) && pressed.current === event.target;
        open.current = isHere ? selectOf(event.target) : null;
      },
      onChangeCapture: forget,
    },
  };
}
