// The day on the calendar of this computer.
import { dayOf } from '../../shared/values/calendar.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { ask } from './bridge.ts';

/** That of the instant at which a test lets the clock stand still, else that of the clock. */
export async function today(): Promise<PlainDate> {
  const about = await ask.about(null);
  return dayOf((about.ok ? about.value.now : null) ?? new Date().toISOString());
}
