// What is watched once the first page is there, and not before: the day, where the focus is and the user was, what main has open or could not do, and closing.
import { on } from '../state/bridge.ts';
import { followCalendar } from '../state/followCalendar.ts';
import { watchElsewhere } from '../state/goingBack.ts';
import { watchLeaving } from '../state/leaving.ts';
import { problemOf, tellTrouble } from '../state/problems.ts';
import { tellWhileTyped } from '../state/tellingTyped.ts';
import { watchJumpKeys } from './jumpKeys.ts';
import { keepFocus } from './keepFocus.ts';
import { watchTrail } from './trail.ts';
import { watchBadges } from './watchBadges.ts';

/** Watches until the function it gives is called. */
export function watchLater(): () => void {
  const failures = on.failed((why) => tellTrouble(problemOf(why)));
  const watched = [followCalendar(), keepFocus(), watchLeaving(), tellWhileTyped()];
  const moves = [watchTrail(), watchJumpKeys(), watchBadges()];
  const stops = [...watched, ...moves, watchElsewhere(), failures];
  return () => {
    for (const stop of stops) stop();
  };
}
