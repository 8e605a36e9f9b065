// The day of a form that is open while *As of* moves on: it goes along where it was left as proposed.
import { useState } from 'react';
import type { PlainDate } from '../../shared/values/date.ts';
import { useViewSettings } from './store.ts';

/** `day` stands in the form; null where it was recorded before and so never moves. */
export function useFollowsAsOf(day: PlainDate | null, set: (day: PlainDate) => void): void {
  const { asOf } = useViewSettings();
  const [proposed, propose] = useState(asOf);
  if (proposed === asOf) return;
  propose(asOf);
  if (day === proposed) set(asOf);
}
