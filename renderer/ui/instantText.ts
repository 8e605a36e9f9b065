// Instants as a person reads them: in the zone of this computer, those of today by their time alone.
import { dateOf, formatDate } from '../../shared/values/date.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** `5 Jan 2012, 14:05`; `14:05` where the day is `today`. */
export function instantText(instant: string, today: string | null = null): string {
  const at = new Date(instant);
  const day = dateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return day === today ? time : `${formatDate(day)}, ${time}`;
}
