// The roll as it is edited in its grid: tiers and days have dialogs of their own.
import { noteCell, textCell, wordCell } from '../../kernel/cellColumns.ts';
import { listSheet } from '../../kernel/cellSheet.ts';
import type { CellList } from '../../kernel/cells.ts';
import type { Member } from '../model.ts';
import { memberKindWords } from '../words.ts';

export const memberCells: CellList<Member, 'name' | 'kind' | 'representative'> = {
  title: 'the roll',
  entities: ({ members }) => members.roll,
  nameOf: ({ name }) => name,
  columns: {
    name: textCell('name', 'Name'),
    kind: wordCell('kind', 'Kind', 'kind of member', memberKindWords),
    representative: noteCell('representative', 'Representative'),
  },
  set: (id, set) => ({ type: 'members/setMember', id, set }),
};

export const rollSheet = listSheet(memberCells, (id, to) => ({
  type: 'members/moveMember',
  id,
  to,
}));
