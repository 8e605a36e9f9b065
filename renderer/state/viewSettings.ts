// Shows the plan for another day, fiscal year, end of the ranges or view; the plan stays as it is.
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { setState } from './store.ts';

export function setViewSettings(change: Partial<ViewSettings>): void {
  setState(({ viewSettings, today, followsToday }) => ({
    viewSettings: { ...viewSettings, ...change },
    // A day that is chosen stays, until that of today is chosen again.
    followsToday: change.asOf === undefined ? followsToday : change.asOf === today,
  }));
}
