// What is watched once the first page is there, and not before: the day, where the focus is, what main has open, and closing.
import { followCalendar } from '../state/followCalendar.ts';
import { watchElsewhere } from '../state/goingBack.ts';
import { watchLeaving } from '../state/leaving.ts';
import { tellWhileTyped } from '../state/tellingTyped.ts';
import { keepFocus } from './keepFocus.ts';

/** Watches until the function it gives is called. */
export function watchLater(): () => void {
  const stops = [followCalendar(), keepFocus(), watchLeaving(), tellWhileTyped(), watchElsewhere()];
  return () => {
    for (const stop of stops) stop();
  };
}
