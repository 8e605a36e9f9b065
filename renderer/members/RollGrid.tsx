// The grid of the roll: names, kinds and representatives in place; the acts on a member in its menu.
import { useMemo } from 'react';
import type { RollRow } from '../../shared/invoices/figures/rollRows.ts';
import { takingBackLeave } from '../../shared/members/changes/joining.ts';
import type { Member, MemberId } from '../../shared/members/model.ts';
import { find, positionOf } from '../../shared/values/id.ts';
import { getState } from '../state/store.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import { type CellWords, clear, commit, paste, send } from './cells.ts';
import type { Open } from './dialogs.ts';
import { changeOfCell, rollColumns } from './rollColumns.ts';

interface Props {
  readonly rows: readonly RollRow[];
  readonly year: number;
  readonly open: Open;
}

const words: CellWords = {
  changeOf: changeOfCell,
  list: 'the roll',
  onlyShown: 'These columns are not typed: tiers and days have acts of their own.',
  pasteInto: 'Paste into name, kind or representative.',
  moreRows: 'New members come in with “Add several…” above.',
};

const keyOf = ({ key }: { readonly key: string }) => key;

function move(rows: readonly RollRow[], id: MemberId, by: -1 | 1): void {
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
    return [{ label: 'Record leaving…', onSelect: () => open({ dialog: 'leave', id }) }];
  }
  return [
    { label: 'Change last day…', onSelect: () => open({ dialog: 'leave', id }) },
    { label: 'Take back leaving', onSelect: () => send(takingBackLeave(member)) },
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
      onCommit={(id, column, text) => commit(words, id, column, text)}
      onPaste={(block) => paste(words, [...byId.keys()], columns.map(keyOf), block)}
      onClear={(cells) => clear(words, cells)}
      onAdd={() => open({ dialog: 'join' })}
      onMove={(id, by) => move(rows, id, by)}
      onDelete={(id) => open({ dialog: 'remove', path: 'members.roll', id })}
      rowActions={(id) => menuOf(id, open)}
    />
  );
}
