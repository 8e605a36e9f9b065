// What is watched once the first page is there, and not before: the day, where the focus is, and closing.
import { followCalendar } from '../state/followCalendar.ts';
import { watchLeaving } from '../state/leaving.ts';
import { tellWhileTyped } from '../state/tellingTyped.ts';
import { keepFocus } from './keepFocus.ts';

/** Watches until the function it gives is called. */
export function watchLater(): () => void {
  const stops = [followCalendar(), keepFocus(), watchLeaving(), tellWhileTyped()];
  return () => {
    for (const stop of stops) stop();
  };
}
