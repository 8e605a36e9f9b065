// The list of goals under their groups: names, states, owners and horizons are typed in place.

import { useMemo } from 'react';
import { goalsSheet } from '../../shared/goals/cells.ts';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import type { GoalId } from '../../shared/goals/model.ts';
import type { GroupId, WorkingGroup } from '../../shared/groups/model.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { useRows } from '../editing/useRows.ts';
import { usePlan } from '../state/store.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import type { Open } from './dialogs.ts';
import { type GoalRow, goalColumns } from './goalColumns.ts';
import { goalMenu } from './goalMenu.ts';

interface Props {
  readonly standings: readonly Standing[];
  readonly open: Open;
  readonly show: (id: GoalId) => void;
}

// An id may be any text; the row of a group is told apart by what stands before it.
const groupRow = (group: GroupId | null) => `group of ${group ?? 'none'}`;

const keys = goalColumns.map(({ key }) => key);

function rowsOf(groups: readonly WorkingGroup[], standings: readonly Standing[]): GoalRow[] {
  const byGroup = Map.groupBy(standings, ({ goal }) => goal.group);
  const heads = [...groups, { id: null, name: 'No group' }];
  return heads.flatMap(({ id, name }) => {
    const some = byGroup.get(id) ?? [];
    if (some.length === 0) return [];
    const head: GoalRow = { id: groupRow(id), kind: 'group', name, standing: null };
    const rows = some.map((standing): GoalRow => {
      return { id: standing.goal.id, kind: 'leaf', name: standing.goal.name, standing };
    });
    return [head, ...rows];
  });
}

function menuOf(row: GoalRow, { open, show }: Props): readonly MenuEntry[] {
  const goal = row.standing?.goal;
  if (!goal) return [];
  return [{ label: 'Open', onSelect: () => show(goal.id) }, ...goalMenu(goal, open)];
}

export function GoalList(props: Props) {
  const { standings, open } = props;
  const { groups } = usePlan().groups;
  const rows = useMemo(() => rowsOf(groups, standings), [groups, standings]);
  const getRow = useRows(rows);
  const editing = useMemo(() => gridEditing(goalsSheet, { rows, keys }), [rows]);
  const groupAt = (id: string | null) => {
    const row = id === null ? undefined : getRow(id);
    return row?.standing?.goal.group ?? groups.find((one) => groupRow(one.id) === id)?.id ?? null;
  };
  return (
    <Grid
      label="Goals by group"
      rowNoun="goal"
      columns={goalColumns}
      rows={rows}
      getRow={getRow}
      {...editing}
      allows={(id, act) => act === 'add' || getRow(id).kind === 'leaf'}
      onAdd={(after) => open({ dialog: 'add', group: groupAt(after) })}
      onDelete={(id) => open({ dialog: 'remove', path: 'goals.goals', id })}
      rowActions={(id) => menuOf(getRow(id), props)}
    />
  );
}
