// The nonmembers as they are edited in their grid: the days are set in the details.
import { choiceCell, namedChoices, noteCell, textCell } from '../../kernel/cellColumns.ts';
import { listSheet } from '../../kernel/cellSheet.ts';
import type { CellList } from '../../kernel/cells.ts';
import { find } from '../../values/id.ts';
import { ok } from '../../values/result.ts';
import type { ClassId, Nonmember } from '../model.ts';

export const nonmemberCells: CellList<Nonmember, 'name' | 'class' | 'organisation' | 'contacts'> = {
  title: 'the nonmembers',
  entities: ({ members }) => members.nonmembers,
  nameOf: ({ name }) => name,
  columns: {
    name: textCell('name', 'Name'),
    class: choiceCell<Nonmember, ClassId>({
      name: 'Class',
      noun: () => 'class of the plan',
      show: (nonmember, { plan }) =>
        find(plan.members.classes, nonmember.class)?.name ?? 'missing class',
      list: (_, { plan }) => namedChoices(plan.members.classes),
      value: (nonmember) => nonmember.class,
      choose: (value, nonmember) => ok({ ...nonmember, class: value }),
    }),
    organisation: noteCell('organisation', 'Organization'),
    contacts: noteCell('contacts', 'Contacts'),
  },
  set: (id, set) => ({ type: 'members/setNonmember', id, set }),
};

export const nonmembersSheet = listSheet(nonmemberCells, (id, to) => ({
  type: 'members/moveNonmember',
  id,
  to,
}));
