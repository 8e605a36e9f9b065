// What nobody recorded of goals.
import type { Plan } from '../kernel/plan.ts';
import { lacking, type Unknown } from '../kernel/unknowns.ts';

export function goalsUnknowns({ goals }: Plan): readonly Unknown[] {
  return lacking('Goal', goals.goals, [
    ['owner', ({ owner }) => owner === null],
    ['measure', ({ measure }) => measure.type === 'none'],
    ['aim', ({ aims }) => aims.length === 0],
  ]);
}
