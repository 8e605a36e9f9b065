// The calendar of this computer: the day and the minute of an instant, as its user reads them.
import { dateOf, formatDate, type PlainDate } from './date.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** The day on which `instant` (ISO text) falls where this computer stands, not in Greenwich. */
export function dayOf(instant: string): PlainDate {
  const at = new Date(instant);
  return dateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** `14:05`, in the time zone of this computer. */
function minuteOf(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `Jan 5, 2012, 14:05`; `14:05` where the day is `today`. */
export function instantText(instant: string, today: PlainDate | null = null): string {
  const day = dayOf(instant);
  const time = minuteOf(instant);
  return day === today ? time : `${formatDate(day)}, ${time}`;
}

/** For names of files and folders: `2012-01-05T14-05-30`. */
export function instantStamp(instant: string): string {
  const seconds = two(new Date(instant).getSeconds());
  return `${dayOf(instant)}T${minuteOf(instant).replace(':', '-')}-${seconds}`;
}

/** Milliseconds from `instant` to the next midnight on this computer: 23 to 25 hours at the most. */
export function untilMidnight(instant: string): number {
  const at = new Date(instant);
  const next = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
  return next.getTime() - at.getTime();
}
