// The day on the calendar of this computer, and *As of*, which follows it until the user chooses a day.
import { dayOf, untilMidnight } from '../../shared/values/calendar.ts';
import { fiscalYearOf, formatDate, type PlainDate } from '../../shared/values/date.ts';
import { announce } from '../ui/announce.ts';
import { ask, on } from './bridge.ts';
import { isPrinted } from './printedView.ts';
import { getState, setState } from './store.ts';

const instant = () => new Date().toISOString();

/** That of the instant at which a test lets the clock stand still, else that of the clock. */
export async function today(): Promise<PlainDate> {
  const about = await ask.about(null);
  return dayOf((about.ok ? about.value.now : null) ?? instant());
}

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
export function watchCalendar(): () => void {
  if (isPrinted) return () => {};
  const lookNow = () => void look();
  let midnight: ReturnType<typeof setTimeout>;
  const wait = () => {
    midnight = setTimeout(() => {
      lookNow();
      wait();
    }, untilMidnight(instant()));
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
