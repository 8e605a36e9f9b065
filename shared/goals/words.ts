// The user's words for states, horizons and measures of goals.
import { counted } from '../values/counted.ts';
import { formatDate } from '../values/date.ts';
import type { Aim, GoalState, Horizon, Measure } from './model.ts';

export const stateWords: Readonly<Record<GoalState, string>> = {
  draft: 'Draft',
  proposed: 'Proposed to the board',
  approved: 'Approved',
  inProgress: 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

export const horizonWords: Readonly<Record<Horizon, string>> = {
  short: 'Short term',
  long: 'Long term',
  ongoing: 'Ongoing',
};

/** `2.3`, `Jun 30, 2012`, or `2.3, due Jun 30, 2012`. */
export function aimText(aim: Aim | null): string {
  if (!aim) return 'no target set';
  const due = aim.due === null ? null : formatDate(aim.due);
  if (aim.release === null) return due ?? 'no target set';
  return due === null ? aim.release : `${aim.release}, due ${due}`;
}

/** `40 people`, `40%`, `40`. */
export function withUnit(value: number, unit: string | null): string {
  if (unit === '%') return `${value}%`;
  return unit === null ? String(value) : `${value} ${unit}`;
}

export function measureText(measure: Measure): string {
  switch (measure.type) {
    case 'none':
      return 'none';
    case 'number':
      return `${measure.start} to ${withUnit(measure.target, measure.unit)}`;
    case 'milestones': {
      const { length } = measure.milestones;
      return counted(length, 'milestone');
    }
  }
}
