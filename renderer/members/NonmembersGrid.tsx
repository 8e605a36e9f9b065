// The list of nonmembers, edited in place; days and sources in the details of a row.
import { useMemo } from 'react';
import type { NonmemberRow } from '../../shared/members/figures/nonmembers.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { type CellWords, clear, commit, paste, send } from './cells.ts';
import type { Open } from './dialogs.ts';
import { changeOfCell, nonmemberColumns } from './nonmemberColumns.ts';

const words: CellWords = {
  changeOf: changeOfCell,
  list: 'the nonmembers',
  onlyShown: 'These columns are not typed: the days are set in the details.',
  pasteInto: 'Paste into name, class, organisation or contacts.',
  moreRows: 'Add the nonmembers first.',
};

const keys = nonmemberColumns.map(({ key }) => key);

interface Props {
  readonly rows: readonly NonmemberRow[];
  readonly open: Open;
}

export function NonmembersGrid({ rows, open }: Props) {
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowOf = (id: string): NonmemberRow => {
    const row = byId.get(id);
    if (!row) throw new Error(`The nonmembers have no row ${id}.`);
    return row;
  };
  const placeOf = (id: string) => rows.findIndex((row) => row.id === id);
  return (
    <Grid
      label="Nonmembers"
      rowNoun="nonmember"
      columns={nonmemberColumns}
      rows={rows}
      getRow={rowOf}
      onCommit={(id, column, text) => commit(words, id, column, text)}
      onPaste={(block) => paste(words, [...byId.keys()], keys, block)}
      onClear={(cells) => clear(words, cells)}
      onAdd={() => open({ dialog: 'addNonmember' })}
      onMove={(id, by) => send({ type: 'members/moveNonmember', id, to: placeOf(id) + by })}
      onDelete={(id) => open({ dialog: 'remove', path: 'members.nonmembers', id })}
      rowActions={(id) => [
        { label: 'Details…', onSelect: () => open({ dialog: 'editNonmember', id }) },
      ]}
    />
  );
}
