// The list of nonmembers, edited in place; days and sources in the details of a row.
import { useMemo } from 'react';
import { nonmembersSheet } from '../../shared/members/cells/nonmembers.ts';
import type { NonmemberRow } from '../../shared/members/figures/nonmembers.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { useRows } from '../editing/useRows.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { Open } from './dialogs.ts';
import { nonmemberColumns } from './nonmemberColumns.ts';

const keys = nonmemberColumns.map(({ key }) => key);

interface Props {
  readonly rows: readonly NonmemberRow[];
  readonly open: Open;
}

export function NonmembersGrid({ rows, open }: Props) {
  const getRow = useRows(rows);
  const editing = useMemo(() => gridEditing(nonmembersSheet, { rows, keys }), [rows]);
  return (
    <Grid
      label="Nonmembers"
      rowNoun="nonmember"
      columns={nonmemberColumns}
      rows={rows}
      getRow={getRow}
      {...editing}
      onAdd={() => open({ dialog: 'addNonmember' })}
      onDelete={(id) => open({ dialog: 'remove', path: 'members.nonmembers', id })}
      rowActions={(id) => [
        { label: 'Details…', onSelect: () => open({ dialog: 'editNonmember', id }) },
      ]}
    />
  );
}
