// Which rows are in view, followed as the grid scrolls and changes its size.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { rowHeight, type View, viewAt } from './mounted.ts';
import type { Send } from './perform.ts';

const sameView = (a: View, b: View) => a.first === b.first && a.fit === b.fit;

/** With those beyond, as many rows as most windows show: more would only come before the first frame. */
const untilMeasured: View = { first: 0, fit: 8 };

export function useView(scroller: RefObject<HTMLElement | null>, send: Send): View {
  const [view, setView] = useState<View>(untilMeasured);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = viewAt(element.scrollTop, element.clientHeight);
      setView((before) => (sameView(before, next) ? before : next));
    };
    const resized = new ResizeObserver(() => {
      look();
      // The header takes one row, and one of the last page stays in sight.
      const page = Math.floor(element.clientHeight / rowHeight) - 2;
      send({ type: 'page', page: Math.max(1, page) });
    });
    element.addEventListener('scroll', look, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [scroller, send]);
  return view;
}
