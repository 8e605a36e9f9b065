// Figures of the overview that rest on a problem of the plan: they have no value.
import type { ReactNode } from 'react';
import { useUnvalued } from '../state/planProblems.ts';
import { NoValue } from '../ui/noValue.ts';

interface Props {
  /** The page or the card whose figures they are. */
  readonly on: string;
  readonly children: ReactNode;
}

export function Resting({ on, children }: Props) {
  return <NoValue value={useUnvalued(on)}>{children}</NoValue>;
}
