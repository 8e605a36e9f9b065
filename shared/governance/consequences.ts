// The figures of the board that a change may move: its seats, those in office, vacancies, and quorum.
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { boardOn } from './figures/board.ts';
import { quorumOf } from './figures/quorum.ts';

export function boardFigures(plan: Plan, { asOf }: ViewSettings): readonly FigureRow[] {
  const on = boardOn(plan, asOf);
  const quorum = quorumOf(on, plan.governance.quorum);
  const unknown = on.problems.length > 0 ? ', without seats of an unknown kind' : '';
  return [
    ['Board seats', `${on.authorised}${unknown}`],
    ['Seats in office', String(on.filled)],
    ['Vacant seats', String(on.vacant)],
    ['Quorum', quorum ? String(quorum.needed) : 'no board'],
  ];
}
