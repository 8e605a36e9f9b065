// The menu of one row: what the keys do, for the mouse, and whatever the page adds.
import { useContext } from 'react';
import { type MenuEntry, type MenuItem, MenuList } from '../MenuList.tsx';
import { RowExtras } from '../rowExtras.ts';
import type { GridProps, RowAct } from './column.ts';
import { actOn, allowed, type Send } from './perform.ts';

interface Props<R> {
  readonly grid: GridProps<R>;
  readonly index: number;
  readonly anchor: string;
  readonly send: Send;
  readonly onClose: (refocus: boolean) => void;
}

interface Offer {
  readonly act: RowAct;
  readonly label: string;
  readonly keys: string;
  readonly by?: -1 | 1;
  readonly danger?: true;
}

const offersFor = (noun: string): readonly Offer[] => [
  { act: 'add', label: `Add ${noun} below`, keys: 'Ctrl+Enter' },
  { act: 'duplicate', label: 'Duplicate', keys: 'Ctrl+D' },
  { act: 'move', label: 'Move up', keys: 'Alt+Up', by: -1 },
  { act: 'move', label: 'Move down', keys: 'Alt+Down', by: 1 },
  { act: 'delete', label: 'Delete', keys: 'Ctrl+Delete', danger: true },
];

/** True where a row has anything to offer. */
export function hasMenu<R>(grid: GridProps<R>): boolean {
  const { onAdd, onDuplicate, onDelete, onMove, rowActions } = grid;
  return [onAdd, onDuplicate, onDelete, onMove, rowActions].some((act) => act !== undefined);
}

function itemsOf<R>({ grid, index, send }: Props<R>): MenuEntry[] {
  const row = grid.rows[index];
  const own = row ? (grid.rowActions?.(row.id) ?? []) : [];
  const offers = offersFor(grid.rowNoun ?? 'row').filter(({ act }) => allowed(grid, row, act));
  const usual = offers.map(
    ({ act, by, ...item }): MenuItem => ({
      ...item,
      onSelect: () => actOn(act, index, grid, send, by),
    }),
  );
  return own.length > 0 && usual.length > 0 ? [...own, 'line', ...usual] : [...own, ...usual];
}

export function RowMenu<R>(props: Props<R>) {
  const id = props.grid.rows[props.index]?.id;
  const extras = useContext(RowExtras)(id ?? '');
  const items = [...itemsOf(props), ...extras];
  if (items.length === 0) return null;
  return <MenuList label="Row" items={items} anchor={props.anchor} onClose={props.onClose} />;
}
