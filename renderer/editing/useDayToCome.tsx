// A day after the one that is shown, typed for something that has happened: asked about before it is recorded.
import { type ReactNode, useState } from 'react';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { useViewSettings } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

interface DayToCome {
  /** The question; nothing where the day is not to come. */
  readonly question: ReactNode;
  /** Until it is answered. */
  readonly refusal: Refusal | null;
}

/** `what` names it at the head of the refusal: `The payment`. The answer holds for that day alone. */
export function useDayToCome(what: string, on: PlainDate | null): DayToCome {
  const { asOf } = useViewSettings();
  const [confirmed, confirm] = useState<PlainDate | null>(null);
  if (on === null || on <= asOf) return { question: null, refusal: null };
  const why = `${formatDate(on)} is after ${formatDate(asOf)}, the date shown.`;
  return {
    question: (
      <Checkbox
        label={`It is planned for ${formatDate(on)}`}
        hint={`${why} Until then it is not counted.`}
        checked={confirmed === on}
        onCommit={(checked) => confirm(checked ? on : null)}
      />
    ),
    refusal:
      confirmed === on
        ? null
        : { what, why, remedy: 'Correct the date, or confirm that it is planned.' },
  };
}
