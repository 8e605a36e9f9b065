// The grid of the roll: names, kinds and representatives in place; the acts on a member in its menu.

import { useMemo } from 'react';
import type { RollRow } from '../../shared/invoices/figures/rollRows.ts';
import { rollSheet } from '../../shared/members/cells/members.ts';
import { takingBackLeave } from '../../shared/members/changes/joining.ts';
import type { Member, MemberId } from '../../shared/members/model.ts';
import { find } from '../../shared/values/id.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { tell } from '../editing/refusals.ts';
import { useRows } from '../editing/useRows.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import type { Open } from './dialogs.ts';
import { duesWidth, rollColumns } from './rollColumns.ts';

interface Props {
  readonly rows: readonly RollRow[];
  readonly year: number;
  readonly open: Open;
}

function leavingItems(member: Member, open: Open): MenuEntry[] {
  const { id, lastDay } = member;
  if (lastDay === null) {
    return [{ label: 'Record departure…', onSelect: () => open({ dialog: 'leave', id }) }];
  }
  return [
    { label: 'Change last day…', onSelect: () => open({ dialog: 'leave', id }) },
    { label: 'Cancel departure', onSelect: () => tell(dispatch(takingBackLeave(member))) },
  ];
}

function menuOf(id: MemberId, open: Open): MenuEntry[] {
  const member = find(getState().plan.members.roll, id);
  if (!member) return [];
  return [
    { label: 'Details…', onSelect: () => open({ dialog: 'details', id }) },
    { label: 'Change tier…', onSelect: () => open({ dialog: 'changeTier', id }) },
    ...leavingItems(member, open),
  ];
}

export function RollGrid({ rows, year, open }: Props) {
  const width = useMemo(() => duesWidth(rows), [rows]);
  const columns = useMemo(() => rollColumns(year, width), [year, width]);
  const getRow = useRows(rows);
  const editing = useMemo(
    () => gridEditing(rollSheet, { rows, keys: columns.map(({ key }) => key) }),
    [rows, columns],
  );
  return (
    <Grid
      label="Roll"
      rowNoun="member"
      columns={columns}
      rows={rows}
      getRow={getRow}
      {...editing}
      onAdd={() => open({ dialog: 'join' })}
      onDelete={(id) => open({ dialog: 'remove', path: 'members.roll', id })}
      rowActions={(id) => menuOf(id, open)}
    />
  );
}
