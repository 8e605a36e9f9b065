// The grid of the roll: names, kinds and representatives in place; the acts on a member in its menu.
import { useMemo } from 'react';
import type { Change } from '../../shared/change.ts';
import { takingBackLeave } from '../../shared/members/joining.ts';
import type { Member } from '../../shared/members/model.ts';
import type { RollRow } from '../../shared/members/rollRows.ts';
import { find, positionOf } from '../../shared/values/id.ts';
import { dispatch } from '../edit.ts';
import { getState } from '../store.ts';
import { announce } from '../ui/announce.ts';
import { type Answer, refusalOf } from '../ui/answer.ts';
import type { CellName, PastedBlock } from '../ui/grid/column.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import type { Open } from './opened.ts';
import { changeOfCell, rollColumns } from './rollColumns.ts';

interface Props {
  readonly rows: readonly RollRow[];
  readonly year: number;
  readonly open: Open;
}

function send(change: Change): void {
  const refusal = dispatch(change);
  if (refusal) announce(`${refusal.what} ${refusal.why} ${refusal.remedy}`);
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
function commitAll(cells: readonly Typed[], said: string): Answer {
  const changes: Change[] = [];
  for (const { rowId, columnKey, text } of cells) {
    const change = changeOfCell(rowId, columnKey, text);
    if (change && !change.ok) return change.no;
    if (change) changes.push(change.value);
  }
  if (changes.length === 0) {
    const why = 'These columns are not typed: tiers and days have acts of their own.';
    return { what: '', why, remedy: 'Paste into name, kind or representative.' };
  }
  const count = `${changes.length} ${changes.length === 1 ? 'cell' : 'cells'}`;
  return dispatch({ type: 'batch', name: `${said} ${count} of the roll`, changes });
}

function paste(rows: readonly RollRow[], year: number, block: PastedBlock): Answer {
  const columns = rollColumns(year);
  if (block.row + block.cells.length > rows.length) {
    const why = `The block has ${block.cells.length} rows, more than there are from here on.`;
    return { what: '', why, remedy: 'New members come in with “Add several…” above.' };
  }
  const cells = block.cells.flatMap((texts, down) =>
    texts.map((text, right) => ({
      rowId: rows[block.row + down]?.id ?? '',
      columnKey: columns[block.column + right]?.key ?? '',
      text,
    })),
  );
  return commitAll(cells, 'Pasted');
}

function move(rows: readonly RollRow[], id: string, by: -1 | 1): void {
  const neighbour = rows[rows.findIndex((row) => row.id === id) + by];
  if (!neighbour) return;
  send({
    type: 'members/moveMember',
    id,
    to: positionOf(getState().plan.members.roll, neighbour.id),
  });
}

function leavingItems(member: Member, open: Open): MenuEntry[] {
  const { id, lastDay } = member;
  if (lastDay === null) {
    return [{ label: 'Record leaving…', onSelect: () => open({ act: 'leave', id }) }];
  }
  return [
    { label: 'Change last day…', onSelect: () => open({ act: 'leave', id }) },
    { label: 'Take back leaving', onSelect: () => send(takingBackLeave(member)) },
  ];
}

function actsOn(id: string, open: Open): MenuEntry[] {
  const member = find(getState().plan.members.roll, id);
  if (!member) return [];
  return [
    { label: 'Details…', onSelect: () => open({ act: 'details', id }) },
    { label: 'Change tier…', onSelect: () => open({ act: 'changeTier', id }) },
    ...leavingItems(member, open),
  ];
}

export function RollGrid({ rows, year, open }: Props) {
  const columns = useMemo(() => rollColumns(year), [year]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const rowOf = (id: string): RollRow => {
    const row = byId.get(id);
    if (!row) throw new Error(`The roll has no row ${id}.`);
    return row;
  };
  return (
    <Grid
      label="Roll"
      rowNoun="member"
      columns={columns}
      rows={rows}
      getRow={rowOf}
      onCommit={commit}
      onPaste={(block) => paste(rows, year, block)}
      onClear={(cells) =>
        refusalOf(
          commitAll(
            cells.map((cell) => ({ ...cell, text: '' })),
            'Cleared',
          ),
        )
      }
      onAdd={() => open({ act: 'join' })}
      onMove={(id, by) => move(rows, id, by)}
      onDelete={(id) => open({ act: 'remove', path: 'members.roll', id })}
      rowActions={(id) => actsOn(id, open)}
    />
  );
}
