// A button that opens something beside it, and closes it when it is pressed again.
import { useCallback, useId, useRef, useState } from 'react';

/** `opens` are the properties of the button; what it opens stands at `anchor`, a CSS anchor name. */
export function useOpener() {
  const anchor = `--opener${useId().replaceAll(/[^\w-]/g, '')}`;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // A press on the button has already dismissed what is open when the click arrives.
  const wasOpen = useRef(false);
  const close = useCallback((refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  }, []);
  const opens = {
    ref: button,
    type: 'button',
    style: { anchorName: anchor },
    'aria-expanded': isOpen,
    onPointerDown: () => {
      wasOpen.current = isOpen;
    },
    onClick: () => {
      setOpen(!wasOpen.current);
      wasOpen.current = false;
    },
  } as const;
  return { anchor, button, isOpen, setOpen, close, opens };
}
