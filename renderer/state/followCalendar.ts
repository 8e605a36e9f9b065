// *As of* follows the calendar until the user chooses a day; loaded once the first page is there.
import { untilMidnight } from '../../shared/values/calendar.ts';
import { fiscalYearOf, formatDate, type PlainDate } from '../../shared/values/date.ts';
import { announce } from '../ui/announce.ts';
import { on } from './bridge.ts';
import { getState, setState } from './store.ts';
import { today } from './today.ts';

/** The fiscal year goes along where it was that of the day. */
function follow(day: PlainDate): void {
  const { viewSettings, plan } = getState();
  const { yearStartsIn } = plan.consortium.profile;
  const isOfDay = viewSettings.year === fiscalYearOf(viewSettings.asOf, yearStartsIn);
  const year = isOfDay ? fiscalYearOf(day, yearStartsIn) : viewSettings.year;
  setState({ viewSettings: { ...viewSettings, asOf: day, year } });
  announce(`A new day: the figures are now as of ${formatDate(day)}, fiscal year ${year}.`);
}

async function look(): Promise<void> {
  const day = await today();
  const { today: before, followsToday } = getState();
  if (day === before) return;
  setState({ today: day });
  if (followsToday) follow(day);
}

/** At midnight, when the computer wakes, and when the window is gone back to. */
export function followCalendar(): () => void {
  const lookNow = () => void look();
  let midnight: ReturnType<typeof setTimeout>;
  const wait = () => {
    midnight = setTimeout(() => {
      lookNow();
      wait();
    }, untilMidnight(new Date().toISOString()));
  };
  wait();
  // Timers stand still while the computer sleeps.
  const unlisten = on.awake(lookNow);
  window.addEventListener('focus', lookNow);
  document.addEventListener('visibilitychange', lookNow);
  return () => {
    clearTimeout(midnight);
    unlisten();
    window.removeEventListener('focus', lookNow);
    document.removeEventListener('visibilitychange', lookNow);
  };
}
