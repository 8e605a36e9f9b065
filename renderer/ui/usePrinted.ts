// Whether the page is being printed: paper has no scrolling, so what is drawn only in view is drawn whole.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function usePrinted(): boolean {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    // At once: the page is laid out for the paper as soon as the listener returns.
    const turn = (on: boolean) => () => flushSync(() => setPrinted(on));
    const [before, after] = [turn(true), turn(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printed;
}
