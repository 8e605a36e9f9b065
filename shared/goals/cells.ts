// The goals as they are edited in their list: aims and check-ins have dialogs of their own.
import { choiceCell, choicesOf, noteCell, textCell, wordCell } from '../kernel/cellColumns.ts';
import { listSheet } from '../kernel/cellSheet.ts';
import type { CellList } from '../kernel/cells.ts';
import { ok } from '../values/result.ts';
import type { Goal, Horizon } from './model.ts';
import { horizonWords, stateWords } from './words.ts';

const horizonChoices = [{ value: '', label: 'Not recorded' }, ...choicesOf(horizonWords)] as const;

export const goalCells: CellList<Goal, 'name' | 'state' | 'owner' | 'horizon'> = {
  title: 'the goals',
  entities: ({ goals }) => goals.goals,
  nameOf: ({ name }) => name,
  columns: {
    name: textCell('name', 'Goal'),
    state: wordCell('state', 'State', 'state of a goal', stateWords),
    owner: noteCell('owner', 'Owner'),
    horizon: choiceCell<Goal, Horizon | ''>({
      name: 'Horizon',
      noun: () => 'horizon',
      show: ({ horizon }) => (horizon === null ? '' : horizonWords[horizon]),
      list: () => horizonChoices,
      value: ({ horizon }) => horizon ?? '',
      choose: (value, goal) => ok({ ...goal, horizon: value === '' ? null : value }),
    }),
  },
  set: (id, set) => ({ type: 'goals/setGoal', id, set }),
};

export const goalsSheet = listSheet(goalCells, (id, to) => ({ type: 'goals/moveGoal', id, to }));
