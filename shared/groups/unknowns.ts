// What nobody recorded of working groups.
import type { Plan } from '../kernel/plan.ts';
import { lacking, type Unknown } from '../kernel/unknowns.ts';
import { participantsOf } from './figures.ts';

export function groupsUnknowns({ groups }: Plan): readonly Unknown[] {
  return lacking('Working group', groups.groups, [
    ['charter', ({ charter }) => charter === null],
    ['first day', ({ from }) => from === null],
    ['rule on people from outside', ({ nonmembers }) => nonmembers === null],
    ['participants', ({ id }) => participantsOf(groups.participants, id).length === 0],
  ]);
}
