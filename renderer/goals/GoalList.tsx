// The list of goals under their groups: names, states, owners and horizons are typed in place.

import { useMemo } from 'react';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import type { GoalId } from '../../shared/goals/model.ts';
import type { GroupId, WorkingGroup } from '../../shared/groups/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { type Answer, refusalOf } from '../ui/answer.ts';
import type { CellName, PastedBlock } from '../ui/grid/column.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import type { Open } from './dialogs.ts';
import { changeOfCell, type GoalRow, goalColumns } from './goalColumns.ts';
import { goalMenu } from './goalMenu.ts';
import { moveGoal } from './useGoals.ts';

interface Props {
  readonly standings: readonly Standing[];
  readonly open: Open;
  readonly show: (id: GoalId) => void;
}

// An id may be any text; the row of a group is told apart by what stands before it.
const groupRow = (group: GroupId | null) => `group of ${group ?? 'none'}`;

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

function commit(id: string, column: string, text: string): Answer {
  const change = changeOfCell(id, column, text);
  if (!change) return null;
  return change.ok ? dispatch(change.value) : change.no;
}

interface Typed extends CellName {
  readonly text: string;
}

/** All of the cells in one step, or none. */
function commitAll(cells: readonly Typed[], verb: string): Answer {
  const changes: Change[] = [];
  for (const { rowId, columnKey, text } of cells) {
    const change = changeOfCell(rowId, columnKey, text);
    if (change && !change.ok) return change.no;
    if (change) changes.push(change.value);
  }
  if (changes.length === 0) {
    const why = 'These columns are not typed: aims and check-ins have acts of their own.';
    return { what: '', why, remedy: 'Paste into name, state, owner or horizon.' };
  }
  const count = `${changes.length} ${changes.length === 1 ? 'cell' : 'cells'}`;
  return dispatch({ type: 'batch', name: `${verb} ${count} of the goals`, changes });
}

function paste(rows: readonly GoalRow[], block: PastedBlock): Answer {
  const target = rows.slice(block.row, block.row + block.cells.length);
  if (target.length < block.cells.length || target.some(({ kind }) => kind === 'group')) {
    const why = 'The block does not fit into goals that stand below one another.';
    return { what: '', why, remedy: 'Paste at most down to the end of the group.' };
  }
  const cells = block.cells.flatMap((texts, down) =>
    texts.map((text, right) => ({
      rowId: target[down]?.id ?? '',
      columnKey: goalColumns[block.column + right]?.key ?? '',
      text,
    })),
  );
  return commitAll(cells, 'Pasted');
}

function menuOf(row: GoalRow | undefined, { open, show }: Props): readonly MenuEntry[] {
  const goal = row?.standing?.goal;
  if (!goal) return [];
  return [{ label: 'Open', onSelect: () => show(goal.id) }, ...goalMenu(goal, open)];
}

export function GoalList(props: Props) {
  const { standings, open } = props;
  const { groups } = usePlan().groups;
  const rows = useMemo(() => rowsOf(groups, standings), [groups, standings]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowOf = (id: string): GoalRow => {
    const row = byId.get(id);
    if (!row) throw new Error(`The list of goals has no row ${id}.`);
    return row;
  };
  const groupAt = (id: string | null) => {
    const row = id === null ? undefined : byId.get(id);
    return row?.standing?.goal.group ?? groups.find((one) => groupRow(one.id) === id)?.id ?? null;
  };
  return (
    <Grid
      label="Goals by group"
      rowNoun="goal"
      columns={goalColumns}
      rows={rows}
      getRow={rowOf}
      allows={(id, act) => act === 'add' || byId.get(id)?.kind === 'leaf'}
      onCommit={commit}
      onPaste={(block) => paste(rows, block)}
      onClear={(cells) =>
        refusalOf(
          commitAll(
            cells
              .filter(({ rowId }) => byId.get(rowId)?.standing)
              .map((cell) => ({ ...cell, text: '' })),
            'Cleared',
          ),
        )
      }
      onAdd={(after) => open({ dialog: 'add', group: groupAt(after) })}
      onMove={(id, by) => {
        const group = groupAt(id);
        const shown = standings.filter(({ goal }) => goal.group === group);
        moveGoal(
          shown.map(({ goal }) => goal.id),
          id,
          by,
        );
      }}
      onDelete={(id) => open({ dialog: 'remove', path: 'goals.goals', id })}
      rowActions={(id) => menuOf(byId.get(id), props)}
    />
  );
}
