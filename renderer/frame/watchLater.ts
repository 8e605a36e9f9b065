// What is watched once the first page is there, and not before: the day, and where the focus is.
import { followCalendar } from '../state/followCalendar.ts';
import { keepFocus } from './keepFocus.ts';

/** Watches until the function it gives is called. */
export function watchLater(): () => void {
  const stops = [followCalendar(), keepFocus()];
  return () => {
    for (const stop of stops) stop();
  };
}
