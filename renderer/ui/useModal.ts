// Opens a dialog element over the page, and gives the focus back to where it was when it goes.
import { type RefObject, useLayoutEffect, useRef } from 'react';

// Chromium returns the focus on close() only while the dialog is in the page, so it is kept here.
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    // Its first control may be the last thing in it: what is asked is read from its beginning.
    element?.scrollTo({ top: 0 });
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}
